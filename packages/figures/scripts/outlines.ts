/**
 * Writes the outlines of the Italian regions that the maps are drawn with: `npm run outlines`.
 *
 * The package `@svg-maps/italy` gives each region as a path of its own, so a border is there twice, not quite the
 * same. Here both are brought onto one line, cut into stretches between the places where regions meet, and each
 * stretch is simplified once for both: neighbours never come apart. Trento and Bolzano, one outline there, are
 * parted along their watershed.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import italy from '@svg-maps/italy';
import { format, resolveConfig } from 'prettier';

type Point = readonly [x: number, y: number];

/** A closed line around a region, an island of it, or what lies in another region. */
interface Ring {
  readonly region: string;
  readonly points: Point[];
}

/** NUTS 2 code by the identifier in the source. */
const CODES: Readonly<Record<string, string>> = {
  piedmont: 'ITC1',
  'aosta-valley': 'ITC2',
  liguria: 'ITC3',
  lombardy: 'ITC4',
  abruzzo: 'ITF1',
  molise: 'ITF2',
  campania: 'ITF3',
  apulia: 'ITF4',
  basilicata: 'ITF5',
  calabria: 'ITF6',
  sicily: 'ITG1',
  sardinia: 'ITG2',
  'trentino-south-tyrol': 'ITH1',
  veneto: 'ITH3',
  'friuli-venezia-giulia': 'ITH4',
  'emilia-romagna': 'ITH5',
  tuscany: 'ITI1',
  umbria: 'ITI2',
  marche: 'ITI3',
  lazio: 'ITI4',
};

/**
 * Where the province of Bolzano (ITH1) ends and that of Trento (ITH2) begins, from west to east, as longitude and
 * latitude: Cevedale, the ridge above the Val di Rabbi, Lauregno, Mendola, Salorno, Anterivo, Latemar,
 * Catinaccio, Sella. Drawn for a small map; within some two kilometres.
 */
const TRENTO_BOLZANO: readonly Point[] = [
  [10.614, 46.444],
  [10.68, 46.455],
  [10.76, 46.48],
  [10.86, 46.474],
  [10.97, 46.46],
  [11.05, 46.44],
  [11.09, 46.455],
  [11.14, 46.48],
  [11.22, 46.435],
  [11.195, 46.362],
  [11.19, 46.29],
  [11.165, 46.255],
  [11.19, 46.22],
  [11.25, 46.235],
  [11.31, 46.262],
  [11.37, 46.262],
  [11.41, 46.3],
  [11.443, 46.34],
  [11.5, 46.345],
  [11.57, 46.386],
  [11.611, 46.404],
  [11.627, 46.456],
  [11.635, 46.49],
  [11.71, 46.505],
  [11.757, 46.508],
  [11.828, 46.509],
];

/** The source is a Mercator projection: what its corners are on the ground gives scale and origin. */
const SCALE = 51.26;
const mercator = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
const projected = ([longitude, latitude]: Point): Point => [
  0.31 + (longitude - 6.6267) * SCALE,
  0.3 + (mercator(47.092) - mercator(latitude)) * SCALE,
];

/** Units of the source are some 1.7 km; these are of the output, half as large. */
const GRID = 2;
/** Borders of two regions no further apart than this are one, in units of the source. */
const SAME = 0.5;
/** Least area of a corner that is kept, in square units of the source. */
const CORNER = 2.2;
/** What is smaller than this and lies inside another region is left out: it could not be seen. */
const ENCLAVE = 3;

const distance = ([a, b]: Point, [c, d]: Point): number => Math.hypot(a - c, b - d);
const key = ([x, y]: Point): string => `${x.toFixed(3)} ${y.toFixed(3)}`;

/** Area of a closed line, positive clockwise as it is seen on a screen. */
const areaOf = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = points[(place + 1) % points.length]!;
    return sum + x * nextY - y * nextX;
  }, 0) / 2;

const isInside = ([x, y]: Point, ring: readonly Point[]): boolean => {
  let inside = false;
  ring.forEach(([x1, y1], place) => {
    const [x2, y2] = ring[(place + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
};

/** What is used of the source, whose own types come from a package that is not there. */
const { locations } = italy as unknown as {
  readonly locations: readonly { readonly id: string; readonly path: string }[];
};

/** Reads the relative paths of the source: moves and lines only. */
const read = (): Ring[] =>
  locations.flatMap(({ id, path }) => {
    if (/[^mz\d\s.,e+-]/.test(path))
      throw new Error(`The path of ${id} has commands that are not read here.`);
    let from: Point = [0, 0];
    return path
      .split('z')
      .map((part) => [...part.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number))
      .filter((numbers) => numbers.length > 0)
      .map((numbers) => {
        const points: Point[] = [];
        let [x, y] = from;
        for (let place = 0; place < numbers.length; place += 2) {
          x += numbers[place]!;
          y += numbers[place + 1]!;
          points.push([x, y]);
        }
        from = points[0]!;
        return {
          region: CODES[id]!,
          points: points.filter((point, at) => key(point) !== key(points.at(at - 1)!)),
        };
      });
  });

/** Parts the joint outline of Trento and Bolzano, which has no islands. */
const parted = (rings: readonly Ring[]): Ring[] =>
  rings.flatMap((ring) => {
    if (ring.region !== 'ITH1') return [ring];
    const line = TRENTO_BOLZANO.map(projected);
    const nearest = (to: Point): number =>
      ring.points.reduce(
        (best, point, at) => (distance(point, to) < distance(ring.points[best]!, to) ? at : best),
        0,
      );
    const [west, east] = [nearest(line[0]!), nearest(line.at(-1)!)];
    const middle = line.slice(1, -1);
    const walk = (from: number, to: number): Point[] => {
      const length = ring.points.length;
      return Array.from(
        { length: ((to - from + length) % length) + 1 },
        (_, step) => ring.points[(from + step) % length]!,
      );
    };
    const one = [...walk(west, east), ...middle.toReversed()];
    const other = [...walk(east, west), ...middle];
    const northern = (points: readonly Point[]): number => Math.min(...points.map(([, y]) => y));
    const [bolzano, trento] = northern(one) < northern(other) ? [one, other] : [other, one];
    return [
      { region: 'ITH1', points: bolzano },
      { region: 'ITH2', points: trento },
    ];
  });

/** Brings the two lines of each border onto one: corners that nearly meet become one, also amid a side. */
const joined = (rings: readonly Ring[]): Ring[] => {
  const all = rings.flatMap(({ region, points }) => points.map((point) => ({ region, point })));
  const group = all.map((_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : (group[at] = root(group[at]!)));
  const pairs: { one: number; other: number; apart: number }[] = [];
  all.forEach(({ region, point }, one) => {
    for (let other = one + 1; other < all.length; other += 1) {
      if (all[other]!.region === region) continue;
      const apart = distance(point, all[other]!.point);
      if (apart <= SAME) pairs.push({ one, other, apart });
    }
  });
  // The nearest first; a corner never pulls in a second one of its own region.
  const members = new Map(all.map(({ region }, at) => [at, new Set([region])]));
  for (const { one, other } of pairs.sort((a, b) => a.apart - b.apart)) {
    const [a, b] = [root(one), root(other)];
    const [here, there] = [members.get(a)!, members.get(b)!];
    if (a === b || [...here].some((region) => there.has(region))) continue;
    group[b] = a;
    members.set(a, new Set([...here, ...there]));
  }
  let at = 0;
  const snapped = rings.map(({ region, points }) => ({
    region,
    points: points.map(() => all[root(at++)]!.point),
  }));
  return snapped.map(({ region, points }) => ({
    region,
    points: points.flatMap((from, place) => {
      const to = points[(place + 1) % points.length]!;
      const length = distance(from, to);
      if (length === 0) return [];
      const between = snapped
        .filter((other) => other.region !== region)
        .flatMap((other) => other.points)
        .map((point) => {
          const share =
            ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) /
            length ** 2;
          const foot: Point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
          return { point, share, apart: distance(point, foot) };
        })
        .filter(({ share, apart, point }) => {
          const inner = share > 0 && share < 1 && apart <= SAME;
          return inner && key(point) !== key(from) && key(point) !== key(to);
        })
        .sort((a, b) => a.share - b.share)
        .map(({ point }) => point);
      return [from, ...between];
    }),
  }));
};

/** Rings whose points are given once, without those that lead there and back. */
const tidy = ({ region, points }: Ring): Ring => {
  const kept = [...points];
  for (let changed = true; changed && kept.length > 2;) {
    changed = false;
    for (let at = 0; at < kept.length && !changed; at += 1) {
      const [before, here, after] = [kept.at(at - 1)!, kept[at]!, kept[(at + 1) % kept.length]!];
      if (key(before) === key(here)) kept.splice(at, 1);
      else if (key(before) === key(after)) kept.splice(at, 1);
      else continue;
      changed = true;
    }
  }
  return { region, points: kept };
};

/** A border between two regions, or a coast, from one meeting place to the next. */
const simplified = (points: readonly Point[], closed: boolean): Point[] => {
  const kept = [...points];
  const corner = (at: number): number =>
    Math.abs(areaOf([kept.at(at - 1)!, kept[at]!, kept[(at + 1) % kept.length]!]));
  const least = closed ? 4 : 2;
  for (;;) {
    let smallest = -1;
    for (let at = closed ? 0 : 1; at < kept.length - (closed ? 0 : 1); at += 1)
      if (smallest < 0 || corner(at) < corner(smallest)) smallest = at;
    if (kept.length <= least || smallest < 0 || corner(smallest) >= CORNER) return kept;
    kept.splice(smallest, 1);
  }
};

/** Simplifies every stretch once, whichever regions share it, and puts the rings together again. */
const generalised = (rings: readonly Ring[]): Ring[] => {
  /** Regions on either side of each piece of line. */
  const sides = new Map<string, Set<string>>();
  const piece = (a: Point, b: Point): string => [key(a), key(b)].sort().join(' ');
  for (const { region, points } of rings)
    points.forEach((point, at) => {
      const name = piece(point, points[(at + 1) % points.length]!);
      sides.set(name, (sides.get(name) ?? new Set()).add(region));
    });
  const between = (a: Point, b: Point): string => [...sides.get(piece(a, b))!].sort().join(' ');
  /** Where what lies on either side changes. */
  const corners = new Map<string, Set<string>>();
  for (const { points } of rings)
    points.forEach((point, at) => {
      const seen = corners.get(key(point)) ?? new Set();
      seen.add(between(points.at(at - 1)!, point)).add(between(point, points[(at + 1) % points.length]!));
      corners.set(key(point), seen);
    });
  const isMeeting = (point: Point): boolean => corners.get(key(point))!.size > 1;
  const known = new Map<string, Point[]>();
  const stretch = (points: Point[]): Point[] => {
    const [first, last] = [points[0]!, points.at(-1)!];
    const forward =
      key(first) < key(last) || (key(first) === key(last) && key(points[1]!) < key(points.at(-2)!));
    const ordered = forward ? points : points.toReversed();
    const name = ordered.map(key).join(' ');
    const result = known.get(name) ?? simplified(ordered, false);
    known.set(name, result);
    return forward ? result : result.toReversed();
  };
  return rings.map(({ region, points }) => {
    const start = points.findIndex(isMeeting);
    if (start < 0) return { region, points: simplified(points, true) };
    const turned = [...points.slice(start), ...points.slice(0, start), points[start]!];
    const result: Point[] = [];
    let stretched: Point[] = [turned[0]!];
    for (const point of turned.slice(1)) {
      stretched.push(point);
      if (!isMeeting(point)) continue;
      result.push(...stretch(stretched).slice(0, -1));
      stretched = [point];
    }
    return { region, points: result };
  });
};

const onGrid = ({ region, points }: Ring): Ring =>
  tidy({ region, points: points.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]) });

/** Path data with relative lines: the shortest form. */
const pathOf = (rings: readonly (readonly Point[])[]): string => {
  let [x, y] = [0, 0];
  const join = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');
  return rings
    .map((points) => {
      const steps = points.map(([toX, toY]) => {
        const step = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return step;
      });
      [x, y] = points[0]!;
      return `m${join(steps.flat())}z`;
    })
    .join('');
};

const boxOf = (points: readonly Point[]): readonly [number, number, number, number] => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
};

/** The largest circle within a region: where its value is written. Centre and radius, whole. */
const innerOf = (points: readonly Point[]): readonly [number, number, number] => {
  const toEdge = ([x, y]: Point): number =>
    Math.min(
      ...points.map(([x1, y1], at) => {
        const [x2, y2] = points[(at + 1) % points.length]!;
        const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
        const share = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
        return distance([x, y], [x1 + share * (x2 - x1), y1 + share * (y2 - y1)]);
      }),
    );
  const [left, top, width, height] = boxOf(points);
  let best: readonly [number, number, number] = [0, 0, 0];
  for (let x = left; x < left + width; x += 3)
    for (let y = top; y < top + height; y += 3) {
      const radius = isInside([x, y], points) ? toEdge([x, y]) : 0;
      if (radius > best[2]) best = [x, y, Math.floor(radius)];
    }
  return best;
};

/** The module of outlines, as it is kept in the repository. */
export const outlinesModule = async (): Promise<string> => {
  const all = read();
  const whole = all.filter(({ region, points }) => {
    const inAnother = all.some((other) => other.region !== region && isInside(points[0]!, other.points));
    return Math.abs(areaOf(points)) >= ENCLAVE || !inAnother;
  });
  const seen = whole.filter(
    ({ region, points }) =>
      !all.some(
        (other) =>
          other.region === region &&
          other.points !== points &&
          other.points.length > 100 &&
          isInside(points[0]!, other.points),
      ),
  );
  const rings = generalised(joined(parted(seen)).map(tidy))
    .map(onGrid)
    .filter(({ points }) => points.length > 2);
  const codes = [...new Set(rings.map(({ region }) => region))].sort();
  const outlines = codes.map((code) => {
    const own = rings
      .filter(({ region }) => region === code)
      .map(({ points }) => points)
      .sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
    return { code, d: pathOf(own), box: boxOf(own.flat()), inner: innerOf(own[0]!) };
  });
  const [left, top, width, height] = boxOf(rings.flatMap(({ points }) => points));
  const source = `// Written by "npm run outlines" from @svg-maps/italy (MapSVG, CC BY 4.0), simplified. Do not edit.
import type { Outlines } from './outlines.ts';

/** Outlines of the 21 regions and autonomous provinces (NUTS 2), Mercator. */
export const REGIONS: Outlines = {
  viewBox: ${JSON.stringify([left, top, width, height])},
  attribution: 'MapSVG, @svg-maps/italy, CC BY 4.0',
  areas: ${JSON.stringify(outlines)},
};
`;
  const options = await resolveConfig(fileURLToPath(file));
  return format(source, { ...options, parser: 'typescript' });
};

const file = new URL('../src/scene/geography/regions.ts', import.meta.url);

if (import.meta.main) await writeFile(file, await outlinesModule());
