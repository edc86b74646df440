import assert from 'node:assert/strict';

interface Component {
  readonly id: string;
  readonly keyPosition?: number;
  readonly relationship?: Readonly<Record<string, unknown>>;
  readonly values: readonly {
    readonly id?: string;
    readonly value?: string;
    readonly start?: string;
    readonly end?: string;
  }[];
}

/** A data message, as far as we write one. */
export interface Message {
  readonly $schema: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly data: {
    readonly structures: readonly {
      readonly name: string;
      readonly dataSets: readonly number[];
      readonly links: readonly Readonly<Record<string, string>>[];
      readonly dimensions: Readonly<Record<'dataSet' | 'series' | 'observation', readonly Component[]>>;
      readonly measures: { readonly observation: readonly Component[] };
      readonly attributes: Readonly<
        Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly Component[]>
      >;
    }[];
    readonly dataSets: readonly {
      readonly structure: number;
      readonly action: string;
      readonly links: readonly object[];
      readonly series: Readonly<
        Record<
          string,
          {
            readonly attributes: readonly (number | null)[];
            readonly observations: Readonly<Record<string, readonly (number | null)[]>>;
          }
        >
      >;
    }[];
  };
}

const identifier = /^[A-Za-z0-9_@$-]+$/;
const ncName = /^[A-Za-z][A-Za-z0-9_-]*$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What the schemas of 2.0.0 and 2.1.0 ask for, of what we write. */
export const sound = (message: Message): void => {
  assert.match(String(message.meta['id']), identifier);
  assert.match(String(message.meta['prepared']), instant);
  assert.equal(typeof message.meta['test'], 'boolean');
  assert.ok(Array.isArray(message.meta['contentLanguages']));
  assert.match(String((message.meta['sender'] as { id: string }).id), identifier);
  const { structures, dataSets } = message.data;
  for (const { name, links, dataSets: of, dimensions, measures, attributes } of structures) {
    assert.ok(name && links.length > 0 && of.every((one) => dataSets[one]));
    assert.match(links[0]!['urn']!, /^urn:sdmx:org\.sdmx\.infomodel\.datastructure\.Dataflow=IT_OC:/);
    const all = Object.values({
      ...dimensions,
      measures: measures.observation,
      of: Object.values(attributes).flat(),
    });
    for (const { id, values } of all.flat()) {
      assert.match(id, ncName);
      for (const value of values ?? []) {
        // Coded by an identifier, or else by a plain value; never by both.
        assert.equal((value.id === undefined) !== (value.value === undefined), true);
        if (value.id !== undefined) assert.match(value.id, identifier);
        for (const end of [value.start, value.end]) if (end !== undefined) assert.match(end, instant);
      }
    }
    for (const { relationship } of Object.values(attributes).flat())
      assert.equal(Object.keys(relationship!).length, 1);
    assert.deepEqual(
      [...dimensions.series, ...dimensions.observation].map(({ keyPosition }) => keyPosition),
      [...dimensions.series, ...dimensions.observation].map((_, place) => place),
    );
  }
  for (const { structure, action, links } of dataSets) {
    assert.ok(structures[structure]);
    assert.equal(action, 'Replace');
    // 2.0.0 requires them, 2.1.0 does not.
    assert.ok(links.length > 0);
  }
};
