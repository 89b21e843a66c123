// Serves a built site as a plain static host would, for looking at it and for tests.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  server: Server;
  /** `http://localhost:4321/` */
  url: string;
}

/**
 * @param base base path of the site, with slashes at both ends
 * @param port 0 for a free one
 * @throws if the port is taken
 */
export const serveSite = ({ outDir, base, port }: { outDir: string; base: string; port: number }): Promise<ServedSite> => {
  const files = sirv(outDir, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      // Such a file's name changes with its content, so a browser need not ask again.
      if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  // Files are looked up at each request, because a build may replace the site while it is served.
  const notFound = (url: string): Buffer | string => {
    try {
      return readFileSync(join(outDir, url.startsWith('/en/') ? 'en/404/index.html' : '404.html'));
    } catch {
      return 'Not found'; // The site is being replaced at this very moment.
    }
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    // A meta policy cannot forbid frames; a host has to.
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!url.startsWith(base)) {
      response.writeHead(url === '/' || `${url}/` === base ? 302 : 404, { Location: base }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const own = request.url;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound(own));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, url: `http://localhost:${taken}${base}` });
    });
  });
};
