import type { IslandSpeaker } from '../../speaker.ts';

/** The words of the form, which travel to the browser. */
export const formMessageKeys = [] as const;
export type FormMessageKey = (typeof formMessageKeys)[number];
export type FormSpeaker = IslandSpeaker<FormMessageKey>;
