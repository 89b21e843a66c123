import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { siteSettings } from './scripts/lib/site-settings.ts';

const { origin, base, outDir, cacheDir } = siteSettings();

export default defineConfig({
  site: origin,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // Concurrency lets pages be rendered while logos are encoded.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [react()],
  // What many desktops in state-owned enterprises still run.
  vite: { build: { target: ['chrome99', 'firefox102', 'safari15.4'], cssTarget: ['chrome99', 'firefox102', 'safari15.4'] } },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
