import { decimalText } from '../../catalogue/money.ts';
import { changeOf, shareOf, type Part, type Shown } from '../../catalogue/share.ts';
import type { Values } from '../../i18n/fill.ts';
import type { ShareMessageKey } from './messages.ts';
import type { Measure, YearRead } from './read-parts.ts';

interface Words {
  t: (key: ShareMessageKey, values?: Values) => string;
  money: (fen: bigint) => string;
}

export const measures = ['amount', 'lines'] as const satisfies readonly Measure[];
const nameOf = { amount: 'shareByAmount', lines: 'shareByLines' } as const;

/** A share that would be rounded to nothing or to the whole, and is neither. */
const boundOf = (part: Part): 'Below' | 'Above' | undefined => {
  const { hundredths, isExact } = shareOf(part);
  if (isExact) return undefined;
  return hundredths === 0n ? 'Below' : hundredths === 10_000n ? 'Above' : undefined;
};

const shareText = (part: Part, { t }: Words): string => {
  const { hundredths, isExact } = shareOf(part);
  const bound = boundOf(part);
  if (bound) return t(`share${bound}`);
  return t(isExact ? 'sharePercent' : 'shareRounded', { percent: decimalText(hundredths, 2) });
};

const changeText = ({ hundredths, isExact }: Shown, { t }: Words): string => {
  if (hundredths === 0n && isExact) return t('shareSame');
  const points = decimalText(hundredths < 0n ? -hundredths : hundredths, 2);
  if (hundredths < 0n) return t(isExact ? 'shareDown' : 'shareDownAbout', { points });
  return t(isExact ? 'shareUp' : 'shareUpAbout', { points });
};

/** The result of a measure in one sentence, to be announced. */
export const resultText = (measure: Measure, part: Part, words: Words): string => `${words.t(nameOf[measure])} ${shareText(part, words)}`;

const Cell = ({ part, measure, words }: { part: Part | undefined; measure: Measure; words: Words }) => {
  if (!part) return <span className="muted">{words.t('shareNotGiven')}</span>;
  const write = (value: bigint): string => (measure === 'amount' ? words.money(value) : value.toString().replace(/\B(?=(?:\d{3})+$)/g, ','));
  const { hundredths, isExact } = shareOf(part);
  const bound = boundOf(part);
  const values = { part: write(part.part), total: write(part.total), percent: decimalText(hundredths, 2) };
  return <div><strong className="big">{shareText(part, words)}</strong><p className="small">{words.t(bound ? `shareFormula${bound}` : isExact ? 'shareFormula' : 'shareFormulaAbout', values)}</p></div>;
};

export const ShareTable = ({ now, last, words }: { now: YearRead; last: YearRead; words: Words }) => {
  const { t } = words;
  const rows = measures.filter((measure) => now.parts[measure] ?? last.parts[measure]);
  return (
    <table className="tbl stack">
      <thead><tr><th scope="col">{t('shareMeasure')}</th><th scope="col">{t('shareThisYear')}</th><th scope="col">{t('shareLastYear')}</th><th scope="col">{t('shareChange')}</th></tr></thead>
      <tbody>
        {rows.map((measure) => {
          const [present, past] = [now.parts[measure], last.parts[measure]];
          return (
            <tr key={measure}>
              <th scope="row">{t(nameOf[measure])}</th>
              <td data-l={t('shareThisYear')}><Cell part={present} measure={measure} words={words} /></td>
              <td data-l={t('shareLastYear')}><Cell part={past} measure={measure} words={words} /></td>
              <td data-l={t('shareChange')}>{present && past ? changeText(changeOf(present, past), words) : <span className="muted">{t('shareNotGiven')}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
