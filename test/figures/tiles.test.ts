import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROVINCE_TILES, REGION_TILES, type Tile } from '../../packages/figures/src/scene/geography/tiles.ts';
import { REGIONS } from '../../packages/figures/src/scene/geography/regions.ts';
import { territories } from './territories.ts';

/** Longitude and latitude of the capitals of the provinces, to a twentieth of a degree. */
const PLACES = `TO 7.7 45.05,VC 8.4 45.3,BI 8.05 45.55,VB 8.55 45.9,NO 8.6 45.45,CN 7.55 44.4,AT 8.2 44.9,AL 8.6 44.9,
AO 7.3 45.75,IM 8.05 43.9,SV 8.5 44.3,GE 8.95 44.4,SP 9.85 44.1,VA 8.85 45.8,CO 9.1 45.8,LC 9.4 45.85,SO 9.85 46.15,
BG 9.65 45.7,BS 10.2 45.55,PV 9.15 45.2,LO 9.5 45.3,CR 10 45.15,MN 10.8 45.15,MI 9.2 45.45,MB 9.25 45.6,BZ 11.35 46.5,
TN 11.1 46.05,VR 11 45.45,VI 11.55 45.55,BL 12.2 46.15,TV 12.25 45.65,VE 12.35 45.45,PD 11.9 45.4,RO 11.8 45.05,
PN 12.65 45.95,UD 13.25 46.05,GO 13.6 45.95,TS 13.75 45.65,PC 9.7 45.05,PR 10.35 44.8,RE 10.65 44.7,MO 10.95 44.65,
BO 11.35 44.5,FE 11.6 44.85,RA 12.2 44.4,FC 12.05 44.2,RN 12.55 44.05,MS 10.15 44.05,LU 10.5 43.85,PT 10.9 43.95,
FI 11.25 43.75,PO 11.1 43.9,LI 10.3 43.55,PI 10.4 43.7,AR 11.9 43.45,SI 11.35 43.3,GR 11.1 42.75,PG 12.4 43.1,
TR 12.65 42.55,PU 12.9 43.9,AN 13.5 43.6,MC 13.45 43.3,AP 13.6 42.85,FM 13.7 43.15,VT 12.1 42.4,RI 12.85 42.4,
RM 12.5 41.9,LT 12.9 41.45,FR 13.35 41.65,AQ 13.4 42.35,TE 13.7 42.65,PE 14.2 42.45,CH 14.15 42.35,IS 14.25 41.6,
CB 14.65 41.55,CE 14.35 41.05,BN 14.8 41.15,NA 14.25 40.85,AV 14.8 40.9,SA 14.75 40.7,TA 17.25 40.45,BR 17.95 40.65,
LE 18.15 40.35,FG 15.55 41.45,BA 16.85 41.1,BT 16.3 41.25,PZ 15.8 40.65,MT 16.6 40.65,CS 16.25 39.3,KR 17.1 39.1,
CZ 16.6 38.9,VV 16.1 38.7,RC 15.65 38.1,TP 12.5 38,PA 13.35 38.1,ME 15.55 38.2,AG 13.6 37.3,CL 14.05 37.5,EN 14.3 37.55,
CT 15.1 37.5,RG 14.7 36.9,SR 15.3 37.1,SS 8.55 40.75,NU 9.35 40.3,CA 9.1 39.2,OR 8.6 39.9,SU 8.6 39.2`;

const places = new Map(
  PLACES.split(',').map((line) => {
    const [sign = '', x = '', y = ''] = line.trim().split(' ');
    return [sign, { x: Number(x), y: -Number(y) }];
  }),
);

/** Share of pairs of areas, well apart on the ground, that stand in the grid in the same order. */
function kept(
  tiles: readonly Tile[],
  place: (tile: Tile) => { x: number; y: number },
  far: number,
): { across: number; down: number } {
  const count = { across: [0, 0], down: [0, 0] };
  for (const one of tiles)
    for (const other of tiles) {
      const [x, y] = [place(other).x - place(one).x, place(other).y - place(one).y];
      if (x > far) {
        count.across[1]! += 1;
        if (other.column >= one.column) count.across[0]! += 1;
      }
      if (y > far) {
        count.down[1]! += 1;
        if (other.row >= one.row) count.down[0]! += 1;
      }
    }
  return { across: count.across[0]! / count.across[1]!, down: count.down[0]! / count.down[1]! };
}

const near = (one: Tile, other: Tile): boolean =>
  Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row)) === 1;

for (const [level, tiles] of [
  ['nuts2', REGION_TILES],
  ['nuts3', PROVINCE_TILES],
] as const) {
  test(`${level}: every area has one square, and no two stand in one place`, () => {
    assert.deepEqual(
      tiles.map(({ code }) => code).sort(),
      territories(level)
        .map(({ code }) => code)
        .sort(),
    );
    assert.equal(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, tiles.length);
    assert.ok(tiles.every(({ column }) => column < 11));
  });
}

test('squares of provinces have their signs', () => {
  const signs = new Map(territories('nuts3').map(({ code, provinceSign }) => [code, provinceSign]));
  for (const { code, sign } of PROVINCE_TILES) assert.equal(sign, signs.get(code));
});

test('north stays north and west stays west', () => {
  const provinces = kept(PROVINCE_TILES, ({ sign }) => places.get(sign)!, 1);
  assert.ok(provinces.down > 0.98, `${provinces.down}`);
  assert.ok(provinces.across > 0.9, `${provinces.across}`);
  const inner = new Map(REGIONS.areas.map(({ code, inner: [x, y] = [0, 0, 0] }) => [code, { x, y }]));
  const regions = kept(REGION_TILES, ({ code }) => inner.get(code)!, 100);
  assert.ok(regions.down > 0.97, `${regions.down}`);
  assert.ok(regions.across > 0.94, `${regions.across}`);
});

test('the provinces of a region stand together', () => {
  const open = new Map(PROVINCE_TILES.map((tile) => [tile.code, tile]));
  const groups: string[] = [];
  for (const tile of PROVINCE_TILES) {
    if (!open.delete(tile.code)) continue;
    groups.push(tile.code.slice(0, 4));
    const reached = [tile];
    for (let at = reached.pop(); at; at = reached.pop())
      for (const other of open.values())
        if (other.code.slice(0, 4) === at.code.slice(0, 4) && near(at, other)) {
          open.delete(other.code);
          reached.push(other);
        }
  }
  assert.deepEqual(groups.sort(), [...new Set(groups)]);
});

test('regions that touch on the ground mostly touch in the grid', () => {
  const borders =
    'ITC1 ITC2|ITC1 ITC3|ITC1 ITC4|ITC1 ITH5|ITC3 ITH5|ITC3 ITI1|ITC4 ITH1|ITC4 ITH2|ITC4 ITH3|ITC4 ITH5|' +
    'ITF1 ITF2|ITF1 ITI3|ITF1 ITI4|ITF2 ITF3|ITF2 ITF4|ITF2 ITI4|ITF3 ITF4|ITF3 ITF5|ITF3 ITI4|ITF4 ITF5|' +
    'ITF5 ITF6|ITH1 ITH2|ITH1 ITH3|ITH2 ITH3|ITH3 ITH4|ITH3 ITH5|ITH5 ITI1|ITH5 ITI3|ITI1 ITI2|ITI1 ITI3|' +
    'ITI1 ITI4|ITI2 ITI3|ITI2 ITI4|ITI3 ITI4';
  const byCode = new Map(REGION_TILES.map((tile) => [tile.code, tile]));
  const touching = borders.split('|').filter((pair) => {
    const [one, other] = pair.split(' ').map((code) => byCode.get(code)!);
    return near(one!, other!);
  });
  assert.ok(touching.length >= 28, `${touching.length} of ${borders.split('|').length}`);
});
