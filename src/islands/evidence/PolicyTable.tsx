// What of the policy applies to the product on the day, with the clause, the condition and what is still to be proved.
import type { SupportRow } from '../../catalogue/product-supports.ts';
import { longDate } from '../../i18n/long-date.ts';
import { termsText } from '../../i18n/support-terms.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';

/** Supports that one reason rules out, told together: what they would be worth is of no use here. */
const byReason = (rows: readonly SupportRow[]): SupportRow[][] => {
  const groups = new Map<string, SupportRow[]>();
  for (const row of rows) groups.set(row.because.zh, [...(groups.get(row.because.zh) ?? []), row]);
  return [...groups.values()];
};

interface PolicyTableProps {
  rows: readonly SupportRow[];
  speaker: EvidenceSpeaker;
}

const Rows = ({ rows, speaker }: PolicyTableProps) => {
  const { t, say, locale } = speaker;
  const possible = rows.filter(({ outcome }) => outcome !== 'does-not-apply');
  const ruledOut = byReason(rows.filter(({ outcome }) => outcome === 'does-not-apply'));
  const articleOf = ({ article }: SupportRow): string => (article === undefined ? '' : t('calcArticle', { article: String(article) }));
  return (
    <table className="tbl records supports">
      <thead><tr><th scope="col">{t('evidenceClause')}</th><th scope="col">{t('appliesOutcome')}</th><th scope="col">{t('evidenceWhy')}</th><th scope="col">{t('appliesAmount')}</th></tr></thead>
      <tbody>
        {possible.map((row) => {
          const { id, title, outcome, document, because, prove, support } = row;
          return (
          <tr key={id}>
            <th scope="row"><span lang={say(title).lang}>{say(title).text}</span><span className="condition" lang={say(document).lang}>{say(document).text} <span className="nb">{articleOf(row)}</span></span></th>
            <td data-l={t('appliesOutcome')}><b className={`verdict is-${outcome}`}>{t(`outcome-${outcome}`)}</b></td>
            <td data-l={t('evidenceWhy')}><div><span lang={say(because).lang}>{say(because).text}</span>{prove.length > 0 && <span className="condition">{t('appliesProve', { things: prove.map((one) => say(one).text).join(t('semicolon')) })}</span>}{support.discrepancy && <span className="condition" lang={say(support.discrepancy.text).lang}>{say(support.discrepancy.text).text}</span>}</div></td>
            <td data-l={t('appliesAmount')}><div>{termsText(support, locale, t)}</div></td>
          </tr>
          );
        })}
        {ruledOut.map((same) => same[0] && (
          <tr key={same[0].id}>
            <th scope="row">{same.map((row) => <span key={row.id} className="own" lang={say(row.title).lang}>{say(row.title).text} <span className="nb article">{articleOf(row)}</span></span>)}</th>
            <td data-l={t('appliesOutcome')}><b className="verdict is-does-not-apply">{t('outcome-does-not-apply')}</b></td>
            <td data-l={t('evidenceWhy')} colSpan={2}><span lang={say(same[0].because).lang}>{say(same[0].because).text}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** How the table came about, for every sheet alike. */
const Basis = ({ pack: { policy, on }, speaker }: { pack: Pack; speaker: EvidenceSpeaker }) => {
  const { t, say, locale } = speaker;
  if (!policy) return null;
  const { reviewed } = policy;
  return (
    <p className="remark">
      {t('evidencePolicyBasis', { policy: say(policy.policy.shortName).text, document: policy.policy.document, day: longDate(locale, on) })}{' '}
      {t('appliesNote')}{' '}
      {reviewed ? t('appliesReviewed', { by: say(reviewed.by).text, date: longDate(locale, reviewed.on) }) : t('appliesNotReviewed')}
    </p>
  );
};

const rank = { applies: 0, check: 1, 'does-not-apply': 2 };

/** What is decided by the product; what is not, stands on the cover where there is one. */
export const PolicyTable = ({ rows, pack, speaker }: PolicyTableProps & { pack: Pack }) => {
  const own = rows.filter(({ isApart }) => !isApart).sort((a, b) => rank[a.outcome] - rank[b.outcome]);
  const apart = rows.filter(({ isApart }) => isApart);
  return (
    <section>
      <h3><Label of="evidencePolicyPart" speaker={speaker} /></h3>
      <Basis pack={pack} speaker={speaker} />
      {own.length > 0 && <Rows rows={own} speaker={speaker} />}
      {apart.length > 0 && (pack.hasCover ? <p className="remark">{speaker.t('evidenceApartOnCover', { count: apart.length })}</p> : <ApartTable rows={apart} speaker={speaker} />)}
    </section>
  );
};

/** Supports that something other than the product decides. */
export const ApartTable = ({ rows, speaker }: PolicyTableProps) => (
  <section>
    <h3><Label of="evidenceApartPart" speaker={speaker} /></h3>
    <p className="remark">{speaker.t('evidenceApartNote')}</p>
    <Rows rows={rows} speaker={speaker} />
  </section>
);
