// The day for which statuses are told. What is typed stays while it is no day yet: a year is typed digit by digit.
import { useEffect, useState } from 'react';
import { isDay } from '../../catalogue/calendar-day.ts';
import type { EvidenceSpeaker } from './messages.ts';

interface DayFieldProps {
  day: string;
  choose: (day: string) => void;
  speaker: EvidenceSpeaker;
}

export const DayField = ({ day, choose, speaker: { t } }: DayFieldProps) => {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const take = (value: string): void => {
    setTyped(value);
    if (isDay(value)) choose(value);
  };
  return (
    <div className="field">
      <label htmlFor="evidence-day">{t('evidenceDay')}</label>
      <input id="evidence-day" type="date" value={typed} required aria-describedby="evidence-day-hint" onChange={({ currentTarget: { value } }) => take(value)} onBlur={() => setTyped(day)} />
      <p id="evidence-day-hint" className="hint">{t('evidenceDayHint')}</p>
    </div>
  );
};
