// The first sheet of a pack of several: what is in it, and what all of it shares.
import type { ReactNode } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { standingOn } from '../../catalogue/evidence.ts';
import { supportRows } from '../../catalogue/product-supports.ts';
import { statusClass } from '../../components/status-class.ts';
import { Label, Names } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';
import { ApartTable } from './PolicyTable.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Paper } from './Sheet.tsx';
import { EditionFacts, SheetEnd } from './VerifyBox.tsx';

interface CoverProps {
  entries: readonly CatalogueEntry[];
  /** What of the pack could not be shown. */
  remarks: readonly string[];
  pack: Pack;
  /** The search record. */
  children: ReactNode;
  speaker: EvidenceSpeaker;
}

export const Cover = ({ entries, remarks, pack, children, speaker }: CoverProps) => {
  const { t, say } = speaker;
  const { on, policy, without, catalogue } = pack;
  const [first] = entries;
  const apart = first && policy && !without.includes('policy') ? supportRows(policy, first, on).filter(({ isApart }) => isApart) : [];
  return (
    <Paper id="sheet-cover" running={[t('evidencePack'), say(catalogue).text, on, pack.stamp.version].join(' · ')} pack={pack} speaker={speaker}>
      <SheetHead id="sheet-cover" pack={pack} speaker={speaker} />
      <div className="wuwen names">
        <p className="name"><Names of={catalogue} lines speaker={speaker} /></p>
        <p>{t('evidenceCount', { count: entries.length, day: on })}</p>
      </div>
      <section>
        <h3><Label of="evidenceContents" speaker={speaker} /></h3>
        <ol className="contents">
          {entries.map((entry) => {
            const { status } = standingOn(entry, on);
            return (
              <li key={entry.product.id}>
                <div><a href={`#sheet-${entry.product.id}`}><Names of={entry.product.name} speaker={speaker} /></a><span className="condition">{entry.product.models && <><span className="no">{entry.product.models.join(' / ')}</span>{t('semicolon')}</>}<span lang="zh-CN">{entry.manufacturer.name.zh}</span></span>{entry.product.nameOrigin === 'translated' && <span className="condition">{t('evidenceTranslated')}</span>}</div>
                <span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>
              </li>
            );
          })}
        </ol>
        {remarks.map((remark) => <p key={remark} className="remark">{remark}</p>)}
      </section>
      {children}
      <section>
        <h3><Label of="evidenceCommonPart" speaker={speaker} /></h3>
        <dl className="facts shared"><EditionFacts pack={pack} speaker={speaker} /></dl>
        {pack.stamp.kind === 'reference' && <p className="remark">{t('evidenceReference')}</p>}
      </section>
      <SheetEnd signs speaker={speaker} />
      {apart.length > 0 && <ApartTable rows={apart} speaker={speaker} />}
    </Paper>
  );
};
