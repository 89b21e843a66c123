// The reader's figures and what they come to, as the support calculator writes it.
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import { amountText, becauseText, boundText, capText, formula, generalFormula, headline, yearsSentence } from '../calculator/wording.ts';
import type { Speaker } from '../calculator/messages.ts';
import type { SupportResult } from '../calculator/supports.ts';
import { shortened } from '../shortened.ts';
import { Label } from './Both.tsx';
import type { Calculation } from './calculation.ts';
import type { EvidenceSpeaker } from './messages.ts';

interface CalculationTableProps {
  calculation: Calculation;
  on: string;
  speaker: EvidenceSpeaker;
  /** Speaks the calculator's words. */
  words: Speaker;
}

const linesOf = ({ support, amount, ...result }: SupportResult, words: Speaker): string[] => {
  const computed = amount.kind === 'computed' ? amount : undefined;
  const because = becauseText(result, words);
  const general = generalFormula(support, words);
  return [
    ...(computed ? [formula(computed, words), boundText(support, computed, words)] : general === undefined ? [] : [general, capText(support, words)]),
    ...(computed?.loan ? [yearsSentence(computed.loan, words)] : []),
    ...(computed?.otherwise ? [computed, computed.otherwise].flatMap(({ cap, fen }) => (cap === undefined ? [] : [words.t('calcUnderCap', { cap: words.money(cap), amount: amountText(fen, words) })])) : []),
    ...(because ? [because.text] : []),
  ];
};

export const CalculationTable = ({ calculation: { search, answers, broken, questions, unread, results }, on, speaker, words }: CalculationTableProps) => {
  const { t } = words;
  const figures = questions.figures.filter((name) => answers[name] !== '');
  const possible = results.filter(({ outcome }) => outcome !== 'does-not-apply');
  const given = [t(`calcRole-${answers.role}`), ...figures.map((name) => `${t(`calcField-${name}`)}${t('colon')}${unread.includes(name) ? t('calcGivenUnread', { text: answers[name] }) : answers[name]}`)];
  return (
    <section>
      <h3><Label of="evidenceCalculationPart" speaker={speaker} /></h3>
      <p className="remark">{t('calcGivenDay', { day: longDate(speaker.locale, on) })}{speaker.t('semicolon')}{given.join(speaker.t('semicolon'))}</p>
      <p className="remark">{t('calcEstimate')} {t('calcNoSum')}</p>
      {broken.map(({ name, value }) => <p key={`${name} ${value}`} className="remark">{t('calcBroken', { name: shortened(name), value: shortened(value) })}</p>)}
      <table className="tbl records calculation">
        <thead><tr><th scope="col">{speaker.t('appliesSupport')}</th><th scope="col">{speaker.t('evidenceEstimate')}</th></tr></thead>
        <tbody>
          {possible.map((result) => {
            const { support } = result;
            return (
              <tr key={support.id}>
                <th scope="row"><span lang={words.say(support.title).lang}>{words.say(support.title).text}</span><span className="condition">{support.article === undefined ? t('calcOtherDocument') : t('calcArticle', { article: String(support.article) })}</span></th>
                <td data-l={speaker.t('evidenceEstimate')}><div><b>{headline(result, words).text}</b>{linesOf(result, words).map((line) => <span key={line} className="condition">{line}</span>)}{support.discrepancy && <span className="condition">{words.say(support.discrepancy.text).text}</span>}</div></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="noprint"><a href={`${words.to(pathOf.calculator)}?${search.replace(/^\?/, '')}`}>{speaker.t('evidenceCalculationChange')}</a></p>
    </section>
  );
};
