// The tokenizer of the MiniSearch baseline. Served to the browser without its types, so it imports nothing.

/**
 * Words of Latin letters and digits, and each two neighbouring Chinese characters; a lone character as it is. Width and
 * case don't count.
 */
export const bigramsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}])+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
