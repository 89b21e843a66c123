// How a sheet is checked: its address as a code and in letters, the hashes, the edition and the time.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import { clockTime, verifyAddress, type Pack } from './pack.ts';
import { QrCode } from './QrCode.tsx';

/** In groups of sixteen, as people compare them; copied as one piece. */
export const Hash = ({ of }: { of: string }) => <span className="hash">{(of.match(/.{1,16}/g) ?? []).map((part) => <span key={part} className="part">{part}<wbr /></span>)}</span>;

/** The state of the records and the time, which all sheets of a pack share. */
export const EditionFacts = ({ pack: { stamp, retrievedAt }, speaker }: { pack: Pack; speaker: EvidenceSpeaker }) => (
  <>
    <dt><Label of="editionVersion" speaker={speaker} /></dt><dd className="no">{stamp.version}</dd>
    <dt><Label of="editionHash" speaker={speaker} /></dt><dd><Hash of={stamp.sha256} /></dd>
    <dt><Label of="dataAsOf" speaker={speaker} /></dt><dd><time dateTime={stamp.dataDate}>{stamp.dataDate}</time></dd>
    <dt><Label of="evidenceRetrieved" speaker={speaker} /></dt><dd><time dateTime={retrievedAt}>{clockTime(retrievedAt)}</time>{speaker.t('evidenceClock')}</dd>
  </>
);

interface VerifyBoxProps {
  entry: CatalogueEntry;
  pack: Pack;
  speaker: EvidenceSpeaker;
}

export const VerifyBox = ({ entry: { product, hashes }, pack, speaker }: VerifyBoxProps) => {
  const url = verifyAddress(pack.site, speaker, { id: product.id, on: pack.on });
  return (
    <div className="verify">
      <QrCode text={url} label={speaker.t('evidenceQr')} />
      <dl className="facts">
        <dt><Label of="evidenceVerifyAddress" speaker={speaker} /></dt><dd className="hash">{url}</dd>
        <dt><Label of="recordHash" speaker={speaker} /></dt><dd><Hash of={hashes.product} /></dd>
        <dt><Label of="evidenceMakerHash" speaker={speaker} /></dt><dd><Hash of={hashes.manufacturer} /></dd>
        <EditionFacts pack={pack} speaker={speaker} />
      </dl>
    </div>
  );
};

/** Lines to sign on, and what the sheet is not. */
export const SheetEnd = ({ signs, speaker }: { signs: boolean; speaker: EvidenceSpeaker }) => (
  <div className="sheet-end-part">
    {signs && <div className="sign">{(['evidenceSignUnit', 'evidenceSignBy', 'evidenceSignDay'] as const).map((key) => <span key={key}><Label of={key} speaker={speaker} /></span>)}</div>}
    <p className="remark">{speaker.t('evidenceDisclaimer')}</p>
  </div>
);
