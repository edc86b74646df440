/** The figures of the registry in every form, on both engines: what the parts do together. */
import assert from 'node:assert/strict';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { IndicatorData } from '@officine-coesione/contract';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { observatoryForms } from '../../../packages/server/src/observatory/forms.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { clock } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import type { AnyHandler } from '../http/trial.ts';
import { trial } from '../http/trial.ts';

const apiOn = (database: Connection) =>
  trial({
    handlers: observatoryHandlers(database, clock) as unknown as Record<string, AnyHandler>,
    forms: observatoryForms,
  });

const query =
  '?programme=_T&programme=pr-fesr-fse-plus-basilicata-2021-2027&territory=IT&territory=ITF5&period=2024&period=2026';

interface Component {
  readonly id: string;
  readonly values: readonly { readonly id: string }[];
}

interface Structure {
  readonly data: {
    readonly codelists: readonly {
      readonly id: string;
      readonly codes: readonly { readonly id: string }[];
    }[];
    readonly conceptSchemes: readonly { readonly id: string }[];
    readonly dataStructures: readonly {
      readonly id: string;
      readonly dataStructureComponents: {
        readonly dimensionList: {
          readonly dimensions: readonly { readonly id: string }[];
          readonly timeDimension: { readonly id: string };
        };
        readonly attributeList: { readonly attributes: readonly { readonly id: string }[] };
      };
    }[];
  };
}

onEachEngine(
  'every form is of the same figures, and its codes are those of the structure',
  async (database) => {
    const { call } = apiOn(database);
    const target = `/indicators/PART_SHARE/data`;
    const usual = (await (await call(target + query)).json()) as IndicatorData;
    assert.equal(usual.value.length, 40);
    assert.deepEqual(await (await call(`${target}.json${query}`)).json(), usual);
    const csv = parseCsv(await (await call(`${target}.csv${query}`)).text(), {
      delimiter: ',',
    }) as string[][];
    const place = (name: string) => csv[0]!.indexOf(name);
    const numbers = (name: string) =>
      csv.slice(1).map((row) => (row[place(name)] === '' ? null : Number(row[place(name)])));
    assert.deepEqual(numbers('value'), usual.value);
    assert.deepEqual(numbers('numerator'), usual.extension.numerator);
    assert.deepEqual(numbers('denominator'), usual.extension.denominator);
    for (const [at, value] of numbers('value').entries())
      if (value !== null)
        assert.equal(value, (numbers('numerator')[at]! / numbers('denominator')[at]!) * 100);
    const { sheets } = await readXlsx(
      new Uint8Array(await (await call(`${target}.xlsx${query}`)).arrayBuffer()),
    );
    assert.equal(sheets[0]!.rows.length, 41);

    const message = (await (await call(`${target}.sdmx.json${query}`)).json()) as {
      data: {
        structures: {
          dimensions: Record<string, Component[]>;
          attributes: Record<string, Component[]>;
          links: { href: string }[];
        }[];
      };
    };
    const { dimensions, attributes, links } = message.data.structures[0]!;
    const structure = await call(links[0]!.href.replace(/^https?:\/\/[^/]+/, ''));
    const { data } = (await structure.json()) as Structure;
    const { dimensionList, attributeList } = data.dataStructures[0]!.dataStructureComponents;
    assert.deepEqual(
      [...dimensions['series']!, ...dimensions['observation']!].map(({ id }) => id),
      [...dimensionList.dimensions, dimensionList.timeDimension].map(({ id }) => id),
    );
    // Shares have no interval: its ends are declared, and not given.
    const declared = attributeList.attributes.map(({ id }) => id);
    for (const end of ['LOWER', 'UPPER']) assert.equal(declared.splice(declared.indexOf(end), 1)[0], end);
    const given = Object.values(attributes).flat();
    assert.deepEqual(given.map(({ id }) => id).toSorted(), declared.toSorted());
    for (const { id, values } of [...dimensions['series']!, ...given]) {
      const list = data.codelists.find((one) => one.id === `CL_${id}`);
      if (!list) continue;
      const codes = new Set(list.codes.map((code) => code.id));
      assert.equal(codes.size, list.codes.length, id);
      for (const value of values) assert.ok(codes.has(value.id), `${id} ${value.id}`);
    }
    // Every reference leads to something in the message.
    const text = JSON.stringify(data);
    for (const [, kind, id] of text.matchAll(
      /urn:sdmx:org\.sdmx\.infomodel\.(\w+\.\w+)=IT_OC:(\w+)\(1\.0\.0\)/g,
    )) {
      const places = {
        'codelist.Codelist': data.codelists,
        'conceptscheme.Concept': data.conceptSchemes,
      } as Record<string, readonly { id: string }[]>;
      assert.ok(
        (places[kind!] ?? data.dataStructures).some((one) => one.id === id),
        `${kind} ${id}`,
      );
    }
  },
);

onEachEngine('an address of several programmes and years can be asked for again', async (database) => {
  const { call } = apiOn(database);
  const first = (await (await call(`/indicators/PART_N/data${query}`)).json()) as IndicatorData;
  const { pathname, search } = new URL(first.href);
  assert.deepEqual(await (await call(pathname + search)).json(), first);
  const metadata = (await (await call(`/indicators/PART_N/data.csv-metadata.json${query}`)).json()) as {
    url: string;
  };
  const described = new URL(metadata.url);
  const table = await call(described.pathname + described.search);
  assert.match(table.headers.get('Content-Type')!, /^text\/csv/);
  assert.equal((await table.text()).trimEnd().split('\r\n').length, first.value.length + 1);
});

onEachEngine('structure and catalogue come in each of their forms', async (database) => {
  const { call } = apiOn(database);
  const type = async (target: string, Accept = '*/*') => {
    const response = await call(target, { headers: { Accept } });
    await response.text();
    return response.ok ? response.headers.get('Content-Type') : response.status;
  };
  const structure = 'application/vnd.sdmx.structure+json';
  assert.equal(await type('/dataflows/PARTNERSHIP_INDICATORS'), 'application/json');
  assert.equal(
    await type('/dataflows/PARTNERSHIP_INDICATORS', `${structure};version=2.0.0`),
    `${structure};version=2.0.0`,
  );
  assert.equal(await type('/dataflows/OTHER'), 404);
  assert.equal(await type('/catalogue'), 'application/ld+json');
  assert.equal(await type('/catalogue', 'application/json'), 'application/ld+json');
  assert.equal(await type('/catalogue', 'text/turtle'), 'text/turtle');
  assert.equal(await type('/catalogue', 'application/rdf+xml'), 'application/rdf+xml');
  assert.equal(await type('/catalogue.ttl'), 'text/turtle');
  assert.equal(await type('/catalogue.rdf'), 'application/rdf+xml');
  assert.equal(await type('/catalogue', 'text/csv'), 406);
  const { '@graph': nodes } = (await (await call('/catalogue')).json()) as { '@graph': { '@id': string }[] };
  for (const address of nodes.map((node) => node['@id']).filter((one) => one.includes('/data.'))) {
    const { pathname } = new URL(address);
    const response = await call(pathname);
    assert.equal(response.status, 200, address);
    await response.body!.cancel();
  }
});
