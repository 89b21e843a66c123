// The spreadsheet to fill in, the same that npm run template writes.
import type { APIRoute } from 'astro';
import { getTemplate } from '../../data.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await getTemplate()), { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
