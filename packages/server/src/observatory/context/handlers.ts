import { errorMessage, mostContextBytes } from '@officine-coesione/contract';
import type { ContextFinding, Language } from '@officine-coesione/contract';
import type { Connection } from '../../database/tables.ts';
import type { Call, Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdVersion, writerOn } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import type { Finding } from './check.ts';
import { contextData } from './context-cube.ts';
import { dataSetOf, dataSetRecordOf, readDataSets, readEdition } from './context-store.ts';
import { amendDataSet, checkDataSet, loadTable, publishDataSet, registerDataSet } from './context-writes.ts';
import { csvTable } from './csv-table.ts';
import { jsonTable } from './json-table.ts';
import { outlierRule } from './outliers.ts';

type Context =
  | 'searchContextDataSets'
  | 'showContextDataSet'
  | 'showContextData'
  | 'registerContextDataSet'
  | 'amendContextDataSet'
  | 'loadContextData'
  | 'checkContextData'
  | 'publishContextData'
  | 'searchContextDataSetRecords'
  | 'showContextDataSetRecord';

/** A file as it was sent, whole. */
async function bytesOf(content: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = content.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > mostContextBytes) {
      // Not awaited: the rest may never come.
      void reader.cancel().catch(() => undefined);
      throw new ProblemError('payload-too-large');
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

const tableOf = async ({ content }: Call<'loadContextData'>) => {
  const bytes = await bytesOf(content!.content);
  return content!.mediaType.includes('json') ? jsonTable(bytes) : csvTable(bytes);
};

/** Findings that are told of one trial. */
const mostFindings = 200;

const told =
  (language: Language) =>
  ({ severity, code, params, row }: Finding): ContextFinding => ({
    severity,
    code,
    message: errorMessage(language, code, params),
    row,
  });

/** Handlers of the data of others that are set beside our figures. */
export const contextHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Context> => {
  const written = writtenOn(writerOn(database, clock))(async (connection, code) => {
    const row = (await readDataSets(connection)).find((one) => one.code === code);
    return row && dataSetRecordOf(row);
  });
  const existing = async (code: string) => {
    const row = (await readDataSets(database)).find((one) => one.code === code);
    if (!row) throw new ProblemError('not-found');
    return row;
  };
  return {
    registerContextDataSet: (call) =>
      added(written(call, undefined, (writing) => registerDataSet(writing, call.body))),
    amendContextDataSet: (call) => {
      const { contextDataSetCode: code } = call.parameters;
      const { ifVersion, body } = call;
      return written(call, undefined, (writing) => amendDataSet(writing, { code, ifVersion }, body), code);
    },
    loadContextData: async (call) => {
      const { contextDataSetCode: code } = call.parameters;
      const { ifVersion } = call;
      // Told before the file is read, and held to it again when it is kept.
      holdVersion((await existing(code)).version, ifVersion);
      const table = await tableOf(call);
      return written(call, undefined, (writing) => loadTable(writing, { code, ifVersion }, table), code);
    },
    publishContextData: (call) => {
      const { contextDataSetCode: code } = call.parameters;
      const { ifVersion, body } = call;
      return written(call, body.reason, (writing) => publishDataSet(writing, { code, ifVersion }), code);
    },
    checkContextData: async ({ parameters, language }) => {
      const row = await existing(parameters.contextDataSetCode);
      const { findings, rows, values } = await database
        .transaction()
        .execute((transaction) => checkDataSet(transaction, row));
      const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
        findings.filter((one) => one.severity === severity),
      );
      return {
        body: {
          rows,
          values: values.length,
          errors: errors!.length,
          warnings: warnings!.length,
          outlierRule,
          findings: [...errors!, ...warnings!].slice(0, mostFindings).map(told(language)),
        },
      };
    },
    searchContextDataSets: async ({ query }) => {
      const rows = (await readDataSets(database)).filter(({ latest }) => latest);
      const scope = scopeOf('context-data-sets', query);
      return { body: pageOfList(rows.map(dataSetOf), { ...query, scope }) };
    },
    showContextDataSet: async ({ parameters }) => {
      const row = await existing(parameters.contextDataSetCode);
      if (!row.latest) throw new ProblemError('not-found');
      return { body: dataSetOf(row), version: row.version };
    },
    showContextData: async ({ parameters, query, language, url }) => {
      const cube = await readEdition(database, parameters.contextDataSetCode, query.edition);
      if (!cube) throw new ProblemError('not-found');
      return {
        body: contextData(cube, { ...query, language, url }),
        ...(query.edition !== undefined && { caching: { maxAge: 31_536_000, immutable: true } }),
      };
    },
    searchContextDataSetRecords: async ({ query }) => {
      const scope = scopeOf('context-data-set-records', query);
      return { body: pageOfList((await readDataSets(database)).map(dataSetRecordOf), { ...query, scope }) };
    },
    showContextDataSetRecord: async ({ parameters }) => {
      const row = await existing(parameters.contextDataSetCode);
      return { body: dataSetRecordOf(row), version: row.version };
    },
  };
};
