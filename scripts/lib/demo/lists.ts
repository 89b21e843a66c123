// The lists of the demonstration edition. The lists are modelled on real ones, every listing on them is fictional.
import type { ListKind, OfficialList } from '../../../src/catalogue/schema.ts';
import { demoSource } from './sources.ts';
import { both } from './words.ts';

const statement = both('演示数据：本名单及其列入记录均为虚构，不作任何证明。|Demonstration data: this list and its listings are fictional and prove nothing.');

type ListText = [id: string, kind: ListKind, name: string, shortName: string, authority: string, meaning: string, validityMonths?: number];

const commission = '上海市经济和信息化委员会|Shanghai Municipal Commission of Economy and Informatization';
const texts: readonly ListText[] = [
  ['recommendation-catalogue', 'recommendation', '上海市创新产品推荐目录|Shanghai Innovative Product Recommendation Catalogue', '推荐目录|Catalogue', commission, '列入后，产品在有效期内作为推荐产品供采购人选用；不代替采购程序。|A listed product is recommended to buyers during its term; it replaces no procurement procedure.'],
  ['iconic-products', 'iconic', '上海市标志性产品名单|Shanghai Iconic Products', '标志性产品|Iconic', commission, '说明产品在本行业具有代表性；不含采购承诺。|The product stands for its industry; no promise to buy is made.'],
  ['first-set', 'first-set', '高端智能装备首台套|First Set of Equipment', '首台套|First set', commission, '装备经专项支持实现首台（套）应用；不等于性能担保。|The equipment was first used under a support programme; its performance is not warranted.'],
  ['first-version', 'first-version', '首版次软件产品|First Version of Software', '首版次|First version', commission, '软件首个版本经认定；后续版本另行申报。|The first version was recognised; later ones are applied for separately.'],
  ['first-batch', 'first-batch', '首批次新材料|First Batch of New Materials', '首批次|First batch', commission, '材料首批次应用经认定；不含质量担保。|The first batch in use was recognised; its quality is not warranted.'],
  ['key-supply-list-instruments', 'supply-list', '科学仪器重点产品供应清单|Key Product Supply List: Scientific Instruments', '仪器供应清单|Supply list', commission, '供科研机构选购仪器时参考。|For the reference of research institutes that buy instruments.', 24],
  ['key-supply-list-medical', 'supply-list', '医疗器械重点产品供应清单|Key Product Supply List: Medical Devices', '医械供应清单|Supply list', '上海市卫生健康委员会|Shanghai Municipal Health Commission', '供医疗机构选购器械时参考，临床使用另须注册证。|For the reference of hospitals; clinical use needs a registration besides.', 24],
  ['nmpa-registration', 'regulatory-approval', '医疗器械注册|Medical Device Registration', '注册证|Registration', '国家药品监督管理局|National Medical Products Administration', '准许医疗器械在境内上市；不说明临床优劣。|Permits marketing in China; it says nothing on clinical merit.', 60],
  ['demo-award', 'award', '演示创新产品奖|Demonstration Innovation Award', '演示奖|Demo award', '演示奖评审委员会|Demonstration Award Jury', '虚构奖项，用于演示奖项在页面上的样子。|A fictional award that shows how awards look on the pages.'],
];

/** The lists, each with the statement that it is demonstration data. */
export const demoLists: readonly OfficialList[] = texts.map(([id, kind, name, shortName, authority, meaning, validityMonths]) => ({
  id,
  kind,
  name: { zh: `${both(name).zh}（演示数据）`, en: `${both(name).en} (demonstration data)` },
  shortName: both(shortName),
  authority: both(authority),
  meaning: { zh: `${both(meaning).zh}${statement.zh}`, en: `${both(meaning).en} ${statement.en}` },
  basis: both('演示依据文件（虚构）|Demonstration basis document (fictional)'),
  ...(validityMonths !== undefined && { validityMonths }),
  sources: [demoSource('s1', id, both(name).zh)],
}));

/** Ids of the lists, besides the catalogue, on which a sector's products can stand. */
export function otherListsOf(sector: string): readonly string[] {
  const everywhere = ['iconic-products', 'demo-award'];
  if (sector === 'medical-devices') return ['nmpa-registration', 'nmpa-registration', 'key-supply-list-medical', 'first-set', ...everywhere];
  if (sector === 'new-materials') return ['first-batch', 'first-batch', ...everywhere];
  if (sector === 'software' || sector === 'ai') return ['first-version', 'first-version', ...everywhere];
  if (sector === 'instruments') return ['key-supply-list-instruments', 'key-supply-list-instruments', 'first-set', ...everywhere];
  return ['first-set', 'first-set', ...everywhere];
}
