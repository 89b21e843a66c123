// What of the address is not in the table, and what can be done about it.
import { mostCompared } from '../../catalogue/comparison.ts';
import { pathOf } from '../../site-paths.ts';
import type { Products } from '../product-picker/use-products.ts';
import { firstFew } from '../first-few.ts';
import type { FirstEntries } from '../load-first.ts';
import { shortened } from '../shortened.ts';
import type { CompareSpeaker } from './messages.ts';

interface NoticesProps {
  loaded: FirstEntries;
  products: Products;
  retry: () => void;
  dropUnknown: () => void;
  /** Address of a comparison of these. */
  linkTo: (ids: readonly string[]) => string;
  speaker: CompareSpeaker;
}

export const Notices = ({ loaded: { unknown, failed, rest }, products, retry, dropUnknown, linkTo, speaker }: NoticesProps) => {
  const { t, to } = speaker;
  const next = rest.slice(0, mostCompared);
  return (
    <>
      {failed.length > 0 && <p className="note note-warn small" role="alert">{t('compareFailed', { count: failed.length, ids: failed.join(t('listComma')) })} <button type="button" className="btn" onClick={retry}>{t('retry')}</button></p>}
      {unknown.length > 0 && <p className="note note-warn small" role="alert">{t('compareUnknown', { ids: firstFew(unknown.map(shortened), speaker) })} <button type="button" className="btn" onClick={dropUnknown}>{t('removeFromLink')}</button></p>}
      {rest.length > 0 && (
        <div className="note small noprint">
          <p>{t('compareRest', { count: rest.length })}{' '}<a href={linkTo(next)}>{t('compareRestNext', { count: next.length })}</a></p>
          <ul className="compare-rest">
            {rest.map((id) => {
              const choice = products.choices.find((one) => one.id === id);
              const isUnknown = products.phase === 'ready' && !choice;
              return <li key={id}>{isUnknown ? shortened(id) : <a href={to(pathOf.product(encodeURIComponent(id)))} lang={choice?.name.lang}>{choice?.name.text ?? shortened(id)}</a>}</li>;
            })}
          </ul>
        </div>
      )}
    </>
  );
};
