// Two to four products side by side. Which ones, and whether only their differences, lives in the address; nothing is sent anywhere.
import { useEffect, useMemo, useRef, useState } from 'react';
import { comparisonOf, countDifferences, mostCompared } from '../catalogue/comparison.ts';
import type { ComparedEntry } from '../catalogue/comparison/listing-rows.ts';
import { searchOfIds } from '../catalogue/id.ts';
import { today } from '../components/today.ts';
import { address as addressOf, pathOf } from '../site-paths.ts';
import { AddProduct } from './compare/AddProduct.tsx';
import { moved, noComparison, searchOfComparison } from './compare/address.ts';
import { ColumnControls } from './compare/ColumnControls.tsx';
import { KeepToggle } from './shortlist/RowToggles.tsx';
import { CompareTools } from './compare/CompareTools.tsx';
import { ComparisonTable } from './compare/ComparisonTable.tsx';
import { exportOf } from './compare/export-rows.ts';
import type { CompareMessageKey } from './compare/messages.ts';
import { Notices } from './compare/Notices.tsx';
import { useComparison } from './compare/use-comparison.ts';
import { Loading } from './Loading.tsx';
import { useProducts } from './product-picker/use-products.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';

export const Compare = ({ base, locale, messages }: SpeakerProps<CompareMessageKey>) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t, to, say } = speaker;
  const { address = noComparison, loaded, parameters, isBusy, go, replace, retry } = useComparison(base);
  const products = useProducts(to(pathOf.productChoices));
  const [announced, setAnnounced] = useState('');
  const day = today();
  const scroll = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the table has changed: what was pressed may be gone. */
  const focusAfter = useRef<string>(undefined);

  // A product that has been removed leaves at once; its place may have to wait for another.
  const entries = useMemo(() => (loaded?.entries ?? []).filter(({ product }) => address.ids.includes(product.id)).sort((a, b) => address.ids.indexOf(a.product.id) - address.ids.indexOf(b.product.id)), [loaded, address.ids]);
  const sections = useMemo(() => comparisonOf(entries, { day, parameters }), [entries, day, parameters]);
  const counts = useMemo(() => countDifferences(sections), [sections]);
  const isOnly = address.isOnly && entries.length > 1;
  const shown = useMemo(() => (isOnly ? sections.map((section) => ({ ...section, rows: section.rows.filter(({ difference }) => difference === 'values') })).filter(({ rows }) => rows.length > 0) : sections), [sections, isOnly]);

  const { load: loadProducts } = products;
  const hasRest = (loaded?.rest.length ?? 0) > 0;
  useEffect(() => {
    if (hasRest) loadProducts();
  }, [hasRest, loadProducts]);

  useEffect(() => {
    const wanted = focusAfter.current;
    if (wanted === undefined) return;
    focusAfter.current = undefined;
    const buttons = [...(scroll.current?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
    const pressed = buttons.find(({ dataset }) => dataset['move'] === wanted);
    const beside = buttons.find(({ dataset, disabled }) => dataset['move']?.split(' ')[0] === wanted.split(' ')[0] && !disabled);
    (pressed && !pressed.disabled ? pressed : (beside ?? scroll.current ?? document.getElementById('compare-product')))?.focus();
  }, [entries]);

  const nameOf = ({ product }: Pick<ComparedEntry, 'product'>): string => say(product.name).text;
  const remove = (entry: ComparedEntry): void => {
    focusAfter.current = '';
    setAnnounced(t('compareRemoved', { product: nameOf(entry), count: entries.length - 1 }));
    go({ ...address, ids: address.ids.filter((id) => id !== entry.product.id) });
  };
  const move = (entry: ComparedEntry, step: 1 | -1): void => {
    const { id } = entry.product;
    focusAfter.current = `${id} ${step}`;
    setAnnounced(t('compareMoved', { product: nameOf(entry), place: entries.findIndex(({ product }) => product.id === id) + step + 1 }));
    go({ ...address, ids: moved(address.ids, entries.map(({ product }) => product.id), id, step) });
  };
  const add = (id: string): void => {
    const choice = products.choices.find((one) => one.id === id);
    // The last that fits takes the field with it.
    if (entries.length + 1 >= mostCompared) focusAfter.current = '';
    setAnnounced(t('compareAdded', { product: choice?.name.text ?? id, count: entries.length + 1 }));
    go({ ...address, ids: [...address.ids, id] });
  };
  const again = (): void => {
    focusAfter.current = '';
    retry();
  };
  const dropUnknown = (): void => go({ ...address, ids: address.ids.filter((id) => !loaded?.unknown.includes(id)) });
  const linkTo = (ids: readonly string[]): string => `${to(pathOf.compare)}${searchOfComparison({ ids, isOnly: false })}`;

  const stamp = entries[0]?.stamp;
  const ids = entries.map(({ product }) => product.id);
  const permanent = (): string => new URL(`${addressOf(base, locale, pathOf.compare)}${searchOfComparison({ ids, isOnly })}`, window.location.href).href;
  const controls = (entry: ComparedEntry) => <ColumnControls id={entry.product.id} name={nameOf(entry)} place={ids.indexOf(entry.product.id)} count={ids.length} move={(step) => move(entry, step)} remove={() => remove(entry)} t={t} />;
  const actions = (entry: ComparedEntry) => (
    <div className="acts-l">
      <KeepToggle id={entry.product.id} name={nameOf(entry)} speaker={speaker} />
      <a className="btn tall" href={`${to(pathOf.evidence)}${searchOfIds([entry.product.id])}`} aria-label={t('compareEvidenceOf', { product: nameOf(entry) })}>{t('compareEvidence')}</a>
    </div>
  );
  return (
    <div className="compare" data-compare-page>
      <noscript><p className="note">{t('compareNeedsScript')}</p></noscript>
      <p className="vh" role="status">{announced}</p>
      {loaded && <Notices loaded={loaded} products={products} retry={again} dropUnknown={dropUnknown} linkTo={linkTo} speaker={speaker} />}
      {!loaded && <Loading texts={{ busy: t('compareLoading'), late: t('compareLate') }} />}
      {entries.length > 0 && stamp && (
        <>
          <CompareTools ids={ids} isOnly={isOnly} counts={counts} setOnly={(only) => replace({ ...address, isOnly: only })} exported={() => exportOf({ title: document.title, entries, sections: shown, isOnly, day, address: permanent() }, speaker)} fileName={`compare-${day}-${stamp.version}`} announce={setAnnounced} speaker={speaker} />
          <div className="note small"><p>{t('compareNote')}</p><p role="status">{isOnly && counts.differing > 0 && t('compareOnlyTold', { count: counts.differing, unknown: counts.unknown })}{isOnly && counts.differing === 0 && t('compareNoDifference')}</p></div>
          {!parameters && !isBusy && <p className="note note-warn small" role="alert">{t('compareUnitsFailed')} <button type="button" className="btn" onClick={again}>{t('retry')}</button></p>}
          {entries.length === 1 && !isBusy && <p className="note small">{t('compareOne')}</p>}
          <div className="scroll" ref={scroll} tabIndex={0} role="region" aria-label={t('compareScroll')}>
            <ComparisonTable entries={entries} sections={shown} caption={t('compareTable', { count: entries.length })} speaker={speaker} controls={controls} actions={actions} />
          </div>
          <p className="compare-day small muted">{t('compareNoJudgement')}{locale === 'en' && ' '}{t('compareDay', { day })}{locale === 'en' && ' '}{t('compareEdition', { date: stamp.dataDate, version: stamp.version, kind: t('editionKindOwn') })}</p>
          <p className="compare-address">{t('compareAddress')} {permanent()}</p>
        </>
      )}
      {loaded && entries.length === 0 && !isBusy && loaded.failed.length === 0 && <p className="note">{t('compareNothing')}</p>}
      <div className="field compare-add noprint">
        {loaded && <AddProduct products={products} ids={address.ids} count={Math.min(entries.length, mostCompared)} add={add} speaker={speaker} />}
        {isBusy && loaded && <p className="hint" role="status">{t('compareLoading')}</p>}
      </div>
    </div>
  );
};
