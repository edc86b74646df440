import type { QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { openCube, type Cube } from '@officine-coesione/figures/on-demand';
import type { Answered } from '../transport/meta.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FormQuery } from '../transport/send.ts';

/** Indicators of the observatory. */
export class Indicators extends Resource {
  /** The catalogue. */
  list(query: QueryOf<'searchIndicators'> = {}, options?: ListOptions) {
    return this.walk(routes.searchIndicators, query, options);
  }

  /** Definition of an indicator, e.g. `PART_N`. */
  retrieve(indicatorCode: string, options?: CallOptions) {
    return this.send(routes.showIndicator, { parameters: { indicatorCode } }, options);
  }

  /**
   * Figures of an indicator, ready to be read: a cube over the JSON-stat dataset of the answer.
   *
   * @throws {CubeError} when the answer is no JSON-stat cube.
   */
  async data(
    indicatorCode: string,
    query: QueryOf<'showIndicatorData'> = {},
    options?: CallOptions,
  ): Promise<Answered<Cube>> {
    const dataset = await this.send(
      routes.showIndicatorData,
      { parameters: { indicatorCode }, query },
      options,
    );
    return Object.defineProperty(openCube(dataset), 'meta', { value: dataset.meta }) as Answered<Cube>;
  }

  /**
   * How one figure comes about: the formula with its numbers, and a page of the records that were counted, or with
   * `excluded` of those left out and by which rule. Never of persons; of a figure that is withheld nothing is told.
   *
   * @param query - the cell: `programme`, `territory`, `category`, `level`, `period`; all together, the whole country
   *   and the present year unless said
   * @throws {ProblemError} `validation-failed` for a code that the registry, or the indicator, does not know
   */
  explain(indicatorCode: string, query: QueryOf<'explainIndicator'> = {}, options?: CallOptions) {
    return this.send(routes.explainIndicator, { parameters: { indicatorCode }, query }, options);
  }

  /**
   * Figures of an indicator as a file: CSV, a workbook, SDMX, CSVW, Data Package.
   *
   * @param query - the filters of {@link Indicators.data}, `format`, and what may be asked of that form
   * @returns the answer of the server, its body still to be read
   * @throws {ProblemError} `validation-failed` for more cells than a workbook holds
   */
  export(indicatorCode: string, query: FormQuery<'showIndicatorData'>, options?: CallOptions) {
    return this.file(routes.showIndicatorData, query, options, { indicatorCode });
  }

  /**
   * A picture of the figures as SVG text, with its title, its sentence and its source in words: for pages that are
   * written on a server, and for mails. An address such as `…/indicators/PART_N/chart.svg` needs no client.
   */
  chart(indicatorCode: string, query: QueryOf<'showIndicatorChart'> = {}, options?: CallOptions) {
    return this.send(routes.showIndicatorChart, { parameters: { indicatorCode }, query }, options);
  }

  /**
   * The same picture as an image file.
   *
   * @param query - that of {@link Indicators.chart}, `format` (`svg` or `png`), and `scale` for `png`
   * @returns the answer of the server, its body still to be read
   * @throws {ProblemError} `validation-failed` for figures that cannot be drawn so, or too large as PNG
   */
  exportChart(indicatorCode: string, query: FormQuery<'showIndicatorChart'>, options?: CallOptions) {
    return this.file(routes.showIndicatorChart, query, options, { indicatorCode });
  }

  /** The figures as a catalogue of data sets, DCAT-AP_IT as JSON-LD. */
  catalogue(query: QueryOf<'showCatalogue'> = {}, options?: CallOptions) {
    return this.send(routes.showCatalogue, { query }, options);
  }

  /**
   * The structure of the figures: SDMX data structure definition, concepts and code lists.
   *
   * @param dataflowCode - `PARTNERSHIP_INDICATORS` unless said
   */
  dataflow(dataflowCode = 'PARTNERSHIP_INDICATORS', options?: CallOptions) {
    return this.send(routes.showDataflow, { parameters: { dataflowCode } }, options);
  }
}
