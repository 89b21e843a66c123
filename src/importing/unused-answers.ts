// Answers that no row of an import had use for: a misspelt name would otherwise go unnoticed.
import { normalizedName } from '../catalogue/records.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import { textOf } from './drafts.ts';
import type { KnownRecords } from './known.ts';
import type { Read } from './read-sheets.ts';
import type { ImportSettings } from './settings.ts';
import { sheetProblem } from './told.ts';

/**
 * @param place the file that the answers belong to
 * @returns names that the file has not, to be told; and answers that name a product where a maker is meant, or the other way round
 */
export const unusedAnswers = ({ products, makers }: Pick<Read, 'products' | 'makers'>, known: KnownRecords, { same, fresh }: Pick<ImportSettings, 'same' | 'fresh'>, place: Place): { notices: SheetProblem[]; problems: SheetProblem[] } => {
  const namesIn = (drafts: Read['products'], key: string): string[] => drafts.flatMap((draft) => textOf(draft, key) ?? []).map(normalizedName);
  const productNames = new Set(namesIn(products, 'name.zh'));
  const makerNames = new Set([...namesIn(products, 'maker.name.zh'), ...namesIn(makers, 'name.zh')]);
  const isThere = (name: string): boolean => productNames.has(name) || makerNames.has(name);
  const isMeant = (name: string, id: string): boolean => (productNames.has(name) && known.products.has(id)) || (makerNames.has(name) && known.manufacturers.has(id));
  const absent = (option: string) => (name: string): SheetProblem =>
    sheetProblem(place, { zh: `${option} 里的“${name}”在文件里没有`, hintZh: '请照文件里的写法写，或去掉这个选项。', en: `${option} names "${name}", which the file has not`, hintEn: 'Write it as the file has it, or leave the option out.' });
  return {
    notices: [...[...same.keys()].filter((name) => !isThere(name)).map(absent('--same')), ...[...fresh].filter((name) => !isThere(name)).map(absent('--new'))],
    problems: [...same].filter(([name, id]) => isThere(name) && !isMeant(name, id)).map(([name, id]) =>
      sheetProblem(place, { zh: `--same 把“${name}”指为 ${id}，一个是产品，一个是企业`, hintZh: '请核对编号。', en: `--same says that "${name}" is ${id}, but one is a product and the other a maker`, hintEn: 'Check the id.' }),
    ),
  };
};
