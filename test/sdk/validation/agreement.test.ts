import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as answers from '@officine-coesione/contract/answers';
import { operations, type Operation } from '@officine-coesione/contract/operations';
import fc from 'fast-check';
import { tolerant } from '../../../packages/sdk/src/validation/tolerant.ts';
import { fresh, valid } from './valid.ts';

type Json = Record<string, unknown>;

const ids = Object.keys(valid) as (keyof typeof valid)[];
const pages = ids.filter((id) => 'limit' in valid[id]);

/** Every place of an answer: the object or list that holds a value, and under which key. */
const placesOf = (value: unknown): [holder: Json, key: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [value as Json, key] as [Json, string],
        ...placesOf(inner),
      ])
    : [];

/** Every object of an answer but the maps of a cube and of a catalogue, whose keys are data. */
const entitiesOf = (value: unknown, key = ''): Json[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, one]) => entitiesOf(one, name));
  const isMap =
    key === 'dimension' ||
    key === 'status' ||
    key === '@context' ||
    key === 'answers' ||
    (['index', 'label', 'unit', 'cell', 'only', 'territoryCodes', 'timeCodes'].includes(key) && value);
  return Array.isArray(value) || isMap ? inner : [value as Json, ...inner];
};

/** Codes are texts that a later server may add to: none of the formats a reader looks at. */
const codes = ['status', 'category', 'type', 'kind', 'level', 'role', 'cycle', 'legalForm', 'categoryScheme'];

const unforeseen = fc.jsonValue();
const anyAnswer = fc.constantFrom(...ids);

describe('what a later server may do', () => {
  it('never costs an answer: new properties and codes anywhere', () =>
    fc.assert(
      fc.property(
        anyAnswer,
        fc.array(fc.tuple(fc.nat(), fc.string({ minLength: 1 }), unforeseen), { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 8 }),
        (id, properties, later) => {
          const answer = fresh(id);
          const entities = entitiesOf(answer);
          const coded = placesOf(answer).filter(
            ([holder, key]) => codes.includes(key) && typeof holder[key] === 'string',
          );
          for (const [place, code] of later) {
            const [holder, key] = coded[place % coded.length] ?? [];
            if (holder && key) holder[key] = code;
          }
          for (const [place, name, value] of properties) {
            const entity = entities[place % entities.length]!;
            // A property the contract has, or may have, is not a new one.
            if (!placesOf(valid).some(([, key]) => key === name) && name !== '__proto__')
              entity[name] = value;
          }
          const copy = structuredClone(answer);
          for (const mode of ['warn', 'strict'] as const) {
            const checked = tolerant({ answers, mode, onDrift: () => undefined })(id, answer);
            assert.equal(checked.answer, answer);
            assert.deepEqual(checked.rejected, []);
          }
          assert.deepEqual(answer, copy);
        },
      ),
    ));
});

describe('a broken row', () => {
  it('is the only one that is rejected', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(null, 7.5, {}, []),
        (id, at, place, wrong) => {
          const answer = fresh(id) as { items: Json[] };
          const index = at % answer.items.length;
          const row = answer.items[index]!;
          // What no row can be without, in any of the entities: not a text, not a whole number, not a list of these.
          const names = Object.keys(row).filter((name) =>
            [
              'id',
              'code',
              'title',
              'version',
              'createdAt',
              'hash',
              'indicatorCode',
              'obsStatus',
              'kind',
            ].includes(name),
          );
          row[names[place % names.length]!] = wrong;
          const { answer: checked, rejected } = tolerant({ answers, mode: 'warn' })(id, answer);
          assert.deepEqual(
            rejected.map((one) => [one.index, one.item]),
            [[index, row]],
          );
          assert.deepEqual(
            (checked as typeof answer).items,
            answer.items.filter((one) => one !== row),
          );
        },
      ),
    ));
});

describe('outlines and schemas', () => {
  /** What a reader leaves to the server: limits, patterns, codes, checks of identifiers, properties it does not know. */
  const leftToServer = ['too_small', 'too_big', 'custom', 'unrecognized_keys'];
  const schemas = new Map((operations as readonly Operation[]).map(({ id, answer }) => [id, answer]));
  const wellShaped = (id: string, answer: unknown): boolean =>
    (schemas.get(id)!.safeParse(answer, { reportInput: true }).error?.issues ?? []).every(
      (issue) =>
        leftToServer.includes(issue.code) ||
        (issue.code === 'invalid_format' && !['uuid', 'date', 'datetime'].includes(issue.format)) ||
        // A code that is no text is malformed, though zod says only that it is none of the list.
        (issue.code === 'invalid_value' && issue.values.length > 1 && typeof issue.input === 'string'),
    );
  const passes = (id: string, answer: unknown): boolean => {
    try {
      tolerant({ answers, mode: 'strict' })(id, answer);
      return true;
    } catch {
      return false;
    }
  };

  it('agree on the valid answers', () => {
    for (const id of ids) assert.ok(wellShaped(id, valid[id]) && passes(id, valid[id]), id);
  });

  it('agree whatever value stands anywhere, or is missing', () =>
    fc.assert(
      fc.property(
        anyAnswer,
        fc.nat(),
        fc.constantFrom(
          undefined,
          ...[
            null,
            true,
            0,
            7,
            7.5,
            -1,
            '',
            'text',
            '2.0',
            '2026-13-01',
            '2026-11-23',
            '2026-11-23T25:00:00Z',
          ],
          ...['2026-11-23T10:15:00Z', '2026-11-23T10:15:00+01:00', '2026-11-23 10:15:00Z'],
          ...[
            '019363c0-0000-7000-8000-000000000101',
            '019363c0-0000-7000-8000-00000000010',
            {},
            [],
            ['text'],
            [null],
          ],
        ),
        (id, at, value) => {
          const answer = fresh(id);
          const places = placesOf(answer);
          const [holder, key] = places[at % places.length]!;
          if (value === undefined && !Array.isArray(holder)) delete holder[key];
          else holder[key] = value ?? null;
          assert.equal(passes(id, answer), wellShaped(id, answer), `${key}: ${JSON.stringify(value)}`);
        },
      ),
      { numRuns: 3000 },
    ));
});
