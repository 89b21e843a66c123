const documentType = 'application/vnd.openxmlformats-officedocument';

/** By the ending of a name. */
const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: `${documentType}.spreadsheetml.sheet`,
  docx: `${documentType}.wordprocessingml.document`,
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  json: 'application/json',
};

/** So long a browser may take to begin with a file: it may be asking where to put it. */
const patience = 60_000;

/** Hands a file to the reader to keep; nothing is sent anywhere. @param name with its ending, which tells what it is */
export const saveFile = (name: string, content: BlobPart): void => {
  const url = URL.createObjectURL(new Blob([content], { type: mediaTypes[name.replace(/^.*\./, '')] ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), patience);
};
