// The state of an edition in words: the same report for the terminal and for the page.
import type { Health } from '../../src/catalogue/health/health.ts';
import type { ProblemLanguage } from '../../src/catalogue/problem.ts';
import { translator } from '../../src/i18n/index.ts';
import { completenessSection } from './health/completeness-section.ts';
import { englishSection } from './health/english-section.ts';
import { linksSection } from './health/links-section.ts';
import { logosSection } from './health/logos-section.ts';
import { lookAlikesSection } from './health/look-alikes-section.ts';
import { sayIn, type Say } from './health/say.ts';
import { sizeSection } from './health/size-section.ts';
import { sourcesSection } from './health/sources-section.ts';
import { termsSection } from './health/terms-section.ts';
import type { Report } from './report.ts';

const checked = (problems: number, { text, count, many }: Say): string =>
  problems === 0
    ? text('npm run check：没有问题', 'npm run check: no problems')
    : text(`有 ${count(problems)} 个问题，请运行 npm run check 逐条查看；下面仅统计可读取的部分`, `${many(problems, 'problem')}: npm run check names them. What follows is of the part that could be read`);

const leftOutLine = (leftOut: readonly string[], { text, count, many, list }: Say): [string, string][] =>
  leftOut.length === 0
    ? []
    : [[text('未计入', 'Not counted'), text(`${count(leftOut.length)} 项产品，所指的企业、行业、品类或名单不存在或读不出：${list(leftOut.slice(0, 3))}${leftOut.length > 3 ? '…' : ''}`, `${many(leftOut.length, 'product')} whose manufacturer, sector, category or list is missing or cannot be read: ${list(leftOut.slice(0, 3))}${leftOut.length > 3 ? '…' : ''}`)]];

/** The catalogue's name and what kind of edition it is, which a demonstration says in its name already. */
const catalogueName = ({ name, kind }: Health['edition'], { language, text, name: inLanguage }: Say): string => {
  const [title, kindName] = [inLanguage(name), translator(language)(`editionKind-${kind}`)];
  return title.toLowerCase().includes(kindName.toLowerCase()) ? title : text(`${title}（${kindName}）`, `${title} (${kindName})`);
};

/** The report on an edition in one language. */
export const healthReport = (health: Health, language: ProblemLanguage): Report => {
  const say = sayIn(language);
  const { text } = say;
  const { edition, on, problems, leftOut } = health;
  return {
    title: text('目录体检', 'State of the catalogue'),
    language,
    head: [
      [text('目录', 'Catalogue'), catalogueName(edition, say)],
      [text('日期', 'Day'), text(`${on}，数据截至 ${edition.dataDate}`, `${on}, data to ${edition.dataDate}`)],
      [text('检查', 'Check'), checked(problems, say)],
      ...leftOutLine(leftOut, say),
    ],
    sections: [
      sizeSection(health.size, say),
      completenessSection(health.completeness, say),
      termsSection(health.terms, say),
      englishSection(health.english, say),
      logosSection(health.makersWithoutLogo, say),
      linksSection(health.links, say),
      sourcesSection(health.oldSources, say),
      lookAlikesSection(health.lookAlikes, say),
    ],
  };
};
