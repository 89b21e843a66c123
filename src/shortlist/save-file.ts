/** Lets the reader save a text of this page as a file. */
export const saveFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser may still be asking where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
