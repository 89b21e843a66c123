import { pick } from '../i18n/fill.ts';
import type { ResultCard } from '../search/card.ts';
import type { Judged } from '../search/judge-rows.ts';
import type { OpenValues } from '../search/values.ts';
import type { Speaker } from './search-props.ts';

interface JudgedLinesProps {
  card: ResultCard;
  judged: readonly Judged[];
  values: OpenValues;
  speaker: Speaker;
}

/** What decided whether a product meets a need, or that nothing does: as stated, with its condition. */
export const JudgedLines = ({ card, judged, values, speaker: { t, locale } }: JudgedLinesProps) => {
  const lines = card.lines.filter(({ kind }) => kind === 'specification');
  return judged.map(({ need, verdict, statement }) => {
    const column = values.columns.get(need.key);
    const value = statement && lines[statement.specification];
    const condition = statement && statement.condition > 0 ? lines[statement.condition] : undefined;
    if (verdict === 'fails' || !column) return null;
    const [stated, held] = [value && pick(locale, value.text), condition && pick(locale, condition.text)];
    const text = stated ? (held ? t('needCondition', { value: stated.text, condition: held.text }) : stated.text) : t('needNotStated', { name: pick(locale, column.name).text });
    return <p key={need.key} className={`found judged judged-${verdict}`}><b>{t(`needVerdict-${verdict}`)}</b>{' '}<span lang={stated?.lang}>{text}</span></p>;
  });
};
