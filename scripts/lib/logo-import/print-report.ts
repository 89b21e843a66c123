// The account of an import of logos, for the terminal.
import type { ProblemLanguage, Told } from '../../../src/catalogue/problem.ts';
import { printPlace } from '../../../src/spreadsheet/sheet.ts';
import type { LogoReport, MatchedBy } from './report.ts';

const matchedByNames: Record<MatchedBy, Told> = {
  id: { zh: 'id', en: 'id' },
  'credit-code': { zh: '统一社会信用代码', en: 'credit code' },
  name: { zh: '名称', en: 'name' },
  'short-name': { zh: '简称', en: 'short name' },
  alias: { zh: '别名', en: 'alias' },
  model: { zh: '型号', en: 'model' },
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]);

/**
 * How many logos were found and by what, what should be looked at, and every file that is left out with its reason.
 * What was changed in each file is in the report, not here.
 */
export const printLogoReport = ({ found, unmatched, unused, refused }: LogoReport, language: ProblemLanguage): string => {
  const zh = language === 'zh';
  const byMatch = [...Map.groupBy(found, ({ matchedBy }) => matchedBy)].map(([by, group]) => `${matchedByNames[by][language]} ${group.length}`);
  const changed = found.filter(({ done }) => done.length > 0).length;
  const summary = zh
    ? `标识图：${found.length} 个可用${byMatch.length > 0 ? `（${byMatch.join('，')}），其中 ${changed} 个做了清理` : ''}；${unmatched.length} 个找不到归属，${unused.length} 个多余，${new Set(refused.map(({ place }) => place.file)).size} 个不能用。`
    : `Logos: ${found.length} can be used${byMatch.length > 0 ? ` (by ${byMatch.join(', ')}), ${changed} of them cleaned` : ''}; ${unmatched.length} belong to nobody, ${unused.length} are not needed, ${new Set(refused.map(({ place }) => place.file)).size} cannot be used.`;
  const leftOut = ({ file, reason }: { file: string; reason: Told }): string => `${file} — ${reason[language]}`;
  return [
    summary,
    ...section(zh ? '请核对：' : 'To be looked at:', found.flatMap(({ file, warnings }) => warnings.map((reason) => leftOut({ file, reason })))),
    ...section(zh ? '找不到归属：' : 'Belonging to nobody:', unmatched.map(leftOut)),
    ...section(zh ? '多余：' : 'Not needed:', unused.map(leftOut)),
    ...section(zh ? '不能用：' : 'Cannot be used:', refused.map(({ place, message, hint }) => `${printPlace(place, language)} — ${message[language]}${zh ? '。' : '. '}${hint[language]}`)),
  ].join('\n');
};
