// What search needs: synonyms that are clear, and readings that fit their names.
import type { Entry } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** Width, case and everything but letters and digits don't count: PET-CT and PET/CT are one term. */
const keyOf = (term: string): string => term.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isHan = /\p{Script=Han}/u;

export const synonymOnlyOnce: Rule = ({ vocabulary }) => {
  if (!vocabulary) return [];
  const first = new Map<string, { group: number; term: string }>();
  return vocabulary.data.groups.flatMap(({ terms }, group) =>
    terms.flatMap((term, place) => {
      const known = first.get(keyOf(term));
      if (!known) {
        first.set(keyOf(term), { group, term });
        return [];
      }
      return [
        problemAt(vocabulary, ['groups', group, 'terms', place], {
          zh: `“${term}”与第 ${known.group + 1} 组的“${known.term}”相同`,
          hintZh: '一个词只能属于一组；意思相同的两组请合并，否则删去一处。',
          en: `"${term}" is the same as "${known.term}" in group ${known.group + 1}`,
          hintEn: 'A term belongs to one group: merge groups of one meaning, or remove it from one.',
        }),
      ];
    }),
  );
};

/** A single character stands in thousands of words of other meanings. */
export const synonymIsLongEnough: Rule = ({ vocabulary }) =>
  (vocabulary?.data.groups ?? []).flatMap(({ terms }, group) =>
    terms.flatMap((term, place) =>
      vocabulary === undefined || Array.from(keyOf(term)).length >= 2
        ? []
        : [
            problemAt(vocabulary, ['groups', group, 'terms', place], {
              zh: `“${term}”太短`,
              hintZh: '近义词至少两个字或两个字母，否则会在别的词里误中。',
              en: `"${term}" is too short`,
              hintEn: 'A synonym has at least two characters, else it is found within other words by accident.',
            }),
          ],
    ),
  );

const misfit = (entry: Entry<{ name: { zh: string }; pinyin?: string | undefined }>): Problem[] => {
  const { name, pinyin } = entry.data;
  if (pinyin === undefined) return [];
  const [characters, syllables] = [Array.from(name.zh).filter((character) => isHan.test(character)).length, pinyin.split(' ').length];
  if (characters === syllables) return [];
  return [
    problemAt(entry, ['pinyin'], {
      zh: `有 ${syllables} 个音节，而名称有 ${characters} 个汉字`,
      hintZh: '每个汉字一个音节，以空格分开，字母和数字不计。',
      en: `has ${syllables} syllables, but the name has ${characters} Chinese characters`,
      hintEn: 'Write one syllable per Chinese character, separated by spaces; letters and digits have none.',
    }),
  ];
};

export const pinyinFitsName: Rule = ({ manufacturers, products }) => [...manufacturers, ...products].flatMap(misfit);
