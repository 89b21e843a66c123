// A Chromium for the browser tests: one that is installed, else Playwright's own, else Debian's package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Keeps Chromium from asking the network for anything of its own. */
export const quietArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const attempt = (command: string, parameters: string[]): boolean => {
  try {
    execFileSync(command, parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false; // The next way is tried; at the end all ways are named.
  }
};

const find = (): string | undefined => [process.env['CHROMIUM_PATH'] ?? '', ...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path));

const isDebianRoot = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Without a Chinese font every character is a box of another width, and tests of the layout say little. */
const hasChineseFont = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return process.platform !== 'linux'; // Other systems bring Chinese fonts, and no fc-list.
  }
};

/** Installs a Chinese font where there is none and it can; says so where it cannot. */
export const ensureChineseFont = (): void => {
  if (hasChineseFont()) return;
  console.log('没有中文字体，正在安装。No Chinese font; installing one.');
  if (isDebianRoot()) attempt('apt-get', ['update']);
  if (!isDebianRoot() || !attempt('apt-get', ['install', '-y', '--no-install-recommends', 'fontconfig', 'fonts-noto-cjk'])) {
    console.log('No Chinese font could be installed: tests of the layout run on boxes. Install one, such as fonts-noto-cjk.');
  }
};

/**
 * Path of a Chromium, installed now if there is none. CHROMIUM_PATH names one of your own.
 * @throws if none can be found or installed, with what was tried
 */
export const chromiumPath = (): string => {
  const found = find();
  if (found) return found;
  console.log('没有找到 Chromium，正在安装。No Chromium found; installing one.');
  if (isDebianRoot()) attempt('apt-get', ['update']);
  if (isDebianRoot() && attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) return find() ?? '/usr/bin/chromium';
  if (attempt('npx', ['playwright', 'install', 'chromium'])) return chromium.executablePath();
  throw new Error("No Chromium: neither installed, nor Debian's package, nor Playwright's download. Install one, or name it in CHROMIUM_PATH.");
};
