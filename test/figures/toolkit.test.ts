/** What jsonstat-toolkit reads in a document, we read too, cell by cell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isConfidential, openCube, type JsonStatDataset } from '@officine-coesione/figures';
import { datasets } from './generated.ts';
import { attendance, partners } from './partners.ts';
import { toolkit } from './peer.ts';
import { PUBLISHED, published } from './published.ts';

type Document = JsonStatDataset<number | string>;
type Item = string | number | null;

const copy = (document: Document): Document => structuredClone(document);
/** The toolkit gives out what a status withholds; we never do. */
const allowed = (value: Item, status: string | null): Item =>
  status !== null && isConfidential(status) ? null : value;

const agrees = (document: Document): void => {
  const cube = openCube(copy(document));
  const peer = toolkit(copy(document));
  assert.deepEqual(
    cube.dimensions.map(({ id }) => id),
    peer.id,
  );
  assert.deepEqual(cube.size, peer.size);
  for (const dimension of cube.dimensions) {
    const theirs = peer.Dimension(dimension.id);
    assert.equal(dimension.label, theirs.label ?? dimension.id);
    assert.equal(dimension.role ?? null, theirs.role === 'classification' ? null : theirs.role);
    assert.deepEqual(
      dimension.categories.map(({ code }) => code),
      theirs.id,
    );
    for (const { code, label, unit, children, notes } of dimension.categories) {
      const category = theirs.Category(code);
      assert.equal(label, category.label ?? code);
      assert.deepEqual(unit ?? null, category.unit);
      assert.deepEqual(children, category.id ?? []);
      assert.deepEqual(notes, category.note ?? []);
    }
  }

  const columns = cube.dimensions.length;
  for (const content of ['code', 'label'] as const) {
    const field = content === 'code' ? 'id' : 'label';
    const [header, ...rows] = peer.toTable({ field, content: field, status: true });
    const ours = cube.toTable({ content });
    assert.deepEqual(ours.header.slice(0, columns), header!.slice(0, columns));
    assert.equal(ours.rows.length, rows.length);
    for (const [rank, row] of ours.rows.entries()) {
      const theirs = rows[rank]!;
      const status = theirs[columns] as string | null;
      assert.deepEqual(row.slice(0, columns), theirs.slice(0, columns));
      assert.equal(row[columns], allowed(theirs[columns + 1]!, status));
      assert.equal(row[columns + 1], status);
    }
  }

  let rank = 0;
  cube.forEach((value, status, positions) => {
    const coordinates = Object.fromEntries(
      cube.dimensions.map(({ id, categories }, place) => [id, categories[positions[place]!]!.code]),
    );
    for (const theirs of [peer.Data(coordinates), peer.Data(rank)]) {
      assert.equal(value, allowed(theirs.value, theirs.status));
      assert.equal(status ?? null, theirs.status);
    }
    assert.deepEqual(cube.cell(coordinates), { value, status });
    assert.deepEqual(cube.at(positions), { value, status });
    rank += 1;
  });
  assert.equal(rank, cube.length);
};

/** A slice on the last category of each dimension, one at a time, and on all of its categories but the first. */
const slicesAlike = (document: Document): void => {
  const cube = openCube(copy(document));
  for (const { id, categories } of cube.dimensions)
    for (const wanted of [categories.slice(-1), categories.slice(1)]) {
      if (wanted.length === 0) continue;
      const codes = wanted.map(({ code }) => code);
      const theirs = toolkit(copy(document)).Dice({ [id]: codes });
      const { rows } = cube.slice({ [id]: codes }).toTable();
      const columns = cube.dimensions.length;
      assert.deepEqual(
        rows.map((row) => row[columns]),
        theirs.value.map((value, rank) => allowed(value, theirs.status?.[rank] ?? null)),
      );
      assert.deepEqual(
        rows.map((row) => row[columns + 1]),
        theirs.status ?? rows.map(() => null),
      );
    }
};

const documents: [string, Document][] = [
  ['our attendance', attendance()],
  ['our partners', partners({ status: { '1': 'P', '3': 'C' } })],
  ...PUBLISHED.map((name): [string, Document] => [name, published(name)]),
];

for (const [name, document] of documents)
  test(`reads ${name} as jsonstat-toolkit does`, () => {
    agrees(document);
    slicesAlike(document);
  });

test('reads any conforming dataset as jsonstat-toolkit does', () => {
  fc.assert(fc.property(datasets, agrees), { numRuns: 400 });
});

test('slices any conforming dataset as jsonstat-toolkit does', () => {
  const slices = (document: Document): void => {
    // The toolkit's slices take a dimension of that name for the value itself.
    fc.pre(!document.id.includes('value'));
    slicesAlike(document);
  };
  fc.assert(fc.property(datasets, slices), { numRuns: 150 });
});
