// The first products as their rows will be.
import { useMemo } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { today } from '../../components/today.ts';
import { chosenFields, type Choices } from '../../exporting/fields.ts';
import { productRows } from '../../exporting/product-rows.ts';
import { contextOf, fileWords } from './file-words.ts';
import type { ExportProps } from './props.ts';
import type { Speaker } from './messages.ts';

interface PreviewProps {
  entries: readonly CatalogueEntry[];
  choices: Choices;
  props: ExportProps;
  speaker: Speaker;
}

const longestCell = 60;

const cut = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > longestCell ? `${characters.slice(0, longestCell).join('')}…` : text;
};

export const Preview = ({ entries, choices, props, speaker }: PreviewProps) => {
  const { t, locale } = speaker;
  const chosen = useMemo(() => chosenFields(choices), [choices]);
  const rows = useMemo(() => productRows(entries, chosen, contextOf(fileWords(props), today())), [entries, chosen, props]);
  if (choices.format === 'json') return <p className="small muted">{t('exportPreviewJson')}</p>;
  if (chosen.length === 0) return <p className="small muted">{t('exportFieldsNone')}</p>;
  return (
    <>
      <p className="small muted" id="export-preview-note">{t('exportPreviewNote', { count: entries.length })}</p>
      <div className="export-scroll" tabIndex={0} role="group" aria-labelledby="export-preview-note">
        <table className="tbl">
          <thead><tr>{chosen.map(({ key, column }) => <th key={key} scope="col">{column.heading[locale]}</th>)}</tr></thead>
          <tbody>{rows.map((row, index) => <tr key={entries[index]?.product.id}>{row.map((cell, place) => <td key={chosen[place]?.key}>{cut(String(cell ?? ''))}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </>
  );
};
