// Products beside each other. The same table on the page of the tool and, without any script, on the pages of similar products.
import { Fragment, type ReactNode } from 'react';
import type { ComparisonSection } from '../../catalogue/comparison.ts';
import type { ComparisonCell, ComparisonPart } from '../../catalogue/comparison/cells.ts';
import type { ComparedEntry } from '../../catalogue/comparison/listing-rows.ts';
import { monogramOf } from '../../components/monogram.ts';
import { statusClass } from '../../components/status-class.ts';
import { pathOf } from '../../site-paths.ts';
import type { TableSpeaker } from './messages.ts';
import { sayTerm } from './say-term.ts';

interface ComparisonTableProps {
  entries: readonly ComparedEntry[];
  sections: readonly ComparisonSection[];
  caption: string;
  speaker: TableSpeaker;
  /** Rendered for the day of the data; the browser renews the statuses. */
  isStatic?: boolean;
  /** Below the name of a product. */
  controls?: (entry: ComparedEntry) => ReactNode;
  /** At the end of its column. */
  actions?: (entry: ComparedEntry) => ReactNode;
}

/** On paper, a row of more lines may go over to the next page: kept whole, it would leave half a page empty. */
const mostWhole = 8;

const linesOf = ({ parts }: ComparisonCell): number => parts.reduce((sum, { notes = [] }) => sum + 1 + notes.length, 0);

interface PartProps {
  part: ComparisonPart;
  entry: ComparedEntry;
  isStatic: boolean;
  speaker: TableSpeaker;
}

const Part = ({ part: { term, status, isCode, notes = [], source }, entry, isStatic, speaker }: PartProps) => {
  const { t, to, say } = speaker;
  const { text, lang } = sayTerm(term, speaker);
  const seal = status && <span className={`st ${statusClass[status]}`}>{text}</span>;
  return (
    <div className="part">
      {seal ? (isStatic && entry.catalogueListings.length > 0 ? <catalogue-status data-listings={JSON.stringify(entry.catalogueListings.map(({ listedOn, validUntil, withdrawnOn }) => ({ listedOn, validUntil, withdrawnOn })))}>{seal}</catalogue-status> : seal) : <span className={isCode && 'code-text'} lang={lang}>{text}</span>}
      {source && <>{' '}<a className="ref" href={`${to(pathOf.product(entry.product.id))}#${source}`} aria-label={t('compareSourceOf', { product: say(entry.product.name).text, number: source.slice(1) })}>[{source.slice(1)}]</a></>}
      {notes.map((note, place) => {
        const { text: noted, lang: language } = sayTerm(note, speaker);
        return <span key={place} className="condition" lang={language}>{noted}</span>;
      })}
    </div>
  );
};

const Cell = ({ cell: { kind, parts }, entry, isStatic, speaker }: { cell: ComparisonCell } & Omit<PartProps, 'part'>) => (
  <td>
    {kind !== 'value' && <span className="none">{speaker.t(`compareCell-${kind}`)}</span>}
    {parts.map((part, place) => <Part key={place} part={part} entry={entry} isStatic={isStatic} speaker={speaker} />)}
  </td>
);

const Head = ({ entry: { product, manufacturer, sector }, speaker: { to, say }, children }: { entry: ComparedEntry; speaker: TableSpeaker; children: ReactNode }) => {
  const monogram = monogramOf(manufacturer);
  const [name, maker] = [say(product.name), say(manufacturer.name)];
  return (
    <th scope="col">
      <div className="cmp-head">
        <span className={`tile tile-${monogram.width}`} data-sector={sector.hue} lang={monogram.lang} aria-hidden="true">{monogram.text}</span>
        <b><a href={to(pathOf.product(product.id))} lang={name.lang}>{name.text}</a></b>
        {product.models && <span className="no">{product.models.slice(0, 2).join(' / ')}</span>}
        <span className="small muted" lang={maker.lang}>{maker.text}</span>
        {children}
      </div>
    </th>
  );
};

export const ComparisonTable = ({ entries, sections, caption, speaker, isStatic = false, controls, actions }: ComparisonTableProps) => {
  const { t } = speaker;
  return (
    <table className="cmp" data-columns={entries.length}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compareItem')}</th>
          {entries.map((entry) => <Head key={entry.product.id} entry={entry} speaker={speaker}>{controls?.(entry)}</Head>)}
        </tr>
      </thead>
      {sections.map(({ id, rows }) => (
        <tbody key={id}>
          <tr className="grp"><th scope="rowgroup" colSpan={entries.length + 1}><span>{t(`compareSection-${id}`)}</span></th></tr>
          {rows.length === 0 && <tr><td colSpan={entries.length + 1}><span className="none">{t('compareNoSpecifications')}</span></td></tr>}
          {rows.map((row) => {
            const label = sayTerm(row.label, speaker);
            const isDifferent = row.difference === 'values';
            const isLong = row.cells.some((cell) => linesOf(cell) > mostWhole);
            return (
              <tr key={row.id} className={[isDifferent && 'differs', isLong && 'long'].filter(Boolean).join(' ') || undefined} data-row={isStatic && row.id === 'status' ? 'status' : undefined}>
                <th scope="row"><span lang={label.lang}>{label.text}</span>{(isDifferent || isStatic) && <span className="vh" hidden={!isDifferent}>{t('compareDiffers')}</span>}</th>
                {row.cells.map((cell, place) => {
                  const entry = entries[place];
                  return <Fragment key={entry?.product.id}>{entry && <Cell cell={cell} entry={entry} isStatic={isStatic} speaker={speaker} />}</Fragment>;
                })}
              </tr>
            );
          })}
        </tbody>
      ))}
      {actions && <tbody className="acts"><tr><th scope="row">{t('compareActions')}</th>{entries.map((entry) => <td key={entry.product.id}>{actions(entry)}</td>)}</tr></tbody>}
    </table>
  );
};
