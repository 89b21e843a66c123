/** Puts a text on the clipboard; false where the browser offers none (http) or refuses: then it must be selected to be copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.info('The clipboard is not at hand.', error);
    return false;
  }
};
