import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { siteSettings } from './scripts/lib/site-settings.ts';
import { speculationRules } from './src/components/speculation-rules.ts';

const { origin, base, outDir, cacheDir } = siteSettings();

// Modules that always load together go into one file: each file is a request. None may hold what its pages do not need anyway.
const scriptFiles = [
  { name: 'framework', test: /node_modules.(?:react|react-dom|scheduler)./ },
  { name: 'normalise', test: /src.search.(?:normalise|maker-keys)\.ts/ },
  { name: 'criteria', test: /src.catalogue.(?:criteria|typed-figure)\.ts/ },
  { name: 'page', test: /src.(?:catalogue.(?:status|phase-on)|components.(?:today|status-class))\.ts/ },
  { name: 'policy', test: /src.catalogue.(?:applicability|lists|packed)\.ts/ },
  { name: 'fill', test: /src.i18n.fill\.ts/ },
  { name: 'shortlist', test: /src.shortlist.shortlist\.ts/ },
  { name: 'tool', test: /src.(?:islands.(?:shortened|typed-text|load-data|speaker)|components.save-file|catalogue.(?:id|calendar-day|unique)|site-paths)\.ts/ },
  { name: 'kept', test: /src.shortlist.(?:browser-store|reading)\.ts/ },
  { name: 'entries', test: /src.(?:islands.entries|catalogue.(?:entry-file|join-products))\.ts/ },
  { name: 'row', test: /src.(?:components.monogram|islands.shortlist.RowToggles)\.tsx?/ },
];

// Astro hashes the inline scripts of pages itself, but a page's script adds this one.
const speculationHash = `sha256-${createHash('sha256').update(speculationRules).digest('base64')}`;

// Expressions of libraries that nothing uses are left out: Safari before 16.4 stops at those that look behind.
const treeshake = { manualPureFunctions: ['RegExp'] };

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
  vite: {
    // What many desktops in state-owned enterprises still run. The largest file is the reader of SVG, which only who supplies a logo loads.
    build: { target: ['chrome99', 'firefox102', 'safari15.4'], cssTarget: ['chrome99', 'firefox102', 'safari15.4'], chunkSizeWarningLimit: 600, rolldownOptions: { treeshake } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } } },
    worker: { rolldownOptions: { treeshake } },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [speculationHash] },
    },
  },
});
