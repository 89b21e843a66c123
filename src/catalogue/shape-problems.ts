// What zod found in one record, as problems that a person can act on.
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Explanation = Pick<Problem, 'message' | 'hint'>;
type Issue = z.core.$ZodIssue;

const explain = (zh: string, hintZh: string, en: string, hintEn: string): Explanation => ({
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

const shown = (value: unknown): string => {
  let json: string;
  try {
    json = JSON.stringify(value) ?? String(value);
  } catch {
    json = '[[…]]'; // Nested so deep that it cannot even be written out.
  }
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

/** The messages of schema.ts, by key. */
const byKey: Record<string, (value: unknown) => Explanation> = {
  blank: () => explain('内容为空', '请填写内容，没有内容就删去这一项。', 'is empty', 'Fill it in, or remove the field.'),
  untrimmed: (v) => explain(`首尾有空格或换行：${shown(v)}`, '请删去首尾的空白。', `has spaces or line breaks around it: ${shown(v)}`, 'Remove them.'),
  'control-character': (v) => explain(`含有不可见的控制字符或乱码：${shown(v)}`, '请重新输入这段文字，并以 UTF-8 保存。', `holds control characters or broken text: ${shown(v)}`, 'Type it again and save as UTF-8.'),
  id: (v) => explain(`编号 ${shown(v)} 不合规定`, '只用小写字母、数字和连字符，例如 "umi-panorama-35s"。', `${shown(v)} is not an id`, 'Use lower-case letters, digits and single hyphens, such as "umi-panorama-35s".'),
  date: (v) => explain(`${shown(v)} 不是日历上的日期`, '请用半角数字写成 "2026-11-22" 的形式。', `${shown(v)} is not a day of the calendar`, 'Write it with ASCII digits as "2026-11-22".'),
  'partial-date': (v) => explain(`${shown(v)} 不是日期`, '请用半角数字写成 "2026"、"2026-11" 或 "2026-11-22"。', `${shown(v)} is not a date`, 'Write it with ASCII digits as "2026", "2026-11" or "2026-11-22".'),
  email: (v) => explain(`${shown(v)} 不是邮箱地址`, '请写成 name@example.org 的形式。', `${shown(v)} is not an e-mail address`, 'Write it as name@example.org.'),
  'source-id': (v) => explain(`出处编号 ${shown(v)} 不合规定`, '出处依次写作 "s1"、"s2"。', `${shown(v)} is not a source id`, 'Number the sources "s1", "s2" and so on.'),
  'no-source': () => explain('没有出处', '请在 sources 中至少写一条出处：网址、标题、采集日期。', 'has no source', 'Give at least one source with address, title and day of retrieval.'),
  'no-category': () => explain('行业下没有品类', '请至少写一个品类。', 'the sector has no category', 'Give it at least one category.'),
  'no-sector': () => explain('没有行业', '请至少写一个行业。', 'there is no sector', 'Give at least one sector.'),
  'procurement-code': (v) => explain(`采购品目编码 ${shown(v)} 不合规定`, '请写 A、B 或 C 加八位数字，例如 "A02321000"。', `${shown(v)} is not a procurement code`, 'Write A, B or C and eight digits, such as "A02321000".'),
  'credit-code': (v) => explain(`统一社会信用代码 ${shown(v)} 不合规定`, '应为 18 位半角数字和大写字母，不含 I、O、S、V、Z。', `${shown(v)} is not a unified social credit code`, 'It has 18 ASCII digits and capital letters, none of them I, O, S, V or Z.'),
  sha256: (v) => explain(`${shown(v)} 不是 SHA-256 校验值`, '应为 64 位十六进制小写字符，由导入命令写入，请勿手改。', `${shown(v)} is not a SHA-256 hash`, 'It has 64 lower-case hexadecimal characters; the import writes it.'),
  'record-path': (v) => explain(`${shown(v)} 不是记录的路径`, '应为 "products/编号" 一类，由发布命令写入，请勿手改。', `${shown(v)} is not the path of a record`, 'It reads like "products/umr-790"; npm run release writes it.'),
  'logo-path': (v) => explain(`${shown(v)} 不是提交包里标志文件的路径`, '应为 "logos/编号.svg" 或 "logos/编号.png"，由自查页写入，请勿手改。', `${shown(v)} is not the path of a logo in a package`, 'It reads like "logos/amec.svg"; the self-check writes it.'),
  moment: (v) => explain(`${shown(v)} 不是时间`, '应为 "2026-11-22T09:30:00+08:00" 的形式，由自查页写入，请勿手改。', `${shown(v)} is not a moment`, 'It reads like "2026-11-22T09:30:00+08:00"; the self-check writes it.'),
  base64url: (v) => explain(`${shown(v)} 不是 base64url 编码`, '由命令写入，请勿手改。', `${shown(v)} is not base64url`, 'A command writes it: do not change it by hand.'),
  'detached-jws': (v) => explain(`${shown(v)} 不是完整的签名`, '签名由 npm run release 写入，请勿手改；可从版本记录恢复这个文件。', `${shown(v)} is not a whole signature`, 'npm run release writes it: restore the file from its history.'),
  'no-action': () => explain('没有行动', '请在 policy.json 的 actions 中至少写一项。', 'has no action', 'Give actions in policy.json at least one.'),
  'measure-id': (v) => explain(`举措编号 ${shown(v)} 不合规定`, '请写两位数的条目序号，例如 "07"。', `${shown(v)} is not the id of a measure`, 'Write the number of the article in two digits, such as "07".'),
  'no-unit': () => explain('没有责任单位', '请在 units 中写上 units.json 里的编号。', 'has no responsible unit', 'Name at least one id of units.json.'),
  'no-audience': () => explain('没有写支持谁', '请在 audience 中至少写一类对象。', 'does not say whom it is for', 'Give audience at least one value.'),
  'no-condition': () => explain('判定没有条件', '没有条件的判定会对所有产品生效；请至少写一个条件，兜底的说明写在 otherwise。', 'the decision has no condition', 'It would hold for every product: give it one, and put what remains into "otherwise".'),
  'no-value': () => explain('条件没有取值', '请在 is 中至少写一个值。', 'the condition has no value', 'Give "is" at least one value.'),
  'change-id': (v) => explain(`变更记录编号 ${shown(v)} 不合规定`, '写作日期加序号，例如 "2026-11-25-01"。', `${shown(v)} is not the id of a change set`, 'Write the day and a number, such as "2026-11-25-01".'),
  'no-transaction': () => explain('变更记录里没有任何一项变更', '请删去这个文件。', 'the change set holds no change', 'Remove the file.'),
  pinyin: (v) => explain(`拼音 ${shown(v)} 不合规定`, '只用小写字母，每个汉字一个音节，以一个空格分开，ü 写作 v，例如 "chong su neng yuan"。', `${shown(v)} is no pinyin`, 'Write lower-case letters, a syllable per character, separated by single spaces, ü as v, such as "chong su neng yuan".'),
  'one-term': () => explain('一组近义词少于两个', '请至少写两个词，或删去这一组。', 'the group has fewer than two terms', 'Give it at least two, or remove it.'),
  place: (v) => explain(`${shown(v)} 不是行业或品类`, '请写 sectors.json 里的行业编号，或“行业编号/品类编号”，例如 "robots/humanoid-robots"。', `${shown(v)} names no sector or category`, 'Write the id of a sector in sectors.json, or "sector/category", such as "robots/humanoid-robots".'),
  'parameter-unit-id': (v) => explain(`单位编号 ${shown(v)} 不合规定`, '只用字母、数字和连字符，例如 "km-h"；大小写有区别。', `${shown(v)} is not the id of a unit`, 'Use letters, digits and single hyphens, such as "km-h"; capitals count.'),
  factor: (v) => explain(`换算系数 ${shown(v)} 不合规定`, '请写成大于零的小数或分数，例如 "0.001"、"1/3600"，加引号。', `the factor ${shown(v)} is not allowed`, 'Write a decimal or a fraction above zero in quotation marks, such as "0.001" or "1/3600".'),
  'no-label': () => explain('参数没有标签', '请至少写一个产品记录里的参数名称。', 'the parameter has no label', 'Give it at least one label as product records print it.'),
  'no-place': () => explain('没有写适用的行业或品类', '请至少写一个；处处适用就删去 categories。', 'names no sector or category', 'Give at least one, or remove "categories" where it holds everywhere.'),
  year: (v) => explain(`年度 ${shown(v)} 超出范围`, '请写 1990 至 2100 之间的年份。', `the year ${shown(v)} is out of range`, 'Write a year from 1990 to 2100.'),
};

const typeNames: Record<string, [string, string]> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  array: ['列表 [ … ]', 'a list [ … ]'],
  object: ['一组字段 { … }', 'a group of fields { … }'],
  boolean: ['true 或 false', 'true or false'],
};

const looksNumeric = (value: unknown): value is string => typeof value === 'string' && /^[-+]?[\d.,\s]+$/.test(value.normalize('NFKC'));

const explainType = (expected: string, value: unknown): Explanation => {
  const [zh, en] = typeNames[expected] ?? [expected, expected];
  if (value === Infinity || value === -Infinity) return explain('数字太大', '请检查位数。', 'the number is too large', 'Check its digits.');
  if (value === undefined) return explain('缺少这一项', `请补上，内容为${zh}。`, 'is missing', `Add it: ${en}.`);
  if ((expected === 'number' || expected === 'int') && looksNumeric(value)) {
    const digits = value.normalize('NFKC').replace(/[,\s]/g, '');
    return explain(`应为数字，却是文字 ${shown(value)}`, `请写成 ${digits}，不加引号，用半角数字。`, `should be a number, but is the text ${shown(value)}`, `Write ${digits} in ASCII digits without quotation marks.`);
  }
  return explain(`应为${zh}，却是 ${shown(value)}`, `请改成${zh}。`, `should be ${en}, but is ${shown(value)}`, `Make it ${en}.`);
};

const explainIssue = (issue: Issue): Explanation => {
  const own = byKey[issue.message];
  if (own) return own(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, issue.input);
    case 'invalid_value': {
      const allowed = issue.values.map((value) => JSON.stringify(value)).join(' ');
      if (issue.input === undefined) return explain('缺少这一项', `请补上，可取：${allowed}。`, 'is missing', `Add it; allowed are: ${allowed}.`);
      return explain(`${shown(issue.input)} 不在可选值之内`, `可取：${allowed}。`, `${shown(issue.input)} is not allowed`, `Allowed are: ${allowed}.`);
    }
    case 'invalid_union':
      return issue.input === undefined
        ? explain('缺少这一项', '请补上，写成一段文字，或 { "zh": …, "en": … }。', 'is missing', 'Add a text, or { "zh": …, "en": … }.')
        : explain(`应为文字，或 { "zh": …, "en": … }，却是 ${shown(issue.input)}`, '请按其中一种形式改写；数字请加引号。', `should be a text, or { "zh": …, "en": … }, but is ${shown(issue.input)}`, 'Write it in one of these forms; put a number in quotation marks.');
    case 'too_small':
      return issue.inclusive
        ? explain(`${shown(issue.input)} 太小`, `不能小于 ${issue.minimum}。`, `${shown(issue.input)} is too small`, `It must be ${issue.minimum} or more.`)
        : explain(`${shown(issue.input)} 太小`, `应大于 ${issue.minimum}。`, `${shown(issue.input)} is too small`, `It must be above ${issue.minimum}.`);
    case 'too_big':
      return explain(`${shown(issue.input)} 太大`, `不能大于 ${issue.maximum}。`, `${shown(issue.input)} is too large`, `It must be ${issue.maximum} or less.`);
    default:
      return explain(`${shown(issue.input)} 不合规定（${issue.code}）`, '请对照 src/catalogue/schema.ts 修改。', `${shown(issue.input)} is not allowed (${issue.code})`, 'See src/catalogue/schema.ts.');
  }
};

const toPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

/** The problems of one file, from zod's issues (parse with `reportInput: true`). Unknown fields get one problem each. */
export const shapeProblems = (file: string, issues: readonly Issue[], parent: readonly PropertyKey[] = []): Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        path: toPath([...path, key]),
        ...explain(`没有名为 ${shown(key)} 的字段`, '请检查拼写，或删去这一项。', `there is no field named ${shown(key)}`, 'Check the spelling, or remove it.'),
      }));
    }
    if (issue.code === 'invalid_union') {
      // The branch that got past its own type is the one the writer meant.
      const meant = issue.errors.find((errors) => errors.every((error) => error.code !== 'invalid_type' || error.path.length > 0));
      if (meant) return shapeProblems(file, meant, path);
    }
    return [{ file, path: toPath(path), ...explainIssue(issue) }];
  });
