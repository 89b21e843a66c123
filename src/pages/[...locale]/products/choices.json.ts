// The products to choose from in a form.
import type { APIRoute } from 'astro';
import { packChoices } from '../../../catalogue/product-choices.ts';
import { getCatalogue } from '../../../data.ts';
import type { Locale } from '../../../site-paths.ts';
import { singlePage } from '../../../static-paths.ts';

export const getStaticPaths = singlePage;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(JSON.stringify(packChoices((await getCatalogue()).products, locale)), { headers: { 'Content-Type': 'application/json' } });
