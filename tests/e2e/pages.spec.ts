import AxeBuilder from '@axe-core/playwright';
import { expect, fixtureUrl, referenceUrl, test } from './site.ts';

const kinds: Record<string, (path?: string) => string> = { reference: referenceUrl, fixture: fixtureUrl };

/** One page of each type, by its path without language. */
const pages: Record<string, string[]> = {
  reference: ['', 'search/?q=%E8%81%94%E5%BD%B1', 'about/', 'sectors/', 'sectors/chips/', 'sectors/medical-devices/imaging/', 'products/', 'products/umr-jupiter-5t-whole-body-mri/', 'manufacturers/', 'manufacturers/united-imaging-healthcare/', 'lists/', 'lists/nmpa-registration/', 'lists/recommendation-catalogue/', 'lists/innovative-chips/', 'policy/', 'policy/measures/04/', 'policy/measures/18/', 'policy/targets/', 'policy/supports/', 'policy/units/', 'policy/units/health/', 'policy/scenarios/', 'policy/how-listed/', 'policy/procurement/', 'changes/', '404/'],
  fixture: ['', 'search/', 'about/', 'sectors/', 'products/', 'manufacturers/', 'lists/', 'lists/recommendation-catalogue/', 'changes/', 'changes/2025-05/', 'changes/2026-10/', 'products/handheld-spectrometer/', 'products/infrared-thermometer/', 'manufacturers/example-instruments/', 'manufacturers/find/'],
};

for (const [site, paths] of Object.entries(pages)) {
  const urlOf = kinds[site] ?? referenceUrl;
  for (const path of paths) {
    for (const language of ['zh', 'en']) {
      // The Chinese error page is shown for any unknown address and has no address of its own; see errors.spec.ts.
      if (path === '404/' && language === 'zh') continue;
      const url = `${language === 'en' ? 'en/' : ''}${path}`;

      test(`${site} /${url} is accessible in light and dark, without errors, and fits every width`, async ({ page }) => {
        await page.goto(urlOf(url));
        if (path.startsWith('search/')) await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
        }
        for (const width of [320, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `scrolls sideways at ${width} pixels`).toBe(0);
        }
      });
    }
  }
}
