import { aManufacturer, aProduct, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const someGroups = (...groups: string[][]) => someRecords({ vocabulary: { groups: groups.map((terms) => ({ terms })) } });

export const cases: Record<string, RuleCases> = {
  synonymOnlyOnce: {
    passes: {
      'no vocabulary': someRecords(),
      'a term that is part of another': someGroups(['磁共振', 'MRI'], ['核磁共振波谱', 'NMR']),
    },
    fails: {
      'a term in two groups': {
        records: someGroups(['磁共振', 'MRI'], ['核磁', 'ｍｒｉ']),
        zh: ['content/vocabulary.json · groups #2.terms #2 — “ｍｒｉ”与第 1 组的“MRI”相同。一个词只能属于一组；意思相同的两组请合并，否则删去一处。'],
        en: ['content/vocabulary.json · groups #2.terms #2 — "ｍｒｉ" is the same as "MRI" in group 1. A term belongs to one group: merge groups of one meaning, or remove it from one.'],
      },
      'two spellings of a term in one group': {
        records: someGroups(['PET-CT', 'PET/CT']),
        zh: ['content/vocabulary.json · groups #1.terms #2 — “PET/CT”与第 1 组的“PET-CT”相同。一个词只能属于一组；意思相同的两组请合并，否则删去一处。'],
        en: ['content/vocabulary.json · groups #1.terms #2 — "PET/CT" is the same as "PET-CT" in group 1. A term belongs to one group: merge groups of one meaning, or remove it from one.'],
      },
    },
  },
  synonymIsLongEnough: {
    passes: { 'two characters, two letters': someGroups(['核磁', 'CT']) },
    fails: {
      'one character, or one letter among signs': {
        records: someGroups(['泵', 'pump'], ['(C)', 'copyright']),
        zh: ['content/vocabulary.json · groups #1.terms #1 — “泵”太短。近义词至少两个字或两个字母，否则会在别的词里误中。', 'content/vocabulary.json · groups #2.terms #1 — “(C)”太短。近义词至少两个字或两个字母，否则会在别的词里误中。'],
        en: ['content/vocabulary.json · groups #1.terms #1 — "泵" is too short. A synonym has at least two characters, else it is found within other words by accident.', 'content/vocabulary.json · groups #2.terms #1 — "(C)" is too short. A synonym has at least two characters, else it is found within other words by accident.'],
      },
    },
  },
  pinyinFitsName: {
    passes: {
      'a syllable per character; letters and digits have none': someRecords({ products: [aProduct({ name: { zh: '重塑 M4H（二代）' }, pinyin: 'chong su er dai' })] }),
      'no reading': someRecords(),
    },
    fails: {
      'too few syllables, of a maker and a product': {
        records: someRecords({ manufacturers: [aManufacturer({ name: { zh: '重塑能源' }, pinyin: 'chong su' })], products: [aProduct({ name: { zh: '行者二号' }, pinyin: 'xing zhe er hao ji' })] }),
        zh: ['content/manufacturers/example-maker.json · pinyin — 有 2 个音节，而名称有 4 个汉字。每个汉字一个音节，以空格分开，字母和数字不计。', 'content/products/example-product.json · pinyin — 有 5 个音节，而名称有 4 个汉字。每个汉字一个音节，以空格分开，字母和数字不计。'],
        en: ['content/manufacturers/example-maker.json · pinyin — has 2 syllables, but the name has 4 Chinese characters. Write one syllable per Chinese character, separated by spaces; letters and digits have none.', 'content/products/example-product.json · pinyin — has 5 syllables, but the name has 4 Chinese characters. Write one syllable per Chinese character, separated by spaces; letters and digits have none.'],
      },
    },
  },
};
