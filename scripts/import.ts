// npm run import: from the official spreadsheet to content/. Shows what would change; `--write` does it, all or nothing.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkEdition } from '../src/catalogue/check.ts';
import { valueNames } from '../src/catalogue/field-values.ts';
import { printProblems, type Problem } from '../src/catalogue/problem.ts';
import type { EditionRecords } from '../src/catalogue/records.ts';
import { afterImport, remainingProblems } from '../src/importing/record-problems.ts';
import type { ImportPlan } from '../src/importing/plan.ts';
import { editionDirectory } from './lib/files.ts';
import { htmlReport } from './lib/html-report.ts';
import { filesToWrite } from './lib/import/files-to-write.ts';
import { inReadingOrder, withoutTold } from '../src/importing/in-order.ts';
import { newLogos, type NewLogos } from './lib/import/new-logos.ts';
import { parseImportOptions, usage, type ImportOptions } from './lib/import/options.ts';
import { planReport, problemSections, type ReportedPlan } from './lib/import/plan-report.ts';
import { printSheetProblems } from './lib/import/print-problems.ts';
import { planFiles, type Submitted } from './lib/import/plan-files.ts';
import { submittedLogos } from './lib/import/submitted-logos.ts';
import { writeChecked } from './lib/import/write-plan.ts';
import { importLogos } from './lib/logo-import/import-logos.ts';
import { progress } from './lib/progress.ts';
import { readEditionToWrite } from './lib/read-to-write.ts';
import { run } from './lib/run.ts';
import { textReport } from './lib/text-report.ts';
import { timeNow, today } from './lib/today.ts';

const readLogos = async (options: ImportOptions, { plan, submission }: { plan: ImportPlan; submission: Submitted | undefined }, { records, directory }: { records: EditionRecords; directory: string }): Promise<NewLogos | undefined> => {
  const after = afterImport(plan, records);
  if (submission && submission.logos.length > 0) return newLogos(await submittedLogos(submission, after), directory, after);
  if (options.logos === undefined) return undefined;
  if (!existsSync(options.logos)) throw new Error(`没有文件夹 ${options.logos}。There is no folder ${options.logos}: --logos names one.`);
  const line = progress(options.language === 'zh' ? '标志' : 'Logos');
  const report = await importLogos(options.logos, { manufacturers: after.manufacturers.map(({ data }) => data), products: after.products.map(({ data }) => data) }, { onFile: (done, total) => line.update(done, total), ...(records.edition && { municipality: records.edition.data.municipality }) });
  line.end();
  return newLogos(report, directory, after);
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const importFiles = async (options: ImportOptions): Promise<boolean> => {
  const say = (zh: string, en: string): string => (options.language === 'zh' ? zh : en);
  const directory = editionDirectory();
  const root = relative(process.cwd(), directory) || '.';
  const { records, problems, snapshot } = await readEditionToWrite(directory);
  const refuse = (standing: readonly Problem[]): false => {
    console.error(printProblems(standing, options.language, root));
    console.error(say('\n目录现有的数据有误，请先改好再导入。', '\nThe edition itself has problems: mend them first.'));
    return false;
  };
  if (problems.length > 0) return refuse(problems);
  const standing = checkEdition(records);
  const day = today();
  const { plan, sheets, submission } = await planFiles(options, records, day);
  // What the file itself gets wrong is told first: without it, more of the edition may be right.
  const isOfFiles = plan.questions.length > 0 || plan.problems.some(({ place }) => place.file !== '');
  const remaining = standing.length === 0 || isOfFiles ? [] : remainingProblems(standing, plan, records);
  if (remaining.length > 0) return refuse(remaining);
  const logos = await readLogos(options, { plan, submission }, { records, directory });
  const refusals = logos?.report.refused ?? [];

  plan.problems = inReadingOrder(plan.problems, sheets);
  plan.questions = inReadingOrder(plan.questions, sheets);
  plan.notices = inReadingOrder(withoutTold(plan.notices, plan.problems), sheets);
  const makers = new Map(afterImport(plan, records).manufacturers.map(({ data }) => [data.id, data.name]));
  const name = records.edition?.data.name;
  const makerName = (id: string): string => makers.get(id)?.zh ?? id;
  const reported: ReportedPlan = {
    plan, logos: logos?.report, submission: submission?.value, language: options.language, edition: (options.language === 'en' ? name?.en : undefined) ?? name?.zh ?? '',
    lists: records.lists.map(({ data }) => data), makerName,
    valueName: valueNames({ edition: records.edition?.data ?? { districts: [] }, sectors: records.sectors?.data.sectors ?? [], manufacturer: (id) => makers.get(id) }), isWritten: false, madeAt: timeNow(),
  };
  console.log(textReport(planReport(reported), { all: options.all }));
  for (const [title, problems] of [[say('问题', 'Problems'), [...plan.problems, ...refusals]], [say('待确认', 'Questions'), plan.questions]] as const) {
    if (problems.length > 0) console.log(`\n── ${title} ──\n${printSheetProblems(problems, options.language).join('\n')}`);
  }
  const writeReport = async (isWritten: boolean): Promise<void> => {
    if (options.report === undefined) return;
    const { sections, ...rest } = planReport({ ...reported, isWritten });
    await writeFile(options.report, htmlReport({ ...rest, sections: [...problemSections(reported), ...sections], signOff: true }));
  };
  if (submission && plan.questions.length > 0) console.log(say('\n确认不是同一个的，请加 --new "名称" 再运行；是同一个的，请退回提交人，从那条记录的页面填写更正。', '\nIf they are not the same, run it again with --new "NAME"; if they are, have a correction of that record handed in.'));
  // Before anything else is written: where it cannot lie is a mistake in the command.
  await writeReport(false);
  if (options.report !== undefined) console.log(say(`\n报告：${options.report}`, `\nReport: ${options.report}`));

  const problemCount = plan.problems.length + refusals.length;
  if (problemCount + plan.questions.length > 0) {
    console.error(say(`\n${problemCount} 个问题、${plan.questions.length} 个待确认，没有写入。改好后请再运行一次。`, `\n${counted(problemCount, 'problem')} and ${counted(plan.questions.length, 'question')}: nothing was written. Run it again once they are settled.`));
    return false;
  }
  const toWrite = filesToWrite({ plan, logos, submission, options }, records, day);
  const isOfCatalogue = ({ list }: { list?: string | undefined }): boolean => records.lists.some(({ data }) => data.id === list && data.kind === 'recommendation');
  if (records.edition?.data.kind === 'reference' && plan.transactions.some(isOfCatalogue)) {
    console.log(say('\n本版还标为公开资料版：列入推荐目录的产品发布之前，请改写 edition.json 的 kind、notice、provenance，名单的 meaning 和“关于”页里“尚未载入”的说明。', '\nThe edition still calls itself a reference edition: before its catalogue is published, rewrite kind, notice and provenance in edition.json, the meaning of the list, and what the page about it says of lists that are not loaded.'));
  }
  if (!options.write) {
    console.log(toWrite.size === 0 ? say('\n没有需要改动的内容。', '\nThere is nothing to change.') : say(`\n以上是预览，没有写入。确认无误后加 --write，将写入 ${toWrite.size} 个文件。`, `\nThis was a dry run. Add --write to write ${counted(toWrite.size, 'file')}.`));
    return true;
  }
  const refused = toWrite.size === 0 ? [] : await writeChecked(directory, toWrite, snapshot);
  if (refused.length > 0) {
    console.error(`\n${printProblems(refused, options.language, root)}`);
    console.error(say('没有写入，目录保持原样。', 'Nothing was written: the edition is as it was.'));
    return false;
  }
  await writeReport(true);
  console.log(toWrite.size === 0 ? say('\n没有需要改动的内容。', '\nThere is nothing to change.') : say(`\n已写入 ${toWrite.size} 个文件。请运行 npm start 查看网站。`, `\nWritten: ${counted(toWrite.size, 'file')}. See the site with npm start.`));
  return true;
};

const main = async (): Promise<void> => {
  const given = process.argv.slice(2);
  const options = parseImportOptions(given, editionDirectory());
  if (options.files.length === 0 || options.help) {
    console.log(usage[options.language]);
    if (given.length > 0 && !options.help) throw new Error(options.language === 'zh' ? '\n没有写要导入的文件。' : '\nNo file to import was given.');
    return;
  }
  process.exitCode = (await importFiles(options)) ? 0 : 1;
};

if (import.meta.main) await run(main);
