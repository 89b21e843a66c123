// The main parts of a product's page, as the page itself makes them. Of the day's status there is what follows from the listings.
import type { CatalogueProduct } from '../../../catalogue/catalogue.ts';
import type { Edition, Product } from '../../../catalogue/schema.ts';
import type { Status } from '../../../catalogue/status.ts';
import { longDate } from '../../../i18n/long-date.ts';
import { Head } from './Head.tsx';
import { Listings } from './Listings.tsx';
import type { PreviewSpeaker } from './messages.ts';
import type { PreviewLogo } from './Picture.tsx';
import { Registrations } from './Registrations.tsx';
import { Sources } from './Sources.tsx';
import { Specifications } from './Specifications.tsx';
import { Heading, SourceRef, Text } from './Text.tsx';

interface ProductPageProps {
  entry: CatalogueProduct;
  districts: Edition['districts'];
  /** On the reader's day. */
  status: Status;
  day: string;
  logo: PreviewLogo | undefined;
  speaker: PreviewSpeaker;
}

const Applications = ({ applications, speaker }: { applications: NonNullable<Product['applications']>; speaker: PreviewSpeaker }) => (
  <section className="block">
    <Heading level={2}>{speaker.t('applications')}</Heading>
    <ul className="cases">
      {applications.map(({ text, date, source }, place) => <li key={place}>{date && <p className="no"><time dateTime={date}>{longDate(speaker.locale, date)}</time></p>}<p><Text of={text} speaker={speaker} /> <SourceRef id={source} speaker={speaker} /></p></li>)}
    </ul>
  </section>
);

const Claims = ({ claims, speaker }: { claims: NonNullable<Product['claims']>; speaker: PreviewSpeaker }) => (
  <section className="block">
    <Heading level={2}>{speaker.t('claims')}</Heading>
    <p className="small muted">{speaker.t('claimsNote')}</p>
    <ul className="claims">
      {claims.map(({ text, by, date, source }, place) => <li key={place}><p><Text of={text} speaker={speaker} /> <SourceRef id={source} speaker={speaker} /></p><p className="small muted">{speaker.t('claimedBy')}<Text of={by} speaker={speaker} />{date && <>{speaker.t('comma')}<time dateTime={date}>{longDate(speaker.locale, date)}</time></>}</p></li>)}
    </ul>
  </section>
);

const Links = ({ links, speaker }: { links: NonNullable<Product['links']>; speaker: PreviewSpeaker }) => (
  <section className="block">
    <Heading level={2}>{speaker.t('links')}</Heading>
    <ul>{links.map(({ url, title }) => <li key={url}><a><Text of={title} speaker={speaker} /></a></li>)}</ul>
  </section>
);

export const ProductPage = ({ entry, districts, status, day, logo, speaker }: ProductPageProps) => {
  const { product } = entry;
  const summary = product.summary && speaker.say(product.summary);
  return (
    <article>
      <Head entry={entry} districts={districts} status={status} logo={logo} speaker={speaker} />
      {summary && <section className="block"><Heading level={2}>{speaker.t('summary')}</Heading><div className="prose"><p lang={summary.lang}>{summary.text}</p></div></section>}
      <Specifications specifications={product.specifications ?? []} speaker={speaker} />
      <Listings entry={entry} day={day} speaker={speaker} />
      <Registrations product={product} speaker={speaker} />
      {product.applications && <Applications applications={product.applications} speaker={speaker} />}
      {product.claims && <Claims claims={product.claims} speaker={speaker} />}
      {product.links && <Links links={product.links} speaker={speaker} />}
      {product.sources.length > 0 && (
        <aside>
          <section className="box">
            <Heading level={2}>{speaker.t('sources')}</Heading>
            <Sources sources={product.sources} speaker={speaker} />
          </section>
        </aside>
      )}
    </article>
  );
};
