/** Characters of a reader's text that a message repeats. */
const most = 30;

/** A reader's text as a message repeats it: no longer than is needed to know it again. */
export const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
};
