// Amounts to the fen as each language counts them, never rounded: 17.28 万元, 172,800 yuan, 3.2 million yuan.
import type { Language } from './fill.ts';

/** Yuan of a step, and the word for it. */
export interface Scale {
  step: bigint;
  word: string;
}

/** The largest that leaves at most two decimals is taken. */
export const scales: Record<Language, readonly Scale[]> = {
  zh: [{ step: 100_000_000n, word: '亿元' }, { step: 10_000n, word: '万元' }],
  en: [{ step: 1_000_000_000n, word: 'billion yuan' }, { step: 1_000_000n, word: 'million yuan' }],
};

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * An amount in fen, not negative.
 * @param scale one that tells it exactly, or null for plain yuan; without it the amount chooses its own
 */
export const fenText = (language: Language, fen: bigint, scale: Scale | null | undefined = scales[language].find(({ step }) => fen >= step * 100n && fen % step === 0n)): string => {
  const hundredths = scale ? fen / scale.step : fen;
  const decimals = (hundredths % 100n).toString().padStart(2, '0');
  // Of a scale, needless zeros are left out; of yuan, fen are told with both digits or not at all.
  const shown = decimals === '00' ? '' : `.${scale ? decimals.replace(/0$/, '') : decimals}`;
  return `${grouped((hundredths / 100n).toString())}${shown} ${scale?.word ?? (language === 'zh' ? '元' : 'yuan')}`;
};
