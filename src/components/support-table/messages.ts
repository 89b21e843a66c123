// The words that SupportBrowser.astro hands to its script.
import type { Message } from '../../i18n/fill.ts';

export const supportTableMessageKeys = ['supportsShown', 'supportsNoneShown'] as const;
export type SupportTableMessages = Record<(typeof supportTableMessageKeys)[number], Message>;
