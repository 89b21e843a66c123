import { aList, aListing, aMeasure, anApplicability, aPolicy, aProduct, aScenario, aSource, aSupport, aTarget, aUnit, someRecords, without } from '../../builders.ts';
import type { Support, Target } from '../../../../src/catalogue/policy-schema.ts';
import type { RuleCases } from './rule-cases.ts';

/** All files of the policy of the builders, those too that a test makes unreadable. */
const allPaths = ['policy.json', 'units.json', 'supports.json', 'targets.json', 'applicability.json', 'measures/01.json'];

const otherDocument: Support['otherDocument'] = { document: { zh: '某通知' }, force: { zh: '未核实' }, sources: [aSource()] };
const discrepancy = (capYuan: number): Support['discrepancy'] => ({ capYuan, text: { zh: '另一处写法不同。' }, sources: [aSource()] });
const percentTarget: Target = { ...without(aTarget(), 'counter'), unit: 'percent', value: 25 };

const chips = aList({ id: 'chips', kind: 'innovative-chips', divisions: [{ zh: '车规芯片', en: 'Automotive chips' }, { zh: '服务器芯片' }] });
const onChips = (grade?: string) => aProduct({ listings: [aListing(), aListing({ list: 'chips', ...(grade !== undefined && { grade: { zh: grade } }) })] });

const hintOfParts = {
  zh: '政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。',
  en: 'That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.',
};

export const cases: Record<string, RuleCases> = {
  policyIsWhole: {
    passes: {
      'an edition without a policy': someRecords(),
      'a policy with all its files': someRecords({ policy: {} }),
      'a policy whose files are there and cannot be read': someRecords({ policy: { policy: null, units: null, supports: null, targets: null, applicability: null, measures: [] }, paths: allPaths }),
    },
    fails: {
      'a policy without its targets': {
        records: someRecords({ policy: { targets: null } }),
        zh: [`content/targets.json — 缺少这一部分，而本版有政策数据。${hintOfParts.zh}`],
        en: [`content/targets.json — is missing, while the edition has data of a policy. ${hintOfParts.en}`],
      },
      'a policy without measures': {
        records: someRecords({ policy: { measures: [] } }),
        zh: [`content/measures — 缺少这一部分，而本版有政策数据。${hintOfParts.zh}`],
        en: [`content/measures — is missing, while the edition has data of a policy. ${hintOfParts.en}`],
      },
      'a scenario alone, which would not be published': {
        records: someRecords({ policy: { policy: null, units: null, supports: null, targets: null, applicability: null, measures: [], scenarios: [aScenario()] } }),
        zh: ['applicability.json', 'measures', 'policy.json', 'supports.json', 'targets.json', 'units.json'].map((file) => `content/${file} — 缺少这一部分，而本版有政策数据。${hintOfParts.zh}`),
        en: ['applicability.json', 'measures', 'policy.json', 'supports.json', 'targets.json', 'units.json'].map((file) => `content/${file} — is missing, while the edition has data of a policy. ${hintOfParts.en}`),
      },
    },
  },
  policyUnitExists: {
    passes: {
      'units that are there': someRecords({ policy: {} }),
      'any unit while units.json cannot be read': someRecords({ policy: { units: null, measures: [aMeasure({ units: ['nobody'] })] }, paths: allPaths }),
    },
    fails: {
      'a unit that is not there': {
        records: someRecords({ policy: { policy: aPolicy({ issuers: ['economy', 'nobody'] }), measures: [aMeasure({ units: ['no-one'] })] } }),
        zh: [
          'content/measures/01.json · units #1 — 没有编号为 "no-one" 的责任单位。请改成 units.json 里已有的编号，或先建立它。',
          'content/policy.json · issuers #2 — 没有编号为 "nobody" 的责任单位。请改成 units.json 里已有的编号，或先建立它。',
        ],
        en: [
          'content/measures/01.json · units #1 — there is no unit "no-one". Use one that units.json holds, or create it first.',
          'content/policy.json · issuers #2 — there is no unit "nobody". Use one that units.json holds, or create it first.',
        ],
      },
    },
  },
  policyActionExists: {
    passes: {
      'an action that is there': someRecords({ policy: {} }),
      'any action while policy.json cannot be read': someRecords({ policy: { policy: null, measures: [aMeasure({ action: 'nothing' })] }, paths: allPaths }),
    },
    fails: {
      'an action that is not there': {
        records: someRecords({ policy: { measures: [aMeasure({ action: 'nothing' })] } }),
        zh: ['content/measures/01.json · action — 没有编号为 "nothing" 的行动。请改成 policy.json 里已有的编号，或先建立它。'],
        en: ['content/measures/01.json · action — there is no action "nothing". Use one that policy.json holds, or create it first.'],
      },
    },
  },
  policySectorExists: {
    passes: {
      'a sector that is there': someRecords({ policy: { measures: [aMeasure({ sectors: ['instruments'] })], scenarios: [aScenario({ sectors: ['instruments'] })] } }),
      'no sector': someRecords({ policy: { scenarios: [aScenario()] } }),
      'any sector while sectors.json cannot be read': someRecords({ sectors: null, policy: { measures: [aMeasure({ sectors: ['nowhere'] })] } }),
    },
    fails: {
      'a sector that is not there': {
        records: someRecords({ policy: { measures: [aMeasure({ sectors: ['instruments', 'nowhere'] })], scenarios: [aScenario({ sectors: ['nothing'] })] } }),
        zh: [
          'content/measures/01.json · sectors #2 — 没有编号为 "nowhere" 的行业。请改成 sectors.json 里已有的编号，或先建立它。',
          'content/scenarios/example-scenario.json · sectors #1 — 没有编号为 "nothing" 的行业。请改成 sectors.json 里已有的编号，或先建立它。',
        ],
        en: [
          'content/measures/01.json · sectors #2 — there is no sector "nowhere". Use one that sectors.json holds, or create it first.',
          'content/scenarios/example-scenario.json · sectors #1 — there is no sector "nothing". Use one that sectors.json holds, or create it first.',
        ],
      },
    },
  },
  policyArticleExists: {
    passes: {
      'articles that have their measure, and the preamble': someRecords({
        lists: [aList({ article: 1 })],
        policy: { supports: [aSupport(), { ...without(aSupport(), 'article'), id: 'elsewhere', otherDocument }], targets: [aTarget({ alsoIn: [1] })], scenarios: [aScenario({ article: 1 })] },
      }),
      'a list that names an article, in an edition without a policy': someRecords({ lists: [aList({ article: 99 })] }),
      'an article whose measure cannot be read': someRecords({ policy: { measures: [], targets: [aTarget({ article: 7 })] }, paths: [...allPaths, 'measures/07.json'] }),
      'any article while there are no measures at all': someRecords({ policy: { measures: [] } }),
    },
    fails: {
      'articles that have none': {
        records: someRecords({
          lists: [aList({ article: 4 })],
          policy: { supports: [aSupport({ article: 2 })], targets: [aTarget({ article: 3, alsoIn: [0, 6] })], scenarios: [aScenario({ article: 5 })] },
        }),
        zh: [
          'content/lists/recommendation-catalogue.json · article — 没有编号为 "04" 的举措。请改成 measures/ 里已有的编号，或先建立它。',
          'content/scenarios/example-scenario.json · article — 没有编号为 "05" 的举措。请改成 measures/ 里已有的编号，或先建立它。',
          'content/supports.json · supports #1.article — 没有编号为 "02" 的举措。请改成 measures/ 里已有的编号，或先建立它。',
          'content/targets.json · targets #1.alsoIn #2 — 没有编号为 "06" 的举措。请改成 measures/ 里已有的编号，或先建立它。',
          'content/targets.json · targets #1.article — 没有编号为 "03" 的举措。请改成 measures/ 里已有的编号，或先建立它。',
        ],
        en: [
          'content/lists/recommendation-catalogue.json · article — there is no measure "04". Use one that measures/ holds, or create it first.',
          'content/scenarios/example-scenario.json · article — there is no measure "05". Use one that measures/ holds, or create it first.',
          'content/supports.json · supports #1.article — there is no measure "02". Use one that measures/ holds, or create it first.',
          'content/targets.json · targets #1.alsoIn #2 — there is no measure "06". Use one that measures/ holds, or create it first.',
          'content/targets.json · targets #1.article — there is no measure "03". Use one that measures/ holds, or create it first.',
        ],
      },
    },
  },
  policyIdOnlyOnce: {
    passes: {
      'ids that occur once': someRecords({ policy: {} }),
      'a unit that answers for two measures': someRecords({ policy: { measures: [aMeasure(), aMeasure({ id: '02' })] } }),
      'files that cannot be read': someRecords({ policy: { policy: null, units: null, supports: null, targets: null, applicability: null }, paths: allPaths }),
    },
    fails: {
      'ids that occur twice': {
        records: someRecords({
          policy: {
            policy: aPolicy({ actions: [...aPolicy().actions, ...aPolicy().actions], issuers: ['economy', 'economy'] }),
            units: [aUnit(), aUnit()],
            supports: [aSupport(), aSupport()],
            targets: [aTarget(), aTarget({ id: 'other' }), aTarget()],
            measures: [aMeasure({ units: ['economy', 'economy'], sectors: ['instruments', 'instruments'] })],
          },
        }),
        zh: [
          'content/applicability.json · table #2.support — 编号 "contract" 重复。请改掉或删去其中一个。',
          'content/measures/01.json · sectors #2 — 编号 "instruments" 重复。请改掉或删去其中一个。',
          'content/measures/01.json · units #2 — 编号 "economy" 重复。请改掉或删去其中一个。',
          'content/policy.json · actions #2.id — 编号 "products" 重复。请改掉或删去其中一个。',
          'content/policy.json · issuers #2 — 编号 "economy" 重复。请改掉或删去其中一个。',
          'content/supports.json · supports #2.id — 编号 "contract" 重复。请改掉或删去其中一个。',
          'content/targets.json · targets #3.id — 编号 "catalogue-products" 重复。请改掉或删去其中一个。',
          'content/units.json · units #2.id — 编号 "economy" 重复。请改掉或删去其中一个。',
        ],
        en: [
          'content/applicability.json · table #2.support — the id "contract" occurs twice. Change or remove one of them.',
          'content/measures/01.json · sectors #2 — the id "instruments" occurs twice. Change or remove one of them.',
          'content/measures/01.json · units #2 — the id "economy" occurs twice. Change or remove one of them.',
          'content/policy.json · actions #2.id — the id "products" occurs twice. Change or remove one of them.',
          'content/policy.json · issuers #2 — the id "economy" occurs twice. Change or remove one of them.',
          'content/supports.json · supports #2.id — the id "contract" occurs twice. Change or remove one of them.',
          'content/targets.json · targets #3.id — the id "catalogue-products" occurs twice. Change or remove one of them.',
          'content/units.json · units #2.id — the id "economy" occurs twice. Change or remove one of them.',
        ],
      },
    },
  },
  supportIsDecided: {
    passes: {
      'a support with its rows': someRecords({ policy: {} }),
      'any support while the decision table cannot be read': someRecords({ policy: { applicability: null }, paths: allPaths }),
      'any row while supports.json cannot be read': someRecords({ policy: { supports: null, applicability: [anApplicability()] }, paths: allPaths }),
    },
    fails: {
      'a support without rows, and rows without a support': {
        records: someRecords({ policy: { applicability: [anApplicability({ support: 'loan' })] } }),
        zh: [
          'content/applicability.json · table #1.support — 没有编号为 "loan" 的支持政策。请改成 supports.json 里已有的编号，或先建立它。',
          'content/supports.json · supports #1.id — 判定表 applicability.json 里没有 "contract"。请为它写上判定；还不能判定的，decisions 留空，只写 otherwise 和 prove。',
        ],
        en: [
          'content/applicability.json · table #1.support — there is no support "loan". Use one that supports.json holds, or create it first.',
          'content/supports.json · supports #1.id — the decision table applicability.json does not hold "contract". Add its rows; where nothing can be decided yet, leave "decisions" empty and write "otherwise" and "prove".',
        ],
      },
    },
  },
  supportHasDocument: {
    passes: {
      'an article, or another document': someRecords({ policy: { supports: [aSupport(), { ...without(aSupport(), 'article'), id: 'elsewhere', otherDocument }] } }),
      'supports.json that cannot be read': someRecords({ policy: { supports: null }, paths: allPaths }),
    },
    fails: {
      'neither, or both': {
        records: someRecords({ policy: { supports: [without(aSupport(), 'article'), aSupport({ id: 'both', otherDocument })] } }),
        zh: [
          'content/supports.json · supports #1 — 既没有写条目，也没有写其他文件。出自本政策的写 article，出自其他文件的写 otherDocument。',
          'content/supports.json · supports #2 — 条目与其他文件只能写一个。出自本政策的写 article，出自其他文件的写 otherDocument。',
        ],
        en: [
          'content/supports.json · supports #1 — names neither an article nor another document. Give "article" for the policy itself, "otherDocument" for another one.',
          'content/supports.json · supports #2 — names an article and another document. Give "article" for the policy itself, "otherDocument" for another one.',
        ],
      },
    },
  },
  policyFigureIsComplete: {
    passes: {
      'a rate of something, and another report of the cap': someRecords({ policy: { supports: [aSupport({ discrepancy: discrepancy(2_000_000) })] } }),
      'something that is paid for, without a rate': someRecords({ policy: { supports: [aSupport({ rate: undefined, cap: undefined })] } }),
      'an advantage that is no money': someRecords({ policy: { supports: [aSupport({ advantage: true, basis: undefined, rate: undefined, cap: undefined })] } }),
      'a share without a counting word': someRecords({ policy: { targets: [percentTarget] } }),
      'files that cannot be read': someRecords({ policy: { supports: null, targets: null }, paths: allPaths }),
    },
    fails: {
      'a rate of nothing': {
        records: someRecords({ policy: { supports: [without(aSupport(), 'basis')] } }),
        zh: ['content/supports.json · supports #1.rate — 有比例，却没有写按什么计算。请写 basis，例如 "contract"。'],
        en: ['content/supports.json · supports #1.rate — has a rate, but not what it is taken of. Give "basis", such as "contract".'],
      },
      'an advantage that is money': {
        records: someRecords({ policy: { supports: [aSupport({ advantage: true })] } }),
        zh: ['content/supports.json · supports #1.advantage — 写明不涉及资金，却有计算依据、比例或上限。请删去 advantage，或删去 basis、rate 和 cap。'],
        en: ['content/supports.json · supports #1.advantage — is marked as no money, but has a basis, a rate or a cap. Remove "advantage", or "basis", "rate" and "cap".'],
      },
      'another report of a cap that is the same, or of none': {
        records: someRecords({ policy: { supports: [aSupport({ discrepancy: discrepancy(20_000_000) }), { ...without(aSupport(), 'cap'), id: 'uncapped', discrepancy: discrepancy(20_000_000) }] } }),
        zh: [
          'content/supports.json · supports #1.discrepancy.capYuan — 与本政策的上限相同，都是 20000000 元。没有出入的，请删去 discrepancy。',
          'content/supports.json · supports #2.discrepancy — 没有上限，却写了另一处的上限。请写 cap，或删去 discrepancy。',
        ],
        en: [
          'content/supports.json · supports #1.discrepancy.capYuan — is the policy\'s own cap, 20000000 yuan. Where nothing differs, remove "discrepancy".',
          'content/supports.json · supports #2.discrepancy — names another cap, but the support has none. Give "cap", or remove "discrepancy".',
        ],
      },
      'a count of nothing, and a share that is counted': {
        records: someRecords({ policy: { targets: [without(aTarget(), 'counter'), { ...percentTarget, id: 'share', counter: { zh: '项' } }] } }),
        zh: [
          'content/targets.json · targets #1.counter — 没有写量词。量词 counter 只用于计数，例如 { "zh": "项", "en": "products" }。',
          'content/targets.json · targets #2.counter — 不是计数，却写了量词。量词 counter 只用于计数，例如 { "zh": "项", "en": "products" }。',
        ],
        en: [
          'content/targets.json · targets #1.counter — does not say what is counted. "counter" is for counts only, such as { "zh": "项", "en": "products" }.',
          'content/targets.json · targets #2.counter — is no count, but has a counter. "counter" is for counts only, such as { "zh": "项", "en": "products" }.',
        ],
      },
    },
  },
  scenarioEndsAfterItBegins: {
    passes: {
      'a last day after the first, or on it': someRecords({ policy: { scenarios: [aScenario({ deadline: '2026-03-01' }), aScenario({ id: 'short', deadline: '2026-01-01' })] } }),
      'no last day': someRecords({ policy: { scenarios: [aScenario()] } }),
    },
    fails: {
      'a last day before the first': {
        records: someRecords({ policy: { scenarios: [aScenario({ deadline: '2025-03-01' })] } }),
        zh: ['content/scenarios/example-scenario.json · deadline — 2025-03-01 早于发布日期 2026-01-01。请对照通知核对两个日期。'],
        en: ['content/scenarios/example-scenario.json · deadline — 2025-03-01 is before the day of publication, 2026-01-01. Check both dates against the notice.'],
      },
    },
  },
  gradeIsDivision: {
    passes: {
      'a grade that the list names': someRecords({ lists: [aList(), chips], products: [onChips('车规芯片')] }),
      'any grade on a list that names none': someRecords({ lists: [aList(), chips], products: [aProduct({ listings: [aListing({ grade: { zh: '一等奖' } })] })] }),
      'any grade while the list cannot be read': someRecords({ products: [onChips('光刻机')], paths: ['lists/chips.json'] }),
    },
    fails: {
      'a grade that the list does not name': {
        records: someRecords({ lists: [aList(), chips], products: [onChips('光刻机')] }),
        zh: ['content/products/example-product.json · listings #2.grade — 名单 chips 没有“光刻机”这一类。可取：车规芯片、服务器芯片。'],
        en: ['content/products/example-product.json · listings #2.grade — the list chips has no kind "光刻机". Allowed are: 车规芯片, 服务器芯片.'],
      },
      'no grade': {
        records: someRecords({ lists: [aList(), chips], products: [onChips()] }),
        zh: ['content/products/example-product.json · listings #2.grade — 没有写属于名单 chips 的哪一类。可取：车规芯片、服务器芯片。'],
        en: ['content/products/example-product.json · listings #2.grade — does not say which kind of the list chips it is. Allowed are: 车规芯片, 服务器芯片.'],
      },
    },
  },
};
