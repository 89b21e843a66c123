// Time and memory of an import of logos: 1,500 files, drawings and pictures of two kinds, for invented makers.
// `node scripts/bench/logos.ts --logos 1500`. Time is wall-clock, and on a busy machine says less than processor time.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Manufacturer } from '../../src/catalogue/schema.ts';
import { makeLogo } from '../lib/demo/logos.ts';
import { createRandom } from '../lib/demo/random.ts';
import { importLogos } from '../lib/logo-import/import-logos.ts';

const { values } = parseArgs({ options: { logos: { type: 'string', default: '1500' } } });
const count = Number(values.logos);
const folder = mkdtempSync(join(tmpdir(), 'bench-logos-'));
const seed = 20261122;

const maker = (index: number): Manufacturer => ({
  id: `maker-${index}`,
  name: { zh: `上海示例第${index}仪器有限公司`, en: `Shanghai Example ${index} Instruments Co., Ltd.` },
  nameOrigin: 'registered',
  shortName: { zh: `示例第${index}` },
  kind: 'company',
  sources: [{ id: 's1', url: 'https://example.org/', title: '示例', retrieved: '2026-11-22' }],
});

/** As a drawing program saves it: declaration, notes, a style sheet, a script. */
const asSaved = (svg: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!-- Generator -->${svg.replace('<path fill="', '<metadata>x</metadata><script>1</script><style>.st0{stroke:#123;stroke-width:2}</style><path class="st0" fill="')}`;

/** Half drawings, three in ten PNG of 800 × 400, two in ten JPEG; by id, full name or short name. */
const writeLogos = async (): Promise<void> => {
  const random = createRandom(seed, 'logos');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const svg = makeLogo(random);
    const name = random.pick([`maker-${index}`, `上海示例第${index}仪器有限公司 logo`, `示例第${index}`]);
    const kind = random.weighted([['svg', 50], ['png', 30], ['jpg', 20]] as const);
    const picture = sharp(Buffer.from(svg), { density: 200 }).resize(800, 400, { fit: 'contain', background: kind === 'png' ? '#0000' : '#fff' });
    const bytes = kind === 'svg' ? asSaved(svg) : kind === 'png' ? await picture.png().toBuffer() : await picture.flatten({ background: '#fff' }).jpeg().withExif({ IFD0: { Copyright: 'x' } }).toBuffer();
    writeFileSync(join(folder, `${name}.${kind}`), bytes);
  }
};

/** The most memory that this process has held, in MB (Linux). */
const peakMemory = (): number => Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

try {
  const start = performance.now();
  await writeLogos();
  console.log(`${count} logos made, ${((performance.now() - start) / 1000).toFixed(1)} s, ${peakMemory().toFixed(0)} MB`);
  const [begin, processor] = [performance.now(), process.cpuUsage()];
  const report = await importLogos(folder, { manufacturers: Array.from({ length: count }, (_, index) => maker(index)), products: [] });
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const bytes = report.found.reduce((sum, found) => sum + found.bytes.length, 0);
  console.log(`import: ${seconds.toFixed(1)} s, ${((1000 * seconds) / count).toFixed(0)} ms a logo, ${((user + system) / 1e6).toFixed(1)} s of processor time; peak memory ${peakMemory().toFixed(0)} MB; ${(bytes / 1e6).toFixed(1)} MB to write`);
  console.log(`${report.found.length} can be used, ${report.unmatched.length} belong to nobody, ${report.unused.length} are not needed, ${report.refused.length} problems`);
} finally {
  rmSync(folder, { recursive: true });
}
