// One product on paper. Its first line stands on every page that it goes over; what it states and how that is checked stand
// together on its first page, and what explains it follows.
import type { ReactNode } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { standingOn } from '../../catalogue/evidence.ts';
import { supportRows } from '../../catalogue/product-supports.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from '../calculator/messages.ts';
import { Names } from './Both.tsx';
import { calculationOf, calculationSearch } from './calculation.ts';
import { CalculationTable } from './CalculationTable.tsx';
import { ListingTable } from './ListingTable.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import { titleOf, type Pack } from './pack.ts';
import { PolicyTable } from './PolicyTable.tsx';
import { ProductTable } from './ProductTable.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SourceTable } from './SourceTable.tsx';
import { RegistrationTable, SpecificationTable } from './SpecificationTable.tsx';
import { StandingTable } from './StandingTable.tsx';
import { SheetEnd, VerifyBox } from './VerifyBox.tsx';

interface PaperProps {
  id: string;
  /** Told at the head of each page. */
  running: string;
  pack: Pack;
  speaker: EvidenceSpeaker;
  children: ReactNode;
}

/** A sheet of paper with its running head; of made-up data, marked across. */
export const Paper = ({ id, running, pack: { stamp }, speaker, children }: PaperProps) => (
  <article className="sheet" aria-labelledby={id}>
    {stamp.kind === 'demonstration' && <p className="watermark" aria-hidden="true" data-text={speaker.t('editionKindOwn')} />}
    <div className="running" aria-hidden="true"><p>{running}</p></div>
    <div className="body">{children}</div>
  </article>
);

interface SheetProps {
  entry: CatalogueEntry;
  pack: Pack;
  /** Speaks the calculator's words; nothing without a policy. */
  words?: Speaker | undefined;
  /** What of the pack is missing, where there is no cover. */
  remarks: readonly string[];
  /** The search record, where there is no cover. */
  children?: ReactNode;
  speaker: EvidenceSpeaker;
}

export const Sheet = ({ entry, pack, words, remarks, children, speaker }: SheetProps) => {
  const { product } = entry;
  const { on, policy, without, stamp, hasCover, calculations } = pack;
  const { t, say, to } = speaker;
  const standing = standingOn(entry, on);
  const id = `sheet-${product.id}`;
  const rows = policy && !without.includes('policy') ? supportRows(policy, entry, on) : [];
  const search = calculationSearch(calculations, { id: product.id, isOnly: !hasCover });
  return (
    <Paper id={id} running={[t(titleOf(standing.status)), say(product.name).text, on, stamp.version].join(' · ')} pack={pack} speaker={speaker}>
      <SheetHead standing={standing} id={id} pack={pack} speaker={speaker} />
      <div className="wuwen names">
        <p className="name"><Names of={product.name} lines speaker={speaker} /></p>
        {product.nameOrigin === 'translated' && <p className="remark">{t('translatedName')}</p>}
        {remarks.map((remark) => <p key={remark} className="remark">{remark}</p>)}
      </div>
      <ProductTable entry={entry} speaker={speaker} />
      <StandingTable standing={standing} pack={pack} speaker={speaker} />
      <VerifyBox entry={entry} pack={pack} speaker={speaker} />
      <ListingTable entry={entry} deciding={standing.deciding} pack={pack} speaker={speaker} />
      <RegistrationTable entry={entry} pack={pack} speaker={speaker} />
      {!without.includes('specifications') && <SpecificationTable entry={entry} pack={pack} speaker={speaker} />}
      {rows.length > 0 && <PolicyTable rows={rows} pack={pack} speaker={speaker} />}
      {policy && words && search !== undefined && <CalculationTable calculation={calculationOf(search, entry, { policy, on })} on={on} speaker={speaker} words={words} />}
      {rows.length > 0 && search === undefined && <p className="noprint"><a href={`${to(pathOf.calculator)}?product=${product.id}`}>{t('appliesCalculate')}</a></p>}
      {!without.includes('sources') && <SourceTable entry={entry} speaker={speaker} />}
      {children}
      <SheetEnd signs={!hasCover} speaker={speaker} />
    </Paper>
  );
};
