// A line of the plan, what it was matched to and why, and the reader's decision.
import { useState } from 'react';
import type { NamedProduct } from '../../catalogue/name-file.ts';
import type { Localized } from '../../catalogue/schema.ts';
import { statusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { annotationOf } from '../../plan/annotate.ts';
import { productOf, type Decision } from '../../plan/decisions.ts';
import type { MatchedLine } from '../../plan/work.ts';
import { pathOf } from '../../site-paths.ts';
import type { TellAmount } from './figures.ts';
import type { Speaker } from './messages.ts';

export interface LineRowProps {
  matched: MatchedLine;
  decision: Decision | undefined;
  decide: (decision: Decision | undefined) => void;
  products: ReadonlyMap<string, NamedProduct>;
  makers: ReadonlyMap<string, Localized>;
  tell: TellAmount;
  /** `YYYY-MM-DD` */
  day: string;
  speaker: Speaker;
}

const amountText = (amount: MatchedLine['line']['amount'], tell: TellAmount, { t }: Speaker): string => {
  if ('fen' in amount) return amount.from === 'multiplied' ? t('planAmountMultiplied', { amount: tell(amount.fen) }) : tell(amount.fen);
  if (amount.problem === 'shared') return t('planAmountShared', { row: String(amount.row) });
  return amount.problem === 'empty' ? t('planNoAmount') : t('planAmountUnread', { text: amount.text });
};

const AmountCell = ({ line: { amount, repeats }, tell, speaker }: { line: MatchedLine['line']; tell: TellAmount; speaker: Speaker }) => {
  const { t } = speaker;
  return <>{amountText(amount, tell, speaker)}{'fen' in amount && amount.lines !== undefined && <span className="plan-repeats">{t('planAmountForLines', { count: amount.lines })}</span>}{repeats !== undefined && <span className="plan-repeats">{t('planRepeatsRow', { row: String(repeats) })}</span>}</>;
};

const ProductText = ({ product, day, speaker }: { product: NamedProduct; day: string; speaker: Speaker }) => {
  const { say, to, t } = speaker;
  const [name, maker] = [say(product.name), say(product.maker.name)];
  const status = statusAt(product.catalogueListings, day);
  return (
    <>
      {/* The plan would be lost if the page were left. */}
      <a href={to(pathOf.product(product.id))} target="_blank" rel="noopener" lang={name.lang}>{name.text}</a>
      <span className="plan-maker" lang={maker.lang}>{maker.text}</span>
      <span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>
    </>
  );
};

export const LineRow = ({ matched: { line, match }, decision, decide, products, makers, tell, day, speaker }: LineRowProps) => {
  const { t, say } = speaker;
  const [chosen, setChosen] = useState('');
  const row = String(line.row);
  const annotation = annotationOf(match, decision);
  const found = products.get(productOf(match, decision, 'all') ?? '');
  const suggested = match.outcome === 'none' ? '' : match.product;
  const candidates = match.candidates.flatMap((id) => products.get(id) ?? []);
  const choice = candidates.some(({ id }) => id === chosen) ? chosen : suggested || (candidates[0]?.id ?? '');
  const maker = match.outcome === 'none' && match.maker ? { name: makers.get(match.maker.id), count: match.maker.products } : undefined;
  const told = [line.model, line.maker, line.registration].filter((text) => text !== '');
  const isOpen = decision === undefined && match.outcome !== 'exact' && candidates.length > 0;
  return (
    <tr>
      <th scope="row">{row}</th>
      <td data-l={t('planColumnPlan')}><div><span className="plan-name">{line.name}</span>{told.length > 0 && <span className="plan-beside">{told.join(' · ')}</span>}</div></td>
      <td data-l={t('planAmount')}><div><AmountCell line={line} tell={tell} speaker={speaker} /></div></td>
      <td data-l={t('planColumnMatch')}>
        <div>
          <span className={`tag plan-is-${annotation}`}>{t(`planAnnotation-${annotation}`)}</span>
          {found && <ProductText product={found} day={day} speaker={speaker} />}
          <span className="plan-reason">{t(`planReason-${match.reason}`)}</span>
          {maker?.name && <span className="plan-reason">{t('planMakerHas', { maker: say(maker.name).text, count: maker.count })}</span>}
        </div>
      </td>
      <td data-l={t('planColumnDecision')} className="noprint">
        {(decision !== undefined || match.outcome !== 'none' || candidates.length > 0) && <div className="plan-decide">
          {isOpen && candidates.length > 1 && (
            <select aria-label={t('planCandidateOf', { row })} value={choice} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {candidates.map(({ id, name, maker: by }) => <option key={id} value={id}>{`${say(name).text} · ${say(by.name).text}`}</option>)}
            </select>
          )}
          {isOpen && <button type="button" className="btn" aria-label={t('planAcceptOf', { row })} onClick={() => decide({ product: choice })}>{t('planAccept')}</button>}
          {decision === undefined && (match.outcome !== 'none' || candidates.length > 0) && <button type="button" className="btn" aria-label={t('planRefuseOf', { row })} onClick={() => decide('none')}>{candidates.length > 1 ? t('planCandidateNone') : t('planRefuse')}</button>}
          {decision !== undefined && <button type="button" className="btn" aria-label={t('planUndoOf', { row })} onClick={() => decide(undefined)}>{t('planUndo')}</button>}
        </div>}
      </td>
    </tr>
  );
};
