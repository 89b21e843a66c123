// Why nothing was found, and what to do.
import type { CreditCodeFault } from '../../catalogue/credit-code-faults.ts';
import type { Found } from '../../makers/look-up.ts';
import { pathOf } from '../../site-paths.ts';
import type { FindMessageKey, Speaker } from './messages.ts';

export const faultText = (fault: CreditCodeFault, { t }: Speaker): string => {
  switch (fault.kind) {
    case 'length': return t('findCodeLength', { length: fault.length });
    case 'character': return t(/[A-Z]/.test(fault.character) ? 'findCodeLetters' : 'findCodeCharacter', { place: fault.place, character: fault.character });
    case 'check': return t('findCodeCheck');
  }
};

const reasons: Record<'too-short' | 'too-common', FindMessageKey> = { 'too-short': 'findShort', 'too-common': 'findCommon' };

const noneKeys: Record<'code' | 'no-codes' | 'name', FindMessageKey> = { code: 'findNoneCode', 'no-codes': 'findNoCodes', name: 'findNoneName' };

/** One sentence on a question that led nowhere, or to too many. */
export const reasonText = (found: Exclude<Found, { kind: 'found' }>, question: string, speaker: Speaker): string => {
  const { t } = speaker;
  if (found.kind === 'code-faults') return found.faults.map((fault) => faultText(fault, speaker)).join('');
  if (found.kind === 'none') return t(noneKeys[found.asked], { question });
  return t(reasons[found.kind], { question });
};

interface NotFoundProps {
  found: Exclude<Found, { kind: 'found' }>;
  question: string;
  speaker: Speaker;
}

export const NotFound = ({ found, question, speaker }: NotFoundProps) => {
  const { t, to } = speaker;
  if (found.kind === 'code-faults') {
    return (
      <div className="note note-warn">
        <p>{t('findCodeTitle', { code: found.code })}</p>
        <ul className="find-faults">{found.faults.map((fault) => <li key={JSON.stringify(fault)}>{faultText(fault, speaker)}</li>)}</ul>
        <p>{t('findCodeAdvice')}</p>
      </div>
    );
  }
  const said = <p>{reasonText(found, question, speaker)}</p>;
  const letters = <a href={to(pathOf.manufacturers())}>{t('findLetters')}</a>;
  if (found.kind !== 'none') return <div className="note">{said}<p>{letters}</p></div>;
  return (
    <div className="note">
      {said}
      <h3>{t('findNoneTitle')}</h3>
      <ul className="find-ways">
        <li>{t(found.asked === 'name' ? 'findNoneSpelling' : 'findNoneCheck')} {letters}</li>
        <li>{t('findNoneSearch')} <a href={`${to(pathOf.search)}?q=${encodeURIComponent(question)}`}>{t('findSearch')}</a></li>
        <li>{t('findNoneSelf')} <a href={to(pathOf.selfCheck)}>{t('findSelfCheck')}</a></li>
        <li>{t('findNoneReport')} <a href={`${to(pathOf.about)}#correct`}>{t('findReport')}</a></li>
      </ul>
    </div>
  );
};
