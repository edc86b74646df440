import { exchangeFormats, isShown } from '@officine-coesione/contract';
import type { ExchangeFormat, IndicatorData } from '@officine-coesione/contract';
import { ProblemError } from '../http/problem.ts';
import { periodText } from './column.ts';
import { excelCsv, tidyCsv } from './csv.ts';
import { csvw } from './csvw.ts';
import { dataPackage, dataPackageZip } from './data-package.ts';
import { figuresOf, indicatorsOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { jsonStat } from './json-stat.ts';
import { sdmxCsv } from './sdmx-csv.ts';
import { sdmxJson } from './sdmx-json.ts';
import { inCodes } from './sdmx-codes.ts';
import { indicatorFlow } from './sdmx.ts';
import type { Dataflow, MessageVersion } from './sdmx.ts';
import type { FormRequest, Written } from './written.ts';
import { mostSheetRows, xlsx } from './xlsx.ts';

type Pieces = ReturnType<Written['pieces']>;

/**
 * The table at the address where the figures are: with the ending of CSV, the same query, and the language, which an
 * address needs in itself.
 */
const tableAddress = ({ head }: Figures, { language }: FormRequest): string => {
  const address = new URL(head.href);
  address.pathname += `.${exchangeFormats.csv.ending}`;
  address.searchParams.set('lang', language);
  return address.href;
};

const version = ({ options }: FormRequest) => (options['version'] ?? '2.1.0') as MessageVersion;

function* json(value: object): Generator<string> {
  yield `${JSON.stringify(value, undefined, 2)}\n`;
}

/** How figures are written in each form they can be had in. */
const writers: Readonly<
  Partial<Record<ExchangeFormat, (figures: Figures, asked: FormRequest, flow: Dataflow) => Pieces>>
> = {
  'json-stat': (figures) => jsonStat(figures),
  csv: (figures, { language }) => tidyCsv(figures, language),
  'csv-excel': (figures, { language }) => excelCsv(figures, language),
  xlsx: (figures, { language }) => xlsx(figures, language),
  'sdmx-json': (figures, asked, flow) =>
    sdmxJson(inCodes(figures), asked.language, version(asked), { api: asked.api, flow }),
  'sdmx-csv': (figures, { language, options }, flow) => sdmxCsv(inCodes(figures), language, flow, options),
  csvw: (figures, asked) => json(csvw(figures, asked.language, tableAddress(figures, asked))),
  'data-package': (figures, asked) =>
    json(dataPackage(figures, asked.language, tableAddress(figures, asked))),
  'data-package-zip': (figures, { language }) => dataPackageZip(figures, language),
};

/**
 * The figures of an answer in another form.
 *
 * @param flow - what SDMX calls the body of figures they are of
 * @throws ProblemError `validation-failed` when they do not fit into the form that is asked for
 */
export function figureForm(data: IndicatorData, asked: FormRequest, flow = indicatorFlow): Written {
  const { format } = asked;
  const figures = figuresOf(data);
  if (format === 'xlsx' && figures.length >= mostSheetRows)
    throw new ProblemError('validation-failed', {
      faults: [
        {
          pointer: '#query/format',
          code: 'too_many_rows_for_sheet',
          params: { actual: figures.length, maximum: mostSheetRows - 1 },
        },
      ],
    });
  const codes = indicatorsOf(figures).map(({ code }) => code);
  const parts = [...codes, periodText(figures, '-'), 'al', data.extension.referenceDate];
  return {
    mediaType: mediaTypeOf(asked),
    name: `${parts.join('-').replace(/[^\w.-]/g, '_')}.${exchangeFormats[format].ending}`,
    pieces: () => writers[format]!(figures, asked, flow),
  };
}

/** The media type of a form, with the parameters that tell which of its kinds it is. */
export function mediaTypeOf({ format, options, acceptedAs }: Omit<FormRequest, 'language' | 'api'>): string {
  const mediaType = acceptedAs ?? exchangeFormats[format].mediaType;
  // Types of images have no parameters, and some readers know a type only without.
  const parameters = isShown(format)
    ? []
    : Object.entries(options).map(([name, value]) => `;${name}=${value}`);
  return mediaType === 'text/csv'
    ? `${mediaType}; charset=utf-8; header=present`
    : mediaType + parameters.join('');
}
