import type { Message } from '../../i18n/fill.ts';

/** The words of the toggles and of the tray, which every page carries. */
export const trayMessageKeys = [
  'shortlistKeep', 'shortlistKept', 'shortlistCompare', 'shortlistCompared', 'shortlistActOf',
  'shortlistTray', 'shortlistTicked', 'shortlistOneMore', 'shortlistUntick', 'shortlistUntickAll', 'shortlistStart', 'shortlistGone',
  'shortlistFull-items', 'shortlistFull-compare', 'shortlistFull-searches', 'shortlistTrouble-blocked', 'shortlistTrouble-full', 'shortlistTrouble-damaged', 'shortlistTrouble-newer',
  'shortlistSave', 'shortlistFileName', 'shortlistClose', 'shortlist',
] as const;
export type TrayMessages = Record<(typeof trayMessageKeys)[number], Message>;
