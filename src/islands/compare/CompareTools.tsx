// The switch and the ways to take a comparison along.
import { searchOfIds } from '../../catalogue/id.ts';
import { copyText } from '../../components/copy/copy-text.ts';
import { saveFile } from '../../components/save-file.ts';
import { pathOf } from '../../site-paths.ts';
import { csvRows, markdownOf, type ComparisonExport } from './export-rows.ts';
import type { CompareSpeaker } from './messages.ts';

interface CompareToolsProps {
  ids: readonly string[];
  isOnly: boolean;
  counts: { differing: number; rows: number };
  setOnly: (isOnly: boolean) => void;
  /** Made when it is asked for. */
  exported: () => ComparisonExport;
  /** Without its ending. */
  fileName: string;
  announce: (text: string) => void;
  speaker: CompareSpeaker;
}

export const CompareTools = ({ ids, isOnly, counts, setOnly, exported, fileName, announce, speaker }: CompareToolsProps) => {
  const { t, to } = speaker;
  const failed = (error: unknown): void => {
    console.info('The comparison was not exported.', error);
    announce(t('compareSaveFailed'));
  };
  const saveCsv = (): void => {
    // Writing spreadsheets is loaded only for who wants one.
    import('../../spreadsheet/write-csv.ts').then(({ writeCsv }) => {
      saveFile(`${fileName}.csv`, writeCsv(csvRows(exported(), speaker)));
      announce(t('compareSaved', { file: `${fileName}.csv` }));
    }).catch(failed);
  };
  const saveMarkdown = (): void => {
    saveFile(`${fileName}.md`, markdownOf(exported(), speaker));
    announce(t('compareSaved', { file: `${fileName}.md` }));
  };
  const copy = async (): Promise<void> => announce(t((await copyText(markdownOf(exported(), speaker))) ? 'compareCopied' : 'compareCopyFailed'));
  return (
    <div className="chips noprint">
      {ids.length > 1 && <label className="btn tall"><input type="checkbox" checked={isOnly} onChange={(event) => setOnly(event.currentTarget.checked)} />{t('compareOnly', counts)}</label>}
      <button type="button" className="btn tall" onClick={() => window.print()}>{t('comparePrint')}</button>
      <button type="button" className="btn tall" onClick={saveCsv}>{t('compareCsv')}</button>
      <button type="button" className="btn tall" onClick={saveMarkdown}>{t('compareMarkdown')}</button>
      <button type="button" className="btn tall" onClick={() => void copy()}>{t('compareCopy')}</button>
      <a className="btn tall" href={`${to(pathOf.evidence)}${searchOfIds(ids)}`}>{t('compareEvidenceAll')}</a>
      <a className="btn tall" href={`${to(pathOf.requirements)}${searchOfIds(ids)}`}>{t('compareRequirements')}</a>
    </div>
  );
};
