// Each logo in each format and density, as a file of the site.
import type { APIRoute, GetStaticPaths } from 'astro';
import { allLogos, densities, formats, type Logo } from '../../logos.ts';

type Rendition = { logo: Logo; format: (typeof formats)[number]; density: (typeof densities)[number] };

export const getStaticPaths = (async () =>
  (await allLogos()).flatMap((logo) =>
    formats.flatMap((format) => densities.map((density) => ({ params: { file: logo.fileName(format, density) }, props: { logo, format, density } satisfies Rendition }))),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Rendition> = async ({ props: { logo, format, density } }) =>
  new Response(new Uint8Array(await logo.render(format, density)), { headers: { 'Content-Type': `image/${format}` } });
