// New ids: readable ASCII, chosen once, never one that was used before.
import { slug } from '../catalogue/slug.ts';
import { pinyinOf } from '../search/pinyin.ts';

const longest = 60;

/** The words of a text; the text whole where a browser cannot cut it, as Firefox could not before 125. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;
const wordsOf = (text: string): string[] => (segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [text]);

/** A Chinese text by its pinyin, a word at a time: 手持式光谱仪 is `shouchishi-guangpuyi` or finer, as the words are cut. */
const pinyinSlug = (text: string): string => slug(wordsOf(text.normalize('NFKC')).map((word) => pinyinOf(word)).join(' '));

const cut = (text: string): string => {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest);
  const end = short.lastIndexOf('-');
  return end > longest / 2 ? short.slice(0, end) : short;
};

/** A maker's name without its place and legal form: 上海示例精密仪器股份有限公司 is 示例精密仪器. */
export const coreName = (name: string): string => {
  const core = name
    .replace(/^(?:中国[（(]?上海[）)]?|上海市?)/, '')
    .replace(/[（(](?:上海|中国|集团)[^（(）)]*[）)]/g, '')
    .replace(/(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司(?:.*分公司)?$/, '')
    .trim();
  // 上海大学 without its place is any university.
  return core.length >= 2 && !/^(?:大学|学院|医院|研究所|研究院|中心|集团|总厂|科技|实业)$/.test(core) ? core : name;
};

const englishCore = (name: string): string => name.replace(/[,，]?\s*(?:co\.?,?\s*ltd\.?|company limited|limited|ltd\.?|inc\.?|corp(?:oration)?\.?|group|llc)\s*$/i, '').replace(/^shanghai\s+(?=\S)/i, '').replace(/\(shanghai\)/i, '');

/** Names that some systems keep for devices, and addresses that the site has beside those of records. */
const reserved = new Set(['con', 'prn', 'aux', 'nul', ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(), 'index', 'letter', 'page', 'constructor']);

export const isReserved = (id: string): boolean => reserved.has(id);

/** Ids that exist or once existed, and those given out now. */
export class TakenIds {
  readonly #taken: Set<string>;
  /** The number last put behind an id. */
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** The id itself, or with `-2`, `-3` … behind it; it is taken from now on. */
  take(wanted: string): string {
    for (let number = (this.#last.get(wanted) ?? 0) + 1; ; number += 1) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      if (this.#taken.has(id) || isReserved(id)) continue;
      this.#taken.add(id);
      this.#last.set(wanted, number);
      return id;
    }
  }
}

/** Id for a maker: of its English name, else its short name, else its name without place and legal form. */
export const manufacturerSlug = (name: { zh: string; en?: string | undefined }, shortName?: string): string =>
  cut((name.en === undefined ? '' : slug(englishCore(name.en))) || pinyinSlug(shortName ?? coreName(name.zh)) || 'maker');

/** Id for a product: its maker's, then its model, English name or name in pinyin. */
export const productSlug = (maker: string, { name, models }: { name: { zh: string; en?: string | undefined }; models?: readonly string[] | undefined }): string => {
  const model = slug(models?.[0] ?? '');
  const own = (/[a-z]/.test(model) && model.length >= 3 ? model : '') || (name.en === undefined ? '' : slug(name.en)) || pinyinSlug(name.zh) || model || 'product';
  return cut(own.startsWith(`${maker}-`) || own === maker ? own : `${maker}-${own}`);
};
