// The badges of a product with the code that leads to its status.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardFiles, madeAhead } from '../../../../badge-files.ts';
import { badgeTerms } from '../../../../catalogue/badge-terms.ts';
import { getCatalogue } from '../../../../data.ts';
import { qrOutline } from '../../../../islands/evidence/qr.ts';
import { address, pathOf } from '../../../../site-paths.ts';

export const getStaticPaths = async () => {
  const { products, edition } = await getCatalogue();
  const files = products.flatMap(({ product: { id }, catalogueListings }) =>
    badgeTerms(catalogueListings, edition.dataDate).flatMap((term) =>
      cardFiles(edition, { id, term, codeOf: (locale) => qrOutline(new URL(address(import.meta.env.BASE_URL, locale, pathOf.verifyProduct(id)), import.meta.env.SITE).href) }).map((file) => ({ id, file })),
    ),
  );
  const ahead = madeAhead(files.map(({ file }) => file));
  return files.map(({ id }, place) => ({ params: { product: id, file: ahead[place]?.name }, props: { file: ahead[place] } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const made = (await file?.make()) ?? '';
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'Content-Type': file?.type ?? '' } });
};
