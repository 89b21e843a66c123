// npm run release: records the edition as it stands as the next release. Shows what it would record; `--write` does it.
import { relative } from 'node:path';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { checkEdition } from '../src/catalogue/check.ts';
import { hashRecords, stampOf } from '../src/catalogue/edition-stamp.ts';
import { printProblems } from '../src/catalogue/problem.ts';
import type { EditionRecords } from '../src/catalogue/records.ts';
import { isNews, releaseChanges } from '../src/catalogue/release-changes.ts';
import { makeRelease, releaseFileName, signedText } from '../src/catalogue/release.ts';
import { releaseSchema, type Release } from '../src/catalogue/release-schema.ts';
import { checkReleases } from '../src/signing/check-releases.ts';
import { signDetached, signerOn } from '../src/signing/signing-key.ts';
import { editionDirectory } from './lib/files.ts';
import { writeChecked } from './lib/import/write-plan.ts';
import { readEditionToWrite } from './lib/read-to-write.ts';
import { parseReleaseOptions, usage, type ReleaseOptions } from './lib/release/options.ts';
import { releaseReport, unsignedReason, type ReportedRelease } from './lib/release/report.ts';
import { run } from './lib/run.ts';
import { signingKeyOf } from './lib/signing-key.ts';
import { textReport } from './lib/text-report.ts';
import { today } from './lib/today.ts';

/** The Chinese names of all records, by path. */
const namesOf = ({ products, manufacturers, lists }: EditionRecords): ReadonlyMap<string, string> =>
  new Map(Object.entries({ products, manufacturers, lists }).flatMap(([folder, entries]) => entries.map(({ data }) => [`${folder}/${data.id}`, data.name.zh] as const)));

const newest = (records: EditionRecords): Release | undefined => records.publication?.releases.map(({ data }) => data).sort((a, b) => b.number - a.number)[0];

const nextRelease = async (records: EditionRecords, { unsigned }: ReleaseOptions, day: string): Promise<ReportedRelease & { last: Release | undefined }> => {
  const catalogue = catalogueOf(records);
  const hashes = await hashRecords(catalogue);
  const last = newest(records);
  const made = await makeRelease({ records: hashes, stamp: await stampOf(catalogue, hashes), date: day, previous: last });
  const signer = unsigned ? ({ reason: 'left-out' } as const) : signerOn(await signingKeyOf(), records.publication?.keys?.data.keys ?? [], day);
  const release = 'key' in signer && signer.key ? { ...made, signature: await signDetached(signedText(made), signer.key, 'catalogue-release') } : made;
  const names = namesOf(records);
  return { release, last, signer, changes: releaseChanges(last?.records, release.records, records.publication?.renamed?.data), nameOf: (path) => names.get(path) };
};

const release = async (options: ReleaseOptions, day: string): Promise<boolean> => {
  const say = (zh: string, en: string): string => (options.language === 'zh' ? zh : en);
  const directory = editionDirectory();
  const root = relative(process.cwd(), directory) || '.';
  const { records, problems, snapshot } = await readEditionToWrite(directory);
  const standing = [...problems, ...checkEdition(records), ...(await checkReleases(records.publication))];
  if (standing.length > 0) {
    console.error(printProblems(standing, options.language, root));
    console.error(say('\n目录现有的数据有误，请先改好再发布。', '\nThe edition has problems: mend them before it is released.'));
    return false;
  }
  const next = await nextRelease(records, options, day);
  const { signer } = next;
  console.log(textReport(releaseReport(next, options.language), { all: options.all }));
  if (!options.again && !isNews(next.last, next.release)) {
    console.error(say(`\n自第 ${next.last?.number} 次发布以来没有变化，没有写入。仍要发布，请加 --again。`, `\nNothing has changed since release ${next.last?.number}, and nothing was written. To release all the same, add --again.`));
    return false;
  }
  if (!options.write) {
    console.log(say('\n以上是预览，没有写入。确认无误后加 --write；发布写入后不能改动。', '\nThis was a dry run. Add --write to do it; a release is never changed afterwards.'));
    return true;
  }
  // Whoever gives a key means to sign, and a release that was written without is not signed later.
  if (signer.reason !== undefined && signer.reason !== 'no-key' && signer.reason !== 'left-out') {
    const [zh, en] = (['zh', 'en'] as const).map((language) => unsignedReason(signer.reason, language));
    console.error(say(`\n${zh}，没有写入。请先改正；确实不签名的，请加 --unsigned。`, `\nNothing was written: ${en}. Mend that first, or add --unsigned to release without a signature.`));
    return false;
  }
  const file = releaseFileName(next.release.number);
  const refused = await writeChecked(directory, new Map([[file, toCanonicalJson(releaseSchema.parse(next.release))]]), snapshot);
  if (refused.length > 0) {
    console.error(`\n${printProblems(refused, options.language, root)}`);
    console.error(say('没有写入，目录保持原样。', 'Nothing was written: the edition is as it was.'));
    return false;
  }
  console.log(say(`\n已写入 ${root}/${file}。`, `\nWritten: ${root}/${file}.`));
  return true;
};

const main = async (): Promise<void> => {
  const options = parseReleaseOptions(process.argv.slice(2));
  if (options.help) console.log(usage[options.language]);
  else process.exitCode = (await release(options, today())) ? 0 : 1;
};

if (import.meta.main) await run(main);
