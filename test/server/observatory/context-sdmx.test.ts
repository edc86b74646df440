/** Figures of others as SDMX: read back, with codes that are no identifiers, and their structure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StructureMessage } from '@officine-coesione/contract';
import { identifiers } from '../../../packages/server/src/exchange/sdmx-codes.ts';
import { csvTable } from '../../../packages/server/src/observatory/context/csv-table.ts';
import { observatoryForms } from '../../../packages/server/src/observatory/forms.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { sound } from '../exchange/sdmx-message.ts';
import type { Message } from '../exchange/sdmx-message.ts';
import { api } from '../exchange/written-form.ts';
import { call, today } from './consulting.ts';

const analyst: Principal = { subject: 'analyst-1', roles: ['observatory_analyst'], scopes: '*' };

const file = [
  'cosa;unità;classe d’età;REF_AREA;TIME_PERIOD;value',
  'Residenti (totale);persone;15-64 anni;ITF5;2024-Q1;10,5',
  'Residenti [totale];persone;15-64 anni;ITF5;2024-Q1;11',
  'Residenti (totale);persone;65 e più;ITF4;2024-Q2;12',
].join('\n');

test('identifiers are told apart, and left alone where SDMX takes them', () => {
  assert.deepEqual(identifiers(['A', 'B-1', 'ITF5']), ['A', 'B-1', 'ITF5']);
  assert.deepEqual(identifiers(['più (1)', 'piu [1]', 'piu_1_']), ['piu_1__2', 'piu_1__3', 'piu_1_']);
  assert.deepEqual(identifiers(['年', '!']), ['_', '__2']);
});

onEachEngine(
  'a context data set is a dataflow of its own, in messages that say the same',
  async (database) => {
    const handlers = observatoryHandlers(database, () => new Date(today));
    const registered = await call(database, 'registerContextDataSet', {
      principal: analyst,
      body: {
        code: 'istat-eta',
        title: { it: 'Popolazione per età', en: 'Population by age' },
        source: { title: 'Istat', url: 'https://demo.istat.it/' },
        licence: { title: 'CC BY 3.0 IT', url: 'https://creativecommons.org/licenses/by/3.0/it/' },
        attribution: 'Istat, demo.istat.it',
        mapping: {
          territory: 'REF_AREA',
          time: 'TIME_PERIOD',
          measure: 'cosa',
          unitColumn: 'unità',
          decimals: 1,
        },
      },
    });
    const dataflow = { parameters: { dataflowCode: 'CONTEXT_ISTAT_ETA' } };
    assert.equal((await problemOf(call(database, 'showDataflow', dataflow))).key, 'not-found');
    const { body: loaded } = await handlers.loadContextData({
      parameters: { contextDataSetCode: 'istat-eta' },
      query: {},
      content: { content: new Blob([file]).stream(), mediaType: 'text/csv' },
      language: 'it',
      principal: analyst,
      ifVersion: registered.version,
      url: '',
    } as never);
    await call(database, 'publishContextData', {
      parameters: { contextDataSetCode: 'istat-eta' },
      ifVersion: loaded.version,
      principal: analyst,
      body: {},
    });
    const answer = await call(database, 'showContextData', {
      parameters: { contextDataSetCode: 'istat-eta' },
    });
    const data = { ...answer, href: `${api}/context-data-sets/istat-eta/data?edition=1` };
    const written = (format: 'sdmx-json' | 'sdmx-csv', options: Record<string, string>) =>
      [
        ...(observatoryForms.showContextData!(data, {
          format,
          options,
          language: 'it',
          api,
        }).pieces() as Iterable<string>),
      ].join('');

    for (const version of ['2.0.0', '2.1.0']) {
      const message = JSON.parse(written('sdmx-json', { version })) as Message;
      sound(message);
      const [structure] = message.data.structures;
      assert.match(structure!.links[0]!['urn']!, /=IT_OC:CONTEXT_ISTAT_ETA\(1\.0\.0\)$/);
      assert.equal(structure!.links[0]!['href'], `${api}/dataflows/CONTEXT_ISTAT_ETA`);
      const told = Object.values(message.data.dataSets[0]!.series).flatMap(({ observations }) =>
        Object.values(observations).map(([value]) => value),
      );
      assert.deepEqual(
        told.filter((value) => value !== null).toSorted((a, b) => a! - b!),
        [10.5, 11, 12],
      );
      assert.equal(told.length, data.value.length);
    }

    const { columns, rows } = await csvTable(Buffer.from(written('sdmx-csv', { labels: 'id' })));
    assert.deepEqual(
      columns.map(({ id }) => id).filter((id) => !/^(OBS|CONF|UNIT|METHOD)/.test(id)),
      ['MEASURE', 'classe_d_eta', 'REF_AREA', 'TIME_PERIOD'],
    );
    assert.equal(rows.length, data.value.length);

    const structure: StructureMessage = await call(database, 'showDataflow', dataflow);
    const { dataStructures, dataflows, codelists } = structure.data as unknown as Record<
      string,
      {
        id: string;
        version: string;
        codes?: { id: string; name: string }[];
        dataStructureComponents?: { dimensionList: { dimensions: { id: string }[] } };
      }[]
    >;
    assert.deepEqual([dataflows![0]!.id, dataflows![0]!.version], ['CONTEXT_ISTAT_ETA', '1.0.0']);
    assert.deepEqual(
      dataStructures![0]!.dataStructureComponents!.dimensionList.dimensions.map(({ id }) => id),
      ['MEASURE', 'classe_d_eta', 'REF_AREA'],
    );
    const measures = codelists!.find(({ id }) => id === 'CL_CONTEXT_ISTAT_ETA_MEASURE')!.codes!;
    assert.deepEqual(
      measures.map(({ id, name }) => [id, name]),
      [
        ['Residenti_totale_', 'Residenti (totale)'],
        ['Residenti_totale__2', 'Residenti [totale]'],
      ],
    );
  },
);
