// How the files of the look-up are laid out, as data. One file for both languages.
import type { APIRoute } from 'astro';
import { getCatalogue, makerFiles } from '../../../data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(makerFiles(await getCatalogue()).index), { headers: { 'Content-Type': 'application/json' } });
