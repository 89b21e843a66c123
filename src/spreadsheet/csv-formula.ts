// Text that a spreadsheet program would run as a formula when it opens a text file: =cmd|'/c calc'!A0.
// It gets an apostrophe, which the same program shows as the sign that this is text; our own reader takes it away again.
// Text that already begins with apostrophes before such a sign gets one more, so that every text comes back as it was.

/** Also in full width, which programs in Chinese and Japanese take for the same. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const marked = /^'+[=+\-@\t\r\n＝＋－＠]/;
/** A number is run too, and gives itself. */
const number = /^-\d+(?:\.\d+)?$/;

export const neutraliseFormula = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

export const restoreFormula = (text: string): string => (marked.test(text) ? text.slice(1) : text);
