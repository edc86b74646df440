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
   * Figures of an indicator as a file: CSV, a workbook, SDMX, CSVW, Data Package.
   *
   * @param query - the filters of {@link Indicators.data}, `format`, and what may be asked of that form
   * @returns the answer of the server, its body still to be read
   * @throws {ProblemError} `validation-failed` for more cells than a workbook holds
   */
  export(indicatorCode: string, query: FormQuery<'showIndicatorData'>, options?: CallOptions) {
    return this.file(routes.showIndicatorData, query, options, { indicatorCode });
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
