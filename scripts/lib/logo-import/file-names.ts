// What a file's name says of its owner: the name itself, then without the words that people add to it.

/** Chinese words and `logo` may stand close to the name, other words only apart from it. */
const close = 'logo|logos|logotype|标志|标识|商标|徽标|图标|标准图|矢量图|矢量|透明底?|白底|彩色|原图|高清|副本|复件';
const apart = 'icon|copy|final|transparent|rgb|cmyk';
const mark = `(?:${close}|${apart})图?`;

/** At the end: `logo`, `标志`, `副本`, `(1)`, `_1`, `@2x`, `800x400`. */
const endingForms = [
  String.raw`[\s_\-.·]*\(?(?:${close})图?\)?`,
  String.raw`[\s_\-.·(]+(?:${apart})\)?`,
  String.raw`[\s_\-]*@\d(?:\.\d)?x`,
  String.raw`\s*\(\d{1,2}\)`,
  String.raw`[_\-\s]+\d{2,4}\s?[x×*]\s?\d{2,4}`,
  String.raw`_\d`,
];
const endings = new RegExp(`(?:${endingForms.join('|')})\\s*$`, 'i');
const beginnings = new RegExp(`^\\s*${mark}[\\s_\\-.·:]+`, 'i');

/** The path's own name and the shorter forms of it, the fullest first. A name of such words alone stands for its folder's: `中微/logo.png`. */
export const stemsOf = (path: string): string[] => {
  const parts = path.normalize('NFKC').split('/');
  const stem = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '').trim();
  const forms = [stem];
  for (let shorter = stem; ; ) {
    const next = shorter.replace(endings, '').trim();
    if (next === shorter) break;
    forms.push(next);
    shorter = next;
  }
  const all = [...forms, ...forms.map((form) => form.replace(beginnings, '').trim())];
  const useful = [...new Set(all)].filter((form) => /[\p{L}\p{N}]/u.test(form) && !new RegExp(`^(?:公司|企业|品牌|产品)?(?:${mark})?$`, 'i').test(form));
  return forms.at(-1) === '' || useful.length === 0 ? [...useful, ...(parts.length > 1 ? stemsOf(`${parts.slice(0, -1).join('/')}.`) : [])] : useful;
};

const kinds: [RegExp, 'manufacturer' | 'product'][] = [
  [/^(?:manufacturers?|makers?|companies|企业|公司|单位|厂商)(?:标志|标识|logo)?$/i, 'manufacturer'],
  [/^(?:products?|产品)(?:标志|标识|logo)?$/i, 'product'],
];

/** Of which kind the owners of a folder's logos are, where a folder of the path says so. */
export const kindNamedBy = (path: string): 'manufacturer' | 'product' | undefined => {
  const folders = path.normalize('NFKC').split('/').slice(0, -1);
  return kinds.find(([pattern]) => folders.some((folder) => pattern.test(folder.trim())))?.[1];
};
