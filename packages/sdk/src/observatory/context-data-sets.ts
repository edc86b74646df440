import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { openCube, type Cube } from '@officine-coesione/figures/on-demand';
import type { Answered } from '../transport/meta.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FormQuery } from '../transport/send.ts';

/** A context data set as the caller last saw it: a change is decided on that version. */
export type SeenDataSet = Readonly<{ code: string; version: number }>;

const of = (contextDataSetCode: string) => ({ parameters: { contextDataSetCode } });
const on = ({ code, version }: SeenDataSet) => ({ ...of(code), version });

/** Figures that others publish, to be set beside those of the partnerships. */
export class ContextDataSets extends Resource {
  /** Context data sets, with source and licence. */
  list(query: QueryOf<'searchContextDataSets'> = {}, options?: ListOptions) {
    return this.walk(routes.searchContextDataSets, query, options);
  }

  /** One context data set, with source and licence. */
  retrieve(code: string, options?: CallOptions) {
    return this.send(routes.showContextDataSet, of(code), options);
  }

  /**
   * Figures of a context data set: the latest edition unless another is asked for.
   *
   * @throws {CubeError} when the answer is no JSON-stat cube.
   */
  async data(
    code: string,
    query: QueryOf<'showContextData'> = {},
    options?: CallOptions,
  ): Promise<Answered<Cube>> {
    const dataset = await this.send(routes.showContextData, { ...of(code), query }, options);
    return Object.defineProperty(openCube(dataset), 'meta', { value: dataset.meta }) as Answered<Cube>;
  }

  /** Figures of a context data set as a file; the body of the answer is still to be read. */
  export(code: string, query: FormQuery<'showContextData'>, options?: CallOptions) {
    return this.file(routes.showContextData, query, options, { contextDataSetCode: code });
  }

  /** Prepares a context data set: source, licence and attribution are asked of it. */
  create(body: BodyOf<'registerContextDataSet'>, options?: CallOptions) {
    return this.send(routes.registerContextDataSet, { body }, options);
  }

  /** Changes what is said of a data set, or what the columns of its file are. */
  update(seen: SeenDataSet, body: BodyOf<'amendContextDataSet'>, options?: CallOptions) {
    return this.send(routes.amendContextDataSet, { ...on(seen), body }, options);
  }

  /**
   * Sends the file of a data set: JSON-stat, SDMX-JSON, SDMX-CSV or CSV. The answer says which columns it has.
   *
   * @param file its media type says what it is: `text/csv`, `application/json`, or that of an SDMX message
   */
  load(seen: SeenDataSet, file: Blob, options?: CallOptions) {
    return this.send(routes.loadContextData, { ...on(seen), content: file }, options);
  }

  /** What would be published of the file, and what is wrong with it. */
  check(code: string, query: QueryOf<'checkContextData'> = {}, options?: CallOptions) {
    return this.send(routes.checkContextData, { ...of(code), query }, options);
  }

  /** Publishes the figures of the file as a new edition. */
  publish(seen: SeenDataSet, body: BodyOf<'publishContextData'> = {}, options?: CallOptions) {
    return this.send(routes.publishContextData, { ...on(seen), body }, options);
  }

  /** Context data sets in any state. */
  records(query: QueryOf<'searchContextDataSetRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchContextDataSetRecords, query, options);
  }

  /** One context data set in any state. */
  record(code: string, options?: CallOptions) {
    return this.send(routes.showContextDataSetRecord, of(code), options);
  }
}
