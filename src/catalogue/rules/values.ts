// Texts, numbers, addresses and codes that cannot be right.
import { hasValidCreditCode } from '../credit-code.ts';
import type { Entry } from '../parse.ts';
import { parsedUrl } from '../parsed-url.ts';
import type { Problem } from '../problem.ts';
import type { EditionRecords, PolicyRecords } from '../records.ts';
import { longestText, neverTooLong } from '../text-length.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * Calls a function with every text of a record and its path. The path is the walk's own: copy it to keep it.
 * An edition holds a million texts, nearly all of them right, so that nothing is made of them on the way.
 */
const visitTexts = (value: unknown, path: (string | number)[], visit: (text: string, path: readonly (string | number)[]) => void): void => {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const within = (key: string | number, item: unknown): void => {
    path.push(key);
    visitTexts(item, path, visit);
    path.pop();
  };
  if (Array.isArray(value)) value.forEach((item, index) => within(index, item));
  else for (const key of Object.keys(value)) within(key, Reflect.get(value, key));
};

const policyEntries = ({ measures, scenarios, ...files }: PolicyRecords): Entry<unknown>[] => [...Object.values(files), ...measures, ...scenarios];

const allRecords = ({ edition, sectors, vocabulary, parameters, lists, manufacturers, products, changes, policy }: EditionRecords): Entry<unknown>[] => [
  ...(edition ? [edition] : []),
  ...(sectors ? [sectors] : []),
  ...(vocabulary ? [vocabulary] : []),
  ...(parameters ? [parameters] : []),
  ...lists,
  ...manufacturers,
  ...products,
  ...changes,
  ...(policy ? policyEntries(policy) : []),
];

/** Judges every text of an edition. */
const eachText = (records: EditionRecords, rule: (text: string, path: readonly (string | number)[], entry: Entry<unknown>) => Problem | undefined): Problem[] => {
  const problems: Problem[] = [];
  for (const entry of allRecords(records)) {
    visitTexts(entry.data, [], (text, path) => {
      const problem = rule(text, path, entry);
      if (problem) problems.push({ ...problem, path: [...problem.path] });
    });
  }
  return problems;
};

export const textIsNotTooLong: Rule = (records) =>
  eachText(records, (text, path, entry) => {
    if (text.length <= neverTooLong) return undefined;
    const limit = longestText(path);
    const length = [...text].length;
    if (length <= limit) return undefined;
    return problemAt(entry, path, {
      zh: `有 ${length} 个字符，最多 ${limit} 个`,
      hintZh: '请缩短；细节可放进参数或应用案例。',
      en: `has ${length} characters, at most ${limit} are allowed`,
      hintEn: 'Shorten it; details belong into specifications or applications.',
    });
  });

const tags = 'a|abbr|audio|b|body|br|button|center|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video';
/** A tag, or the beginning of one that is dangerous; `<5 nm` and `a<b and c>d` are none. */
const markup = new RegExp(`<(?:/?(?:${tags})(?:\\s[^<>]*=[^<>]*)?\\s*/?>|!--|(?:script|style|iframe|img|svg|object|embed)\\b)`, 'i');

/** Pages print a text as it stands, so that markup would be read and not obeyed. */
export const textHasNoMarkup: Rule = (records) =>
  eachText(records, (text, path, entry) => {
    const found = text.includes('<') ? markup.exec(text)?.[0] : undefined;
    if (found === undefined) return undefined;
    return problemAt(entry, path, {
      zh: `含有网页代码：${found.slice(0, 40)}`,
      hintZh: '请只写文字；从网页复制的，请先粘贴为纯文本。',
      en: `holds markup of a web page: ${found.slice(0, 40)}`,
      hintEn: 'Write plain text; what was copied from a page has to be pasted as text alone.',
    });
  });

const isWebAddress = (text: string): boolean => {
  const url = /^https?:\/\/[^\s<>"\\]+$/.test(text) ? parsedUrl(text) : undefined;
  if (!url) return false;
  const { hostname, username, password } = url;
  return hostname !== '' && username === '' && password === '';
};

export const linkIsHttp: Rule = (records) =>
  eachText(records, (text, path, entry) => {
    const field = path.at(-1);
    const isLink = field === 'url' || field === 'homepage' || field === 'baseUrl' || (field === 'source' && (path[0] === 'goal' || path.includes('later')));
    if (!isLink || isWebAddress(text)) return undefined;
    return problemAt(entry, path, {
      zh: `"${text.slice(0, 80)}" 不是以 http:// 或 https:// 开头的网址`,
      hintZh: '请从浏览器地址栏复制完整网址。',
      en: `"${text.slice(0, 80)}" is not an address that begins with http:// or https://`,
      hintEn: "Copy the whole address from the browser's address bar.",
    });
  });

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A Chinese text in the English field is shown to English readers as English. */
export const englishIsEnglish: Rule = (records) =>
  eachText(records, (text, path, entry) => {
    if (path.at(-1) !== 'en' || !hasHan(text)) return undefined;
    const han = [...text].filter((character) => hasHan(character)).length;
    if (han * 2 < [...text].length) return undefined;
    return problemAt(entry, path, {
      zh: `英文栏里写的是中文：${text.slice(0, 40)}`,
      hintZh: '请译成英文；没有英文就删去 en，页面会显示中文并标明。',
      en: `the English text is Chinese: ${text.slice(0, 40)}`,
      hintEn: 'Translate it, or remove "en": the page then shows the Chinese, marked as Chinese.',
    });
  });

export const summaryIsChinese: Rule = ({ products }) =>
  products
    .filter(({ data }) => data.summary && !hasHan(data.summary.zh))
    .map((entry) =>
      problemAt(entry, ['summary', 'zh'], {
        zh: '中文概述里没有汉字',
        hintZh: '请用中文写概述。',
        en: 'the Chinese summary holds no Chinese',
        hintEn: 'Write it in Chinese.',
      }),
    );

/** Folders of the built site are named after the base path. */
export const baseUrlIsPlain: Rule = ({ edition }) =>
  !edition || !isWebAddress(edition.data.baseUrl) || /^https?:\/\/[^/?#]+(\/[A-Za-z0-9._~-]+)*\/?$/.test(edition.data.baseUrl)
    ? []
    : [
        problemAt(edition, ['baseUrl'], {
          zh: `网址 ${edition.data.baseUrl} 的路径含有规定以外的字符`,
          hintZh: '路径只用字母、数字、连字符、点和下划线，不带 ? 和 #，例如 https://example.org/catalogue/。',
          en: `the path of ${edition.data.baseUrl} holds characters that are not allowed`,
          hintEn: 'Use letters, digits, hyphens, dots and underscores, no ? and no #, such as https://example.org/catalogue/.',
        }),
      ];

export const boundsAreInOrder: Rule = ({ products }) =>
  products.flatMap((entry) =>
    (entry.data.specifications ?? []).flatMap(({ min, max }, index) =>
      min === undefined || max === undefined || min <= max
        ? []
        : [
            problemAt(entry, ['specifications', index, 'max'], {
              zh: `上限 ${max} 小于下限 ${min}`,
              hintZh: '请核对 min 和 max。',
              en: `max ${max} is below min ${min}`,
              hintEn: 'Check min and max.',
            }),
          ],
    ),
  );

export const creditCodeChecks: Rule = ({ manufacturers }) =>
  manufacturers
    .filter(({ data }) => data.creditCode !== undefined && !hasValidCreditCode(data.creditCode))
    .map((entry) =>
      problemAt(entry, ['creditCode'], {
        zh: `统一社会信用代码 ${entry.data.creditCode ?? ''} 的校验位不对`,
        hintZh: '请对照营业执照逐位核对。',
        en: `the check character of the credit code ${entry.data.creditCode ?? ''} is wrong`,
        hintEn: 'Compare it with the business licence, character by character.',
      }),
    );
