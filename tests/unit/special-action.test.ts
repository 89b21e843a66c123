// Every figure and every responsible unit of content/ against the policy's text, by article and both ways.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../scripts/lib/files.ts';
import { localizedTextsOf } from '../../src/catalogue/health/english.ts';
import { joinPolicy, type CataloguePolicy } from '../../src/catalogue/policy.ts';
import { contentFigures, type ContentFigure } from './special-action/content-figures.ts';
import { printedFigures, type PrintedFigure } from './special-action/printed-figures.ts';
import { sourceFigures, sourceUnits, type SourceFigure } from './special-action/source.ts';

const readPolicy = async (): Promise<CataloguePolicy> => {
  const policy = joinPolicy((await readEdition(join(projectRoot, 'content'))).records.policy);
  if (!policy) throw new Error('content/ has no policy, or it cannot be read: run npm run check.');
  return policy;
};

const { actions, measures, targets, ...policy } = await readPolicy();
const supports = policy.supports.map(({ support }) => support);
const figures = contentFigures(targets, supports);

const told = ({ article, value, unit }: Pick<SourceFigure, 'article' | 'value' | 'unit'>): string => `article ${article}: ${value} ${unit}`;

describe('figures', () => {
  test('the list is that of the text: 65 figures', () => {
    expect(sourceFigures).toHaveLength(65);
  });

  test('each figure of the text is in the data, and each of the data in the text', () => {
    expect(figures.map(told).sort()).toEqual(sourceFigures.map(told).sort());
  });

  const fields = ['qualifier', 'year', 'baselineYear', 'perYear', 'cumulative'] as const;
  type Field = (typeof fields)[number];

  /** Where the data says something else of a figure than the list, and why. A row that is not needed any more is an error. */
  const differences: { of: string; field: Field; data: SourceFigure[Field]; list: SourceFigure[Field]; reason: string }[] = [
    { of: 'supports · retrofit-loan-interest · rate', field: 'perYear', data: undefined, list: true, reason: 'Half of each year’s interest for three years is half of the interest: a support has its years instead.' },
  ];

  /** As the list would have it. */
  const asListed = (figure: ContentFigure): ContentFigure =>
    differences.filter(({ of, field, data }) => of === figure.of && figure[field] === data).reduce((own, { field, list }) => ({ ...own, [field]: list }), figure);

  const toldWhole = (figure: ContentFigure | SourceFigure): string => [told(figure), ...fields.flatMap((field) => (figure[field] === undefined ? [] : [`${field} ${figure[field]}`]))].join(', ');

  test('how each figure is meant: over or at most, by which year, compared with which, each year or in all', () => {
    expect(figures.map(asListed).map(toldWhole).sort()).toEqual(sourceFigures.map(toldWhole).sort());
  });

  /** The first that does not stand after the one before it in the text. */
  const outOfOrder = (own: readonly string[], text: readonly string[]): string | undefined => {
    let from = 0;
    return own.find((figure) => {
      const at = text.indexOf(figure, from);
      from = at + 1;
      return at === -1;
    });
  };

  // So that two figures of one article cannot have changed places.
  test.each(sourceUnits.map(({ article }) => article).concat(0))('targets and supports of article %i follow the order of the text', (article) => {
    const text = sourceFigures.filter((figure) => figure.article === article).map(toldWhole);
    for (const kind of ['targets', 'supports']) {
      const own = figures.filter((figure) => figure.article === article && figure.of.startsWith(kind));
      expect(outOfOrder(own.map(asListed).map(toldWhole), text), kind).toBeUndefined();
    }
  });

  test.each(differences)('the difference in $of, $field, is still there', ({ of, field, data, list }) => {
    expect(data).not.toBe(list);
    expect(figures.filter((figure) => figure.of === of).map((figure) => figure[field])).toContain(data);
  });
});

describe('a cap that two reports state otherwise', () => {
  const disputed = supports.filter(({ discrepancy }) => discrepancy);

  test('those of article 7 are marked, and no others', () => {
    expect(disputed.map(({ id, article }) => [id, article])).toEqual([['retrofit-loan-interest', 7], ['retrofit-leasing', 7]]);
  });

  test.each(disputed)('$id states both figures, in both languages, with the reports', ({ cap, discrepancy }) => {
    expect([cap?.yuan, discrepancy?.capYuan]).toEqual([200_000_000, 20_000_000]);
    for (const text of [discrepancy?.text.zh, discrepancy?.text.en]) expect(printedFigures(text ?? '').map(({ value }) => value)).toEqual(expect.arrayContaining([200_000_000, 20_000_000]));
    expect(discrepancy?.sources.length).toBeGreaterThan(1);
  });
});

describe('figures in texts', () => {
  const isAmong = ({ value, unit }: PrintedFigure, known: readonly SourceFigure[]): boolean =>
    known.some((figure) => figure.value === value && (unit === undefined ? !/^(?:yuan|percent|percentage-points|kilowatt)$/.test(figure.unit) : unit === 'tonnes' ? figure.unit.startsWith('tonnes') : figure.unit === unit));

  /** What a record prints that is no figure of its articles. */
  const strange = (record: unknown, articles: readonly number[]): string[] => {
    const known = sourceFigures.filter(({ article }) => articles.includes(article));
    const texts = localizedTextsOf(record).flatMap(({ text: { zh, en = '' } }) => [zh, en]);
    return texts.flatMap((text) => printedFigures(text).filter((figure) => !isAmong(figure, known)).map((figure) => `${figure.text} in: ${text}`));
  };

  test.each(measures)('measure $article prints figures of its article only', ({ article, measure }) => {
    expect(strange(measure, [article])).toEqual([]);
  });

  test.each(supports.filter(({ article }) => article !== undefined))('support $id prints figures of its article only', ({ article = 0, title, summary, conditions, unknown }) => {
    expect(strange({ title, summary, conditions, unknown }, [article])).toEqual([]);
  });

  test.each(targets)('target $id prints figures of its article only', ({ article, alsoIn = [], name, note }) => {
    expect(strange({ name, note }, [article, ...alsoIn])).toEqual([]);
  });

  test.each(actions)('action $action.id prints figures of its articles only', ({ action, measures: own }) => {
    expect(strange(action, own.map(({ article }) => article))).toEqual([]);
  });

  test('a wrong figure is found, in either language', () => {
    expect(strange({ zh: '最高 600 万元', en: 'up to 5 million yuan' }, [17])).toEqual(['600 万元 in: 最高 600 万元']);
    expect(strange([{ zh: '最高 500 万元，连续三年', en: 'up to 3% for two years' }], [17])).toEqual(['3% in: up to 3% for two years', 'two years in: up to 3% for two years']);
  });
});

describe('measures and their responsible units', () => {
  /** The text is a translation and names some units in several ways. */
  const unitIds: Record<string, string> = {
    'Municipal Commission of Economy and Informatization': 'economy-informatization',
    'Municipal Economic and Information Commission': 'economy-informatization',
    'Municipal Development and Reform Commission': 'development-reform',
    'Municipal Science and Technology Commission': 'science-technology',
    'Municipal Finance Bureau': 'finance',
    'Municipal State-owned Assets Supervision and Administration Commission': 'state-assets',
    'Municipal Health Commission': 'health',
    'Municipal Medical Insurance Bureau': 'medical-insurance',
    'Municipal Market Supervision Bureau': 'market-supervision',
    'Municipal Ecology and Environment Bureau': 'ecology-environment',
    'Municipal Planning and Natural Resources Bureau': 'planning-resources',
    'Municipal Housing and Urban-Rural Development Commission': 'housing-construction',
    'Municipal Housing and Urban-Rural Development Management Commission': 'housing-construction',
    'Municipal Housing and Urban-Rural Construction Management Commission': 'housing-construction',
    'Municipal Housing Administration Bureau': 'housing-administration',
    'Municipal Emergency Management Bureau': 'emergency',
    'Municipal Education Commission': 'education',
    'Municipal Data Bureau': 'data',
    'Municipal Review and Reform Office': 'administrative-reform',
    'Municipal Taxation Bureau': 'taxation',
    'Municipal Party Committee Financial Office': 'party-finance',
    'National Financial Supervision and Administration Bureau Shanghai Supervision Bureau': 'financial-regulation',
    'People\'s Bank of China Shanghai Branch': 'peoples-bank',
    'Shenkang Center': 'shenkang',
    'District Governments': 'districts',
    'district governments': 'districts',
    'Key Industrial Park Management Committees': 'industrial-parks',
  };

  test('every name that the text uses is known, and no other', () => {
    expect(new Set(sourceUnits.flatMap(({ units }) => units))).toEqual(new Set(Object.keys(unitIds)));
  });

  test('there are 21 measures, each an article of the text', () => {
    expect(measures.map(({ article }) => article)).toEqual(sourceUnits.map(({ article }) => article));
    expect(measures).toHaveLength(21);
  });

  test('each of the six actions has its three measures, the first six', () => {
    expect(actions.map(({ measures: own }) => own.map(({ article }) => article))).toEqual([[1, 2, 3, 4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15], [16, 17, 18], [19, 20, 21]]);
  });

  test.each(sourceUnits)('the units of article $article, in the order of the text', ({ article, units }) => {
    expect(measures.find((one) => one.article === article)?.units.map(({ id }) => id)).toEqual(units.map((name) => unitIds[name]));
  });

  test('each unit of the data answers for a measure or has issued the policy', () => {
    const issuers = new Set(policy.issuers.map(({ id }) => id));
    expect(policy.units.filter(({ unit, measures: own }) => own.length === 0 && !issuers.has(unit.id)).map(({ unit }) => unit.id)).toEqual([]);
  });
});
