import { defineConfig } from '@playwright/test';
import { chromiumPath, quietArguments } from '../scripts/lib/chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: { launchOptions: { executablePath: chromiumPath(), args: quietArguments }, trace: 'retain-on-failure' },
});
