/** Text of a cell as it is meant: `_x000D_` stands for a character that XML cannot hold, line breaks are `\n`. */
export const decodeCellText = (text: string): string => {
  const decoded = text.includes('_x') ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
  return decoded.replaceAll('\r\n', '\n');
};
