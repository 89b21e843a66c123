// npm start: build if anything changed, then serve. PORT chooses another port than 4321.
import { buildSite, isUpToDate } from './build.ts';
import { serveSite } from './lib/serve.ts';
import { run } from './lib/run.ts';
import { siteSettings } from './lib/site-settings.ts';

/** Builds where needed and serves the site until the process ends. */
export const start = async (): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const port = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is "${process.env['PORT']}", but must be a number from 0 to 65535.`);
  if (await isUpToDate()) console.log('内容没有变化，直接使用已生成的网站。Nothing has changed since the last build.');
  else if (!(await buildSite())) {
    process.exitCode = 1;
    return;
  }
  const { outDir, base } = siteSettings();
  try {
    const { url } = await serveSite({ outDir, base, port });
    console.log(`\n  中文 ${url}\n  English ${url}en/\n\n按 Ctrl+C 停止。Press Ctrl+C to stop.`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(`端口 ${port} 已被占用，请换一个：PORT=4322 npm start。Port ${port} is taken; choose another.`);
    process.exitCode = 1;
  }
};

if (import.meta.main) await run(start);
