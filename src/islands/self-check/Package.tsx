// What passed, as files and on paper, and how it is handed in.
import { useEffect, useMemo, useRef, useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { pathOf } from '../../site-paths.ts';
import { canHash } from '../../catalogue/record-hash.ts';
import type { CheckResult } from '../../submission/check-result.ts';
import type { LogoToPack } from '../../submission/package.ts';
import { Hash } from './Hash.tsx';
import type { SelfSpeaker } from './messages.ts';
import { PrintForm } from './PrintForm.tsx';
import type { Check } from './use-check.ts';
import type { LogoItem } from './use-logos.ts';
import type { Packed } from './work.ts';

interface PackageProps {
  result: CheckResult;
  logos: readonly LogoItem[];
  pack: Check['pack'];
  speaker: SelfSpeaker;
}

/** Logos of a submission's records; more than one of a record cannot be packed. */
const logosFor = (items: readonly LogoItem[], records: ReadonlySet<string>): { logos: LogoToPack[]; isDoubled: boolean } => {
  const logos = items.flatMap(({ record, outcome }): LogoToPack[] => (record !== undefined && records.has(record) && typeof outcome === 'object' && 'logo' in outcome ? [{ record, format: outcome.logo.format, bytes: outcome.logo.bytes }] : []));
  return { logos, isDoubled: new Set(logos.map(({ record }) => record)).size < logos.length };
};

export const Package = ({ result: { submissions, kind }, logos: items, pack, speaker }: PackageProps) => {
  const { t, say, to } = speaker;
  const [place, setPlace] = useState(0);
  const [packed, setPacked] = useState<Packed | 'failed'>();
  const [told, setTold] = useState('');
  const submission = submissions[place] ?? submissions[0];
  const packing = useRef(pack);
  packing.current = pack;
  const records = useMemo(() => new Set(submission ? [`manufacturers/${submission.manufacturer.id}`, ...submission.products.map(({ id }) => `products/${id}`)] : []), [submission]);
  const { logos, isDoubled } = useMemo(() => logosFor(items, records), [items, records]);
  const isJudging = items.some(({ outcome }) => outcome === 'judging');
  const isRefused = items.some(({ outcome }) => typeof outcome === 'object' && 'refusals' in outcome);
  const waits = isJudging ? 'selfPackageWaits' : isRefused ? 'selfPackageLogos' : isDoubled ? 'selfPackageTwice' : undefined;
  useEffect(() => {
    setPacked(undefined);
    setTold('');
    if (!submission || waits) return undefined;
    let isWanted = true;
    packing.current(submission, logos).then(
      (done) => { if (isWanted) setPacked(done); },
      (error: unknown) => {
        console.info('The package could not be made.', error);
        if (isWanted) setPacked('failed');
      },
    );
    return () => { isWanted = false; };
  }, [submission, logos, waits]);
  if (!submission) return canHash() ? null : <p className="note note-warn">{t(kind === 'workbook' ? 'selfNoHashWorkbook' : 'selfNoHash')}</p>;
  const done = packed === 'failed' ? undefined : packed;
  const save = (ending: 'zip' | 'json', content: BlobPart): void => {
    const file = `${t('selfFileName', { id: submission.manufacturer.id, day: submission.madeAt.slice(0, 10) })}.${ending}`;
    saveFile(file, content);
    setTold(t('selfSaved', { file }));
  };
  return (
    <>
      <section className="self-package noprint" aria-labelledby="self-package">
        <h2 id="self-package">{t('selfPackage')}</h2>
        {submissions.length > 1 && (
          <div className="field">
            <label htmlFor="self-submission">{t('selfPackageOf', { count: submissions.length })}</label>
            <select id="self-submission" value={place} onChange={({ currentTarget: { value } }) => setPlace(Number(value))}>
              {submissions.map(({ manufacturer, products }, index) => <option key={manufacturer.id} value={index}>{t('selfPackageOption', { name: say(manufacturer.name).text, count: products.length })}</option>)}
            </select>
          </div>
        )}
        <div role="status">
          {waits ? <p className="note note-warn">{t(waits)}</p> : packed === undefined ? <p className="hint">{t('selfPackageBusy')}</p> : packed === 'failed' && <p className="note note-warn">{t('selfPackageFailed')}</p>}
        </div>
        {done && (
          <>
            {done.submission.sha256 === undefined ? <p className="note note-warn">{t('selfNoHash')}</p> : <p>{t('selfHash')} <Hash of={done.submission.sha256} /></p>}
            <p className="tools">
              {done.zip && <button type="button" className="btn btn-p tall" onClick={() => { if (done.zip) save('zip', done.zip); }}>{t('selfZip')}</button>}
              {(logos.length === 0 || !done.zip) && <button type="button" className="btn tall" onClick={() => save('json', done.json)}>{t('selfJson')}</button>}
              <button type="button" className="btn tall" onClick={() => window.print()}>{t('selfPrint')}</button>
            </p>
            <p className="small" role="status">{told}</p>
          </>
        )}
        <h3>{t('selfHandIn')}</h3>
        <p className="prose">{t('selfHandInHow')} <a href={`${to(pathOf.about)}#contact`}>{t('selfContact')}</a></p>
      </section>
      {done && <PrintForm packed={done} speaker={speaker} />}
    </>
  );
};
