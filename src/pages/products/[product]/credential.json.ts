// A product's listings as a proof that can be passed on. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, productCredential } from '../../../data.ts';

export const getStaticPaths = async () => {
  const { products } = await getCatalogue();
  return products.map((entry) => ({ params: { product: entry.product.id }, props: { entry } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry } }) =>
  new Response(JSON.stringify(await productCredential(await getCatalogue(), entry)), { headers: { 'Content-Type': 'application/json' } });
