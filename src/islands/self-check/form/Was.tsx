// What a changed field said before, and the way back to it.
import { differenceOf, excerpt, longestBeside } from '../../../components/changes/difference.ts';
import type { Option } from './field-options.ts';
import type { FormSpeaker } from './messages.ts';

const around = 8;

interface WasProps {
  label: string;
  from: string;
  to: string;
  /** Names of the values, where the field chooses among some. */
  options?: readonly Option[] | undefined;
  onPutBack: () => void;
  speaker: FormSpeaker;
}

export const Was = ({ label, from, to, options, onPutBack, speaker: { t } }: WasProps) => {
  if (from === to) return null;
  const named = (value: string): string => options?.find((option) => option.value === value)?.text ?? value;
  // Of long texts, what is around the difference.
  const isLong = from !== '' && to !== '' && Math.max(from.length, to.length) > longestBeside;
  const difference = isLong ? differenceOf({ from, to }) : { before: '', from: named(from), to: named(to), after: '' };
  const [before, after] = [excerpt(difference.before, 'end', around), excerpt(difference.after, 'start', around)];
  return (
    <div className="scf-was">
      <p>
        <span className="vh">{t('formWas')}</span>{from === '' ? <span className="muted">{t('formWasNothing')}</span> : <>{before}<del>{difference.from}</del>{after}</>}
        {' '}<span aria-hidden="true">→</span>{' '}
        <span className="vh">{t('formNow')}</span>{to === '' ? <span className="muted">{t('formWasNothing')}</span> : <>{before}<ins>{difference.to}</ins>{after}</>}
      </p>
      <button type="button" className="btn" aria-label={t('formPutBackOf', { field: label })} onClick={onPutBack}>{t('formPutBack')}</button>
    </div>
  );
};
