import { mostContextCells } from '@officine-coesione/contract';
import { CubeError, openCube } from '@officine-coesione/figures/on-demand';
import { fileFault } from '../../files/file-fault.ts';
import { sdmxJsonTable } from './sdmx-json-table.ts';
import type { SourceTable } from './source-table.ts';

type Dataset = Parameters<typeof openCube>[0];

/**
 * A JSON document as a table: JSON-stat 2.0, or an SDMX-JSON data message.
 *
 * @throws {ProblemError} `validation-failed` with the place in the document
 */
export function jsonTable(bytes: Uint8Array): SourceTable {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw fileFault('invalid_json');
  }
  const { class: kind } = (document ?? {}) as { readonly class?: unknown };
  return kind === undefined ? sdmxJsonTable(document) : jsonStatTable(document as Dataset);
}

function jsonStatTable(document: Dataset): SourceTable {
  try {
    const { size } = document as { readonly size?: unknown };
    if (Array.isArray(size) && size.reduce((all: number, one) => all * Number(one), 1) > mostContextCells)
      throw fileFault('context_too_many', { maximum: mostContextCells });
    const cube = openCube(document);
    const columns = cube.dimensions.map(({ id, label, categories }) => ({
      id,
      label: label ?? id,
      labels: new Map(categories.map((one) => [one.code, one.label])),
    }));
    const { rows } = cube.toTable();
    return {
      columns,
      rows: rows.map((row, at) => ({
        row: at + 1,
        codes: columns.map((_, place) => String(row[place])),
        value: row[columns.length] === null ? '' : String(row[columns.length]),
      })),
    };
  } catch (error) {
    if (!(error instanceof CubeError)) throw error;
    throw fileFault('context_format', { format: 'JSON-stat 2.0', place: error.pointer || '/' });
  }
}
