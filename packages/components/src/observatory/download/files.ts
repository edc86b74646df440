import { exchangeFormats, figureFormats } from '@officine-coesione/contract';
import type { ExchangeFormat } from '@officine-coesione/contract/routes';
import type { OfferedFile } from '../../files/download-panel.ts';
import type { DownloadWords } from '../../locale/it/download.ts';

/** What people call a form, and what it is for; one that is not named here is called as in the API. */
const told = (format: ExchangeFormat, words: DownloadWords): readonly [title: string, use: string] => {
  switch (format) {
    case 'csv':
      return ['CSV', words.csvUse];
    case 'csv-excel':
      return [words.excelCsv, words.excelCsvUse];
    case 'xlsx':
      return ['XLSX', words.xlsxUse];
    case 'json-stat':
      return ['JSON-stat', words.jsonUse];
    case 'sdmx-json':
      return ['SDMX-JSON', words.sdmxUse];
    case 'sdmx-csv':
      return ['SDMX-CSV', words.sdmxUse];
    case 'csvw':
      return ['CSVW', words.describesUse];
    case 'data-package':
      return ['Data Package', words.describesUse];
    case 'data-package-zip':
      return ['Data Package, ZIP', words.packageUse];
    default:
      return [format, exchangeFormats[format].mediaType];
  }
};

/** Those that most readers want come first; the others follow as the API lists them. */
const first: readonly ExchangeFormat[] = ['xlsx', 'csv-excel', 'csv'];

/** Every form in which the API gives figures. */
export const filesOf = (
  name: string,
  words: DownloadWords,
  addressOf: (format: ExchangeFormat) => string,
): readonly OfferedFile<ExchangeFormat>[] =>
  [...new Set([...first, ...figureFormats])].map((format) => {
    const [title, use] = told(format, words);
    return {
      format,
      title,
      use,
      name: `${name}.${exchangeFormats[format].ending}`,
      address: addressOf(format),
    };
  });

/** The forms that a page makes by itself of figures it was given. */
export const filesHere = (name: string, words: DownloadWords): readonly OfferedFile<'csv' | 'csv-excel'>[] =>
  (['csv-excel', 'csv'] as const).map((format) => {
    const [title, use] = told(format, words);
    return { format, title, use, name: `${name}.${exchangeFormats[format].ending}`, address: undefined };
  });
