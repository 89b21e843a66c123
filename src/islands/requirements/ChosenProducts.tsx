// The compared products, with what has to be known about them.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { isListed, statusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { pathOf } from '../../site-paths.ts';
import { firstFew } from '../first-few.ts';
import { shortened } from '../shortened.ts';
import type { RequirementSpeaker } from './messages.ts';
import { mostProducts } from './state.ts';
import type { Compared } from './use-compared.ts';

interface ChosenProps {
  compared: Compared;
  day: string;
  /** @param place among those shown, from 0 */
  remove: (id: string, place: number) => void;
  retry: () => void;
  speaker: RequirementSpeaker;
}

const Told = ({ children }: { children: string }) => <p className="note note-warn small">{children}</p>;

const ended = ['expired', 'withdrawn'] as const;

const statesNothing = ({ product: { specifications = [], standards = [], registrations = [] } }: CatalogueEntry): boolean => specifications.length + standards.length + registrations.length === 0;

export const ChosenProducts = ({ compared: { entries, unknown, failed, rest }, day, remove, retry, speaker }: ChosenProps) => {
  const { t, say, to } = speaker;
  const sectors = [...new Map(entries.map(({ sector }) => [sector.id, say(sector.name).text])).values()];
  const empty = entries.filter(statesNothing);
  return (
    <section aria-labelledby="req-chosen" className="req-chosen noprint">
      <h2 id="req-chosen">{t('reqChosen')}</h2>
      {unknown.length > 0 && <Told>{`${t('reqUnknown', { ids: firstFew(unknown.map(shortened), speaker) })}${speaker.locale === 'en' ? ' ' : ''}${t('reqUnknownHint')}`}</Told>}
      {failed.length > 0 && <div className="note note-warn small"><p>{t('reqNotLoaded', { ids: firstFew(failed, speaker, mostProducts) })}</p><button type="button" className="btn" onClick={retry}>{t('retry')}</button></div>}
      {rest.length > 0 && <Told>{t('reqSurplus', { count: rest.length, most: mostProducts })}</Told>}
      {sectors.length > 1 && <Told>{t('reqDifferentSectors', { sectors: sectors.join(t('listComma')) })}</Told>}
      {empty.length > 0 && empty.length < entries.length && <Told>{t('reqNoSpecifications', { products: empty.map(({ product }) => say(product.name).text).join(t('listComma')) })}</Told>}
      {entries.length === 1 && <Told>{t('reqOnlyOne')}</Told>}
      <ul className="req-products">
        {entries.map((entry, place) => {
          const { text, lang } = say(entry.product.name);
          const status = statusAt(entry.catalogueListings, day);
          return (
            <li key={entry.product.id}>
              <div>
                <a href={to(pathOf.product(entry.product.id))} lang={lang}>{text}</a>
                <p className="small"><span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>{!isListed(status) && ended.some((one) => one === status) && <span className="muted">{t('reqEnded')}</span>}</p>
              </div>
              <button type="button" className="btn" data-remove aria-label={t('removeOf', { name: text })} onClick={() => remove(entry.product.id, place)}>{t('removeAct')}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
