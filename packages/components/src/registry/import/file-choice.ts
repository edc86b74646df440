import { fileFormats, mostImportBytes } from '@officine-coesione/contract';

/** Media types of the files that are taken, by the end of their name. */
const types: Readonly<Record<string, keyof typeof mostImportBytes>> = {
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
};

/** What the browser offers first when a file is chosen. */
export const accepted = ['.csv', '.tsv', '.txt', '.xlsx', fileFormats.csv, fileFormats.xlsx].join();

/** Why a file is not sent at all. */
export type FileFault = 'fileMissing' | 'fileType' | 'fileEmpty' | 'fileLarge';

const formatOf = ({ name }: File) => types[name.toLowerCase().split('.').at(-1) ?? ''];

/** What is wrong with a file, as far as can be seen from outside. */
export const fileFault = (file: File | undefined): FileFault | undefined => {
  if (!file) return 'fileMissing';
  const format = formatOf(file);
  if (!format) return 'fileType';
  if (file.size === 0) return 'fileEmpty';
  return file.size > mostImportBytes[format] ? 'fileLarge' : undefined;
};

/** The file as it is sent: Windows calls a CSV something else. */
export const typed = (file: File): Blob => file.slice(0, file.size, fileFormats[formatOf(file) ?? 'csv']);
