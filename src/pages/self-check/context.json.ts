// What the self-check needs of the edition besides names and entries, as data. One file for both languages.
import type { APIRoute } from 'astro';
import { getSelfCheckContext } from '../../data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await getSelfCheckContext()), { headers: { 'Content-Type': 'application/json' } });
