import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';

/** Files of organisations brought into the registry, for authorities. */
export class Imports extends Resource {
  /**
   * Sends a CSV or XLSX file. Nothing of it enters the registry yet.
   *
   * @param file - its `type` is `text/csv` or that of a workbook: that of a `File` from an `<input>` is
   * @throws {ProblemError} `validation-failed` when it cannot be read, with the row.
   */
  start(file: Blob, query: QueryOf<'startImport'> = {}, options?: CallOptions) {
    return this.send(routes.startImport, { content: file, query }, options);
  }

  /** Imports, the latest first. */
  list(query: QueryOf<'searchImports'> = {}, options?: ListOptions) {
    return this.walk(routes.searchImports, query, options);
  }

  /** One import, and how far it has come. */
  retrieve(importId: string, options?: CallOptions) {
    return this.send(routes.showImport, { parameters: { importId } }, options);
  }

  /** Says what each column is. */
  map(importId: string, body: BodyOf<'mapImport'>, options?: CallOptions) {
    return this.send(routes.mapImport, { parameters: { importId }, body }, options);
  }

  /** Tries it without changing the registry; to be called again until `status` is `checked`. */
  check(importId: string, body: BodyOf<'checkImport'> = {}, options?: CallOptions) {
    return this.send(routes.checkImport, { parameters: { importId }, body }, options);
  }

  /** What is wrong, row by row. */
  faults(importId: string, query: QueryOf<'searchImportFaults'> = {}, options?: ListOptions) {
    return this.walk(routes.searchImportFaults, query, options, { importId });
  }

  /** The same, as a file; not as `jsonld`. */
  exportFaults(importId: string, query: FileQuery<'searchImportFaults'>, options?: CallOptions) {
    return this.file(routes.searchImportFaults, query, options, { importId });
  }

  /** Brings its good rows into the registry; to be called again until `status` is `applied`. */
  apply(importId: string, body: BodyOf<'applyImport'> = {}, options?: CallOptions) {
    return this.send(routes.applyImport, { parameters: { importId }, body }, options);
  }

  /** Takes it back; to be called again until `status` is `undone`. */
  undo(importId: string, body: BodyOf<'undoImport'> = {}, options?: CallOptions) {
    return this.send(routes.undoImport, { parameters: { importId }, body }, options);
  }
}
