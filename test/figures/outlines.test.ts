import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { outlinesModule } from '../../packages/figures/scripts/outlines.ts';
import { REGIONS } from '../../packages/figures/src/scene/geography/regions.ts';
import { territories } from './territories.ts';

type Point = readonly [number, number];

/** The rings of a path of relative moves and lines. */
function ringsOf(d: string): Point[][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m([^z]*)z/g)].map(([, list = '']) => {
    const numbers = [...list.matchAll(/-?\d+/g)].map(Number);
    const ring: Point[] = [];
    for (let place = 0; place < numbers.length; place += 2) {
      x += numbers[place]!;
      y += numbers[place + 1]!;
      ring.push([x, y]);
    }
    [x, y] = ring[0]!;
    return ring;
  });
}

const rings = REGIONS.areas.flatMap(({ code, d }) => ringsOf(d).map((points) => ({ code, points })));

const touches = (one: readonly Point[], other: readonly Point[]): boolean => {
  const places = new Set(one.map((point) => point.join()));
  return other.some((point) => places.has(point.join()));
};

/** Whom each piece of line belongs to, by its two ends. */
const sides = new Map<string, string[]>();
for (const { code, points } of rings)
  points.forEach((point, place) => {
    const piece = [point.join(), points[(place + 1) % points.length]!.join()].sort().join(' ');
    sides.set(piece, [...(sides.get(piece) ?? []), code]);
  });

test('the outlines are those that the script writes', async () => {
  const kept = await readFile(
    new URL('../../packages/figures/src/scene/geography/regions.ts', import.meta.url),
    'utf8',
  );
  assert.equal(kept, await outlinesModule(), 'run: npm run outlines');
});

test('every region and autonomous province has one outline, and no other area has', () => {
  assert.deepEqual(
    REGIONS.areas.map(({ code }) => code),
    territories('nuts2')
      .map(({ code }) => code)
      .sort(),
  );
});

test('neighbours share their borders to the point, and only neighbours do', () => {
  const neighbours = new Set<string>();
  for (const [piece, codes] of sides) {
    assert.ok(codes.length <= 2, piece);
    if (codes.length === 2) neighbours.add([...codes].sort().join(' '));
  }
  const expected =
    'ITC1 ITC2|ITC1 ITC3|ITC1 ITC4|ITC1 ITH5|ITC3 ITH5|ITC3 ITI1|ITC4 ITH1|ITC4 ITH2|ITC4 ITH3|ITC4 ITH5|' +
    'ITF1 ITF2|ITF1 ITI3|ITF1 ITI4|ITF2 ITF3|ITF2 ITF4|ITF2 ITI4|ITF3 ITF4|ITF3 ITF5|ITF3 ITI4|ITF4 ITF5|' +
    'ITF5 ITF6|ITH1 ITH2|ITH1 ITH3|ITH2 ITH3|ITH3 ITH4|ITH3 ITH5|ITH5 ITI1|ITH5 ITI3|ITI1 ITI2|ITI1 ITI3|' +
    'ITI1 ITI4|ITI2 ITI3|ITI2 ITI4|ITI3 ITI4';
  assert.deepEqual([...neighbours].sort(), expected.split('|').sort());
});

test('nothing gapes between neighbours: what is not shared are coasts, frontiers and San Marino', () => {
  const ends = new Map<string, string[]>();
  for (const [piece, codes] of sides) {
    if (codes.length > 1) continue;
    const [one = '', other = ''] = piece.split(' ');
    ends.set(one, [...(ends.get(one) ?? []), other]);
    ends.set(other, [...(ends.get(other) ?? []), one]);
  }
  let loops = 0;
  const seen = new Set<string>();
  for (const start of ends.keys()) {
    if (seen.has(start)) continue;
    loops += 1;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...ends.get(at)!);
    }
  }
  const islands = rings.filter(({ points }) =>
    rings.every((other) => other.points === points || !touches(other.points, points)),
  ).length;
  assert.equal(loops, islands + 2);
  // Sicily and Sardinia among them.
  assert.ok(islands > 30, `${islands}`);
});

test('boxes are those of the paths', () => {
  const [left, top, width, height] = REGIONS.viewBox;
  for (const { code, d, box } of REGIONS.areas) {
    const points = ringsOf(d).flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const found = [Math.min(...xs), Math.min(...ys)] as const;
    assert.deepEqual(box, [...found, Math.max(...xs) - found[0], Math.max(...ys) - found[1]], code);
    assert.ok(box[0] >= left && box[1] >= top && box[0] + box[2] <= left + width, code);
    assert.ok(box[1] + box[3] <= top + height, code);
  }
});
