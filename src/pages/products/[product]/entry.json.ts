// One product with all that it points to, as data. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, productEntryFile } from '../../../data.ts';

export const getStaticPaths = async () => {
  const { products } = await getCatalogue();
  return products.map((entry) => ({ params: { product: entry.product.id }, props: { entry } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry } }) =>
  new Response(JSON.stringify(await productEntryFile(await getCatalogue(), entry)), { headers: { 'Content-Type': 'application/json' } });
