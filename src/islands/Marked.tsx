import { partsOf, type Mark } from '../search/highlight.ts';

/** A text with the parts that matched. */
export const Marked = ({ text, marks }: { text: string; marks: readonly Mark[] }) => partsOf(text, marks).map(({ text: part, isMarked }, place) => (isMarked ? <mark key={place}>{part}</mark> : part));
