// A few of the makers that the look-up finds, as data. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, makerFiles } from '../../../../data.ts';

export const getStaticPaths = async () => makerFiles(await getCatalogue()).makers.map((file, place) => ({ params: { place: String(place) }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) => new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
