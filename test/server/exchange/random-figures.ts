import type { IndicatorData } from '@officine-coesione/contract';
import fc from 'fast-check';
import { partIds } from '../../../packages/server/src/exchange/figures.ts';
import type { PartId } from '../../../packages/server/src/exchange/figures.ts';

/** A cell as a reader of any form should find it. */
export interface ExpectedCell {
  /** Code by dimension. */
  readonly key: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly unit: string;
  readonly status: string;
  readonly confidentiality: 'F' | 'C';
  /** What stands beside the value, by its name. */
  readonly parts: Readonly<Record<PartId, number | null>>;
}

/** Figures with what a reader should find in them, and the numbers that nobody should. */
export interface RandomFigures {
  readonly data: IndicatorData;
  readonly cells: readonly ExpectedCell[];
  readonly secrets: readonly number[];
}

const hostile = ['=1+1', 'a "b", c; d', "l'età <b>&amp;</b>", 'riga\ndue', '_x0041_', '🏛 čšž', '-', '+39 x'];
const label = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcÀ è:.€') }).map((text) => `t${text}`),
);

const withheldMarks = ['C', 'c', 'cp', 'Q'];
const shownMarks: Readonly<Record<string, string>> = { P: 'P', E: 'E', p: 'P', ep: 'E' };

type Drawn = 'plain' | 'missing' | 'unexplained' | 'withheld';

/** What each kind of cell is drawn from; a withheld one carries its numbers by mistake. */
const drawnCell = fc.record({
  kind: fc.constantFrom<Drawn>('plain', 'plain', 'missing', 'unexplained', 'withheld'),
  value: fc.oneof(fc.integer({ min: -999, max: 999 }), fc.double({ min: 0, max: 50, noNaN: true })),
  mark: fc.constantFrom(undefined, ...Object.keys(shownMarks)),
  hidden: fc.constantFrom(...withheldMarks),
  absence: fc.constantFrom('M', 'O'),
  numerator: fc.option(fc.integer({ min: 0, max: 999 })),
  denominator: fc.option(fc.integer({ min: 0, max: 999 })),
  lower: fc.option(fc.double({ min: 0.5, max: 50, noNaN: true })),
  upper: fc.option(fc.double({ min: 50, max: 100, noNaN: true })),
});

/** Something of each part, by its name. */
const eachPart = <Value>(of: (id: PartId) => Value): Record<PartId, Value> =>
  Object.fromEntries(partIds.map((id) => [id, of(id)])) as Record<PartId, Value>;

const sizes: Readonly<Record<string, number>> = {
  INDICATOR: 3,
  PROGRAMME: 3,
  REF_AREA: 2,
  PARTNER_CATEGORY: 4,
  TERRITORIAL_LEVEL: 2,
  TIME_PERIOD: 4,
  INVOLVEMENT_LEVEL: 2,
};
const codesOf: Readonly<Record<string, readonly string[]>> = {
  INDICATOR: ['PART_N', 'PART_SHARE', 'RESP_T'],
  PROGRAMME: ['_T', 'pr-fesr-umbria-2021-2027', 'pn-2'],
  REF_AREA: ['IT', 'ITF5'],
  PARTNER_CATEGORY: ['_T', 'A', 'B', 'C'],
  TERRITORIAL_LEVEL: ['_T', 'regional'],
  TIME_PERIOD: ['2024', '2025', '2025-S2', '2026-Q3'],
  INVOLVEMENT_LEVEL: ['_T', 'co_leading'],
};
const unitsOf: Readonly<Record<string, string>> = { PART_N: 'n', PART_SHARE: '%', RESP_T: 'd' };

/** Figures of any size and order of dimensions, with any labels, some cells missing and some withheld. */
export const randomFigures: fc.Arbitrary<RandomFigures> = fc
  .record({
    order: fc.shuffledSubarray(Object.keys(sizes), { minLength: 7 }),
    extra: fc.boolean(),
    size: fc.record(
      Object.fromEntries(Object.entries(sizes).map(([id, most]) => [id, fc.integer({ min: 1, max: most })])),
    ),
    knows: fc.record(eachPart(() => fc.boolean())),
    labels: fc.array(label, { minLength: 40, maxLength: 40 }),
    drawn: fc.array(drawnCell, { minLength: 60, maxLength: 60 }),
    demo: fc.boolean(),
  })
  .map(({ order, extra, size, knows, labels, drawn, demo }): RandomFigures => {
    const id = order.filter((one) => extra || one !== 'INVOLVEMENT_LEVEL');
    const codes = id.map((one) => codesOf[one]!.slice(0, size[one]));
    const length = codes.reduce((product, list) => product * list.length, 1);
    let said = 0;
    const nextLabel = () => labels[said++ % labels.length]!;
    const cells: ExpectedCell[] = [];
    const secrets: number[] = [];
    const value: (number | null)[] = [];
    const parts = eachPart((): (number | null)[] => []);
    const status: Record<string, string> = {};
    /** A number that stands nowhere else. */
    const secret = (): number => {
      const number = 73_100_000 + secrets.length * 7 + 0.625;
      secrets.push(number);
      return number;
    };
    for (let offset = 0; offset < length; offset += 1) {
      // The last dimension turns fastest: its code is the remainder.
      let rest = offset;
      const key: Record<string, string> = {};
      for (let place = id.length - 1; place >= 0; place -= 1) {
        key[id[place]!] = codes[place]![rest % codes[place]!.length]!;
        rest = Math.trunc(rest / codes[place]!.length);
      }
      const of = drawn[(offset * 7) % drawn.length]!;
      const unit = unitsOf[key['INDICATOR']!]!;
      const isWithheld = of.kind === 'withheld';
      if (of.kind === 'plain') {
        // -0 is 0 to every reader.
        value.push(of.value + 0);
        if (of.mark !== undefined) status[offset] = of.mark;
      } else if (isWithheld) {
        value.push(secret());
        status[offset] = of.hidden;
      } else {
        value.push(null);
        if (of.kind === 'missing') status[offset] = of.absence;
      }
      for (const part of partIds) parts[part].push(isWithheld ? secret() : of[part]);
      cells.push({
        key,
        unit,
        value: of.kind === 'plain' ? of.value + 0 : null,
        status: isWithheld
          ? 'O'
          : of.kind === 'missing'
            ? of.absence
            : of.kind === 'unexplained'
              ? 'M'
              : of.mark === undefined
                ? 'A'
                : shownMarks[of.mark]!,
        confidentiality: isWithheld ? 'C' : 'F',
        parts: eachPart((part) => (isWithheld || !knows[part] ? null : of[part])),
      });
    }
    const data: IndicatorData = {
      version: '2.0',
      class: 'dataset',
      label: nextLabel(),
      source: 'Osservatorio; "di prova"',
      updated: '2026-11-23T09:00:00.000Z',
      href: 'https://api.example.it/rest/coesione/v1/partenariato/indicators/PART_N/data?period=2024&period=2025',
      id,
      size: codes.map((list) => list.length),
      role: { time: ['TIME_PERIOD'], geo: ['REF_AREA'], metric: ['INDICATOR'] },
      dimension: Object.fromEntries(
        id.map((one, place) => [
          one,
          {
            label: nextLabel(),
            category: {
              // Not in order of position: a reader must not trust the order of keys.
              index: Object.fromEntries(codes[place]!.map((code, at) => [code, at] as const).toReversed()),
              label: Object.fromEntries(codes[place]!.map((code) => [code, nextLabel()])),
              ...(one === 'INDICATOR' && {
                unit: Object.fromEntries(
                  codes[place]!.map((code) => [code, { label: unitsOf[code]!, decimals: 1 }]),
                ),
              }),
            },
          },
        ]),
      ),
      value,
      status,
      note: ['Una nota; con "segni"'],
      extension: {
        demo,
        licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        coverage: { counted: 3, total: 4 },
        methodVersion: '1.0.0',
        referenceDate: '2026-11-23',
        ...Object.fromEntries(partIds.flatMap((part) => (knows[part] ? [[part, parts[part]]] : []))),
      },
    };
    return { data, cells, secrets };
  });
