import { defineConfig } from '@playwright/test';
import { chromiumPath, quietArguments } from '../scripts/lib/chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/playwright',
  workers: 2,
  // Patience for a machine that is busy with other things: it costs nothing where a page answers.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: { launchOptions: { executablePath: chromiumPath(), args: quietArguments }, trace: 'retain-on-failure' },
});
