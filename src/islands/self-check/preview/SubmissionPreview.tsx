// What the site would show of the records, as they are now: the card of the lists, and the main parts of the page. Not published.
import { useDeferredValue, useMemo } from 'react';
import { pick } from '../../../i18n/fill.ts';
import { statusAt } from '../../../catalogue/status.ts';
import { today } from '../../../components/today.ts';
import { useEdition } from '../form/use-edition.ts';
import { Card } from './Card.tsx';
import type { PreviewSpeaker } from './messages.ts';
import type { PreviewLogo } from './Picture.tsx';
import { ProductPage } from './ProductPage.tsx';
import { shownEntry, type PreviewRecords, type Shown } from './shown-entry.ts';

export type { PreviewLogo, PreviewRecords };

export interface SubmissionPreviewProps {
  /** Whole or not; what is not right yet is left out. */
  records: PreviewRecords;
  speaker: PreviewSpeaker;
  /** Base path of the site with slashes at both ends. */
  base: string;
  /** Logos by the path of their record: `products/umr-790`. A product without one shows its maker's. */
  logos?: Readonly<Record<string, PreviewLogo>>;
}

const Told = ({ what, speaker: { t } }: { what: Extract<Shown, { kind: 'needs' }>['what']; speaker: PreviewSpeaker }) => <p className="hint">{t(`previewNeeds-${what}`)}</p>;

export const SubmissionPreview = ({ records, speaker, base, logos = {} }: SubmissionPreviewProps) => {
  const { t, locale } = speaker;
  const { phase, named } = useEdition(base);
  // Typing goes before the picture of what is typed.
  const now = useDeferredValue(records);
  const shown = useMemo(() => (named ? now.products.map((_, place) => shownEntry(now, place, named)) : []), [now, named]);
  if (now.products.length === 0) return null;
  const day = today();
  return (
    <section className="scf-preview" aria-labelledby="scf-preview">
      <h2 id="scf-preview">{t('previewTitle')}</h2>
      <p className="note small">{t('previewNote')}</p>
      {!named && <p className="hint">{t(phase === 'failed' ? 'previewFailed' : 'previewLoading')}</p>}
      {named && shown.map((one, place) => {
        if (one.kind === 'needs') return <Told key={place} what={one.what} speaker={speaker} />;
        const { entry } = one;
        const status = statusAt(entry.catalogueListings, day);
        const logo = logos[`products/${entry.product.id}`] ?? logos[`manufacturers/${entry.manufacturer.id}`];
        const name = pick(locale, entry.product.name).text;
        return (
          <details key={place} className="scf-shown" open={place === 0}>
            <summary>{t('previewOf', { name })}</summary>
            {one.isPartial && <p className="hint">{t('previewLeftOut')}</p>}
            <h3>{t('previewCard')}</h3>
            <ul className="plates"><Card entry={entry} status={status} logo={logo} speaker={speaker} /></ul>
            <h3>{t('previewPage')}</h3>
            <div className="scf-page"><ProductPage entry={entry} districts={named.edition?.data.districts ?? []} status={status} day={day} logo={logo} speaker={speaker} /></div>
          </details>
        );
      })}
    </section>
  );
};
