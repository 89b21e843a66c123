// What a badge says: that a product is listed, from which year and until when. Nothing else may be said with it.
import type { BadgeTerm } from '../catalogue/badge-terms.ts';
import type { Edition } from '../catalogue/schema.ts';
import { pick, type Translate } from '../i18n/index.ts';
import type { Locale } from '../site-paths.ts';
import type { BadgeWords } from './drawing.ts';
import { canWrite } from './lettering.ts';

/**
 * @param t of the same language
 * @param locale language of the badge
 */
export const badgeWords = (t: Translate, locale: Locale, { edition, term: { year, from, to } }: { edition: Pick<Edition, 'kind' | 'municipality'>; term: BadgeTerm }): BadgeWords => {
  const municipality = pick(locale, edition.municipality).text;
  // A municipality whose characters are not among the outlines is left out; its address is in the code.
  const name = canWrite(municipality) ? t('badgeDrawnName', { place: municipality }) : t('badgeDrawnPlainName');
  const listed = from !== undefined ? t('badgeDrawnFrom', { date: from }) : year === undefined ? t('badgeDrawnNoYear') : t('badgeDrawnListed', { year });
  const until = to === undefined ? t('badgeDrawnOpen') : t('badgeDrawnUntil', { date: to });
  const specimen = edition.kind === 'official' ? undefined : t(`badgeDrawn-${edition.kind}`);
  const title = t('badgeAlt', { name: name.replace('\n', ' '), listed, until });
  return {
    name: name.split('\n'),
    listed,
    until,
    untilShort: to === undefined ? until : t('badgeDrawnUntilShort', { date: to }),
    scan: t('badgeDrawnScan'),
    ...(specimen !== undefined && { specimen }),
    title: specimen === undefined ? title : t('badgeAltSpecimen', { specimen, title }),
  };
};
