// Plate.astro: the product as it stands in a grid of products.
import type { CatalogueProduct } from '../../../catalogue/catalogue.ts';
import type { Status } from '../../../catalogue/status.ts';
import { statusClass } from '../../../components/status-class.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Picture, type PreviewLogo } from './Picture.tsx';
import { Text } from './Text.tsx';

interface CardProps {
  entry: CatalogueProduct;
  /** On the reader's day. */
  status: Status;
  logo: PreviewLogo | undefined;
  speaker: PreviewSpeaker;
}

export const Card = ({ entry, status, logo, speaker }: CardProps) => {
  const { product, manufacturer } = entry;
  const name = speaker.say(product.name);
  return (
    <li className="plate">
      <Picture entry={entry} logo={logo} hasGlyph />
      <h3 role="heading" aria-level={4}><a lang={name.lang}>{name.text}</a></h3>
      {product.models && <p>{product.models.slice(0, 3).join(' / ')}</p>}
      <p><Text of={manufacturer.name} speaker={speaker} /></p>
      {status !== 'public-record' && <p><span className={`st ${statusClass[status]}`}>{speaker.t(`status-${status}`)}</span></p>}
    </li>
  );
};
