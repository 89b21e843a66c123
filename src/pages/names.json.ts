// The names of all products and makers, as data. One file for both languages.
import type { APIRoute } from 'astro';
import { getCatalogue, nameFile } from '../data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(nameFile(await getCatalogue())), { headers: { 'Content-Type': 'application/json' } });
