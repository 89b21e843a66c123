// A part of the keys under which makers are found, as data. One file for both languages.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, makerFiles } from '../../../../data.ts';

export const getStaticPaths = async () => makerFiles(await getCatalogue()).keys.map((file, place) => ({ params: { place: String(place) }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) => new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
