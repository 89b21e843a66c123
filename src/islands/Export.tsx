// What is on the screen, as a file. The address says what; nothing is sent anywhere.
import { useMemo } from 'react';
import { formats } from '../exporting/fields.ts';
import { DownloadBar } from './export/DownloadBar.tsx';
import { FieldPicker } from './export/FieldPicker.tsx';
import { Preview } from './export/Preview.tsx';
import type { ExportProps } from './export/props.ts';
import { ScopeFacts } from './export/ScopeFacts.tsx';
import { useChoices } from './export/use-choices.ts';
import { useDownload } from './export/use-download.ts';
import { useScope } from './export/use-scope.ts';
import { Loading } from './Loading.tsx';
import { speakerOf } from './speaker.ts';

export const Export = (props: ExportProps) => {
  const { base, locale, messages } = props;
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const state = useScope(props, speaker);
  const { choices, choose } = useChoices(locale);
  const { phase, download, cancel, clear } = useDownload(props, speaker);
  const { selection, scope, first, problems } = state;
  const isUnknown = problems.some(({ kind }) => kind === 'unknown-manufacturer');
  // An address that names nothing leads on; until it is read, the form is there to be looked at.
  const canExport = !state.isRead || (selection !== undefined && !isUnknown);
  const chooseAnew = (next: typeof choices): void => {
    // What was told of the last file is not true of this choice.
    clear();
    choose(next);
  };
  return (
    <div className="export">
      <noscript><p className="note">{t('exportNeedsScript')}</p></noscript>
      {!state.isRead && <Loading texts={{ busy: t('exportLoading'), late: t('exportLate') }} />}
      <section className="sec" aria-labelledby="export-scope">
        <header><h2 id="export-scope">{t('exportScope')}</h2></header>
        <div>
          {selection && !scope && !state.failed && !isUnknown && <p className="muted" role="status">{t('exportCounting')}</p>}
          <ScopeFacts state={state} props={props} speaker={speaker} />
        </div>
      </section>
      {canExport && (
        <>
          <section className="sec" aria-labelledby="export-format">
            <header><h2 id="export-format">{t('exportFormat')}</h2></header>
            <div className="export-formats" role="radiogroup" aria-labelledby="export-format">
              {formats.map((format) => (
                <div key={format}>
                  <label><input type="radio" name="format" checked={choices.format === format} disabled={!state.isRead} aria-describedby={`export-hint-${format}`} onChange={() => chooseAnew({ ...choices, format })} /><span>{t(`exportFormat-${format}`)}</span></label>
                  <p className="hint" id={`export-hint-${format}`}>{t(`exportFormatHint-${format}`)}</p>
                </div>
              ))}
            </div>
          </section>
          {choices.format !== 'json' && (
            <section className="sec" aria-labelledby="export-fields">
              <header><h2 id="export-fields">{t('exportFields')}</h2></header>
              <fieldset className="export-all" disabled={!state.isRead}><legend className="vh">{t('exportFields')}</legend><FieldPicker choices={choices} choose={chooseAnew} speaker={speaker} /></fieldset>
            </section>
          )}
          {first && first.length > 0 && (
            <section className="sec" aria-labelledby="export-preview">
              <header><h2 id="export-preview">{t('exportPreview')}</h2></header>
              <div><Preview entries={first} choices={choices} props={props} speaker={speaker} /></div>
            </section>
          )}
          <DownloadBar scope={scope} choices={choices} phase={phase} onDownload={(isNote) => selection && scope && void download({ selection, scope, choices, isNote })} onCancel={cancel} speaker={speaker} />
        </>
      )}
    </div>
  );
};
