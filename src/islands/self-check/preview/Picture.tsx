// Tile.astro: the logo that is handed in, or a monogram on the sector's tint.
import type { CatalogueProduct } from '../../../catalogue/catalogue.ts';
import { monogramOf } from '../../../components/monogram.ts';

/** A picture that came with the submission. */
export interface PreviewLogo {
  /** A data address: others are blocked. */
  src: string;
  /** In pixels of the picture; its proportions are kept. */
  width: number;
  height: number;
}

/** The box into which the site fits a logo. */
const box = { width: 240, height: 160 };

export const Picture = ({ entry: { manufacturer, sector }, logo, hasGlyph = false }: { entry: CatalogueProduct; logo: PreviewLogo | undefined; hasGlyph?: boolean }) => {
  if (logo) {
    const scale = Math.min(box.width / logo.width, box.height / logo.height);
    return <span className="tile tile-logo" data-sector={sector.hue} aria-hidden="true"><picture><img src={logo.src} width={Math.round(logo.width * scale)} height={Math.round(logo.height * scale)} alt="" /></picture></span>;
  }
  const monogram = monogramOf(manufacturer);
  return (
    <span className={`tile tile-${monogram.width}`} data-sector={sector.hue} lang={monogram.lang} aria-hidden="true">
      {monogram.text}
      {hasGlyph && <svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg>}
    </span>
  );
};
