// The head of a product's page: picture, names, and where the product stands.
import { Fragment } from 'react';
import type { CatalogueProduct } from '../../../catalogue/catalogue.ts';
import type { Edition } from '../../../catalogue/schema.ts';
import { isListed, type Status } from '../../../catalogue/status.ts';
import { pick } from '../../../i18n/fill.ts';
import { languageTag } from '../../../site-paths.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Picture, type PreviewLogo } from './Picture.tsx';
import { Heading, Names, Text } from './Text.tsx';

interface HeadProps {
  entry: CatalogueProduct;
  districts: Edition['districts'];
  status: Status;
  logo: PreviewLogo | undefined;
  speaker: PreviewSpeaker;
}

export const Head = ({ entry, districts, status, logo, speaker }: HeadProps) => {
  const { product, manufacturer, sector, category, listings } = entry;
  const { t, say, locale } = speaker;
  const name = say(product.name);
  const other = locale === 'zh' ? 'en' : 'zh';
  const otherName = pick(other, product.name);
  const maker = say(manufacturer.name);
  const district = districts.find(({ id }) => id === manufacturer.district);
  const numbers = [...new Set(listings.flatMap(({ listing, list }) => (list.kind === 'recommendation' && listing.number ? [listing.number] : [])))];
  const tags = [...new Map(listings.map(({ list }) => [list.id, list])).values()];
  return (
    <header className="head">
      <Picture entry={entry} logo={logo} />
      <div>
        {numbers.map((number) => <p key={number} className="by"><span className="no">{number}</span></p>)}
        <Heading level={1} lang={name.lang}>{name.text}</Heading>
        {!otherName.lang && otherName.text !== name.text && <p className="en" lang={languageTag[other]}>{otherName.text}</p>}
        <dl className="facts">
          {product.models && <><dt>{t('model')}</dt><dd><span className="no">{product.models.join(' / ')}</span></dd></>}
          <dt>{t('maker')}</dt><dd><a lang={maker.lang}>{maker.text}</a>{district && <>{t('comma')}<Text of={district.name} speaker={speaker} /></>}</dd>
          <dt>{t('sector')}</dt><dd><a className="sector" data-sector={sector.hue}><svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg><span><Text of={sector.name} speaker={speaker} />{product.category !== undefined && <> / <Text of={category.name} speaker={speaker} /></>}</span></a></dd>
          {tags.length > 0 && <><dt>{t('lists')}</dt><dd className="tags">{tags.map((list) => <Fragment key={list.id}><a className="tag" hidden={list.kind === 'recommendation' && !isListed(status)}><Text of={list.shortName} speaker={speaker} /></a>{' '}</Fragment>)}</dd></>}
          {product.aliases && <><dt>{t('aliases')}</dt><dd><Names names={product.aliases} speaker={speaker} /></dd></>}
        </dl>
        {product.nameOrigin === 'translated' && <p className="note note-warn small">{t('translatedName')}</p>}
      </div>
    </header>
  );
};
