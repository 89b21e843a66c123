// Which specifications mean the same, and their units, as data for the tools. One file for both languages.
import type { APIRoute } from 'astro';
import { getCatalogue } from '../data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await getCatalogue()).parameters.file), { headers: { 'Content-Type': 'application/json' } });
