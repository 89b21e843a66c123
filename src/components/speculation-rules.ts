/**
 * Lets a browser that can (Chromium 109 and later) draw the page of a marked link before it is opened; others pass over it. The policy of
 * each page knows this very text by its hash (astro.config.mjs), so that it needs no leave for other inline code.
 */
export const speculationRules = '{"prerender":[{"where":{"selector_matches":"[data-opening]"},"eagerness":"immediate"}]}';
