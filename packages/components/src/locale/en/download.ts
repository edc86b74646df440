import type { DownloadWords } from '../it/download.ts';

const words: DownloadWords = {
  excelCsv: 'CSV for Excel',
  csvUse: 'with codes, for programs',
  excelCsvUse: 'with words beside the codes',
  xlsxUse: 'workbook for Excel or LibreOffice',
  jsonUse: 'as the API gives them',
  jsonldUse: 'linked data',
  sdmxUse: 'for exchange between statistical offices',
  describesUse: 'what is in the CSV, for machines',
  packageUse: 'table, description and a page to read first',
  source: 'Source: Anagrafica del partenariato, Officine Coesione',
  sourceObservatory: 'Source: Osservatorio Permanente sul Partenariato, Officine Coesione',
  day: (day) => `Date: ${day}`,
  licence: 'Licence:',
  permanent: 'The addresses of these files stay the same: you can copy them and use them in a program.',
  preparing: 'The file is being prepared…',
  downloaded: (name) => `The file ${name} has been downloaded.`,
  failed: 'The file did not arrive. Try again in a few minutes.',
};
export default words;
