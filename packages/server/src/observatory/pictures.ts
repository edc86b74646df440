import type { ChartKind, IndicatorData, MessageCode } from '@officine-coesione/contract';
import {
  barScene,
  CubeError,
  dotScene,
  groupedBarScene,
  lineScene,
  openCube,
  regionMapScene,
  smallMultiplesScene,
  stackedBarScene,
  tileMapScene,
  TOTAL,
} from '@officine-coesione/figures';
import type {
  Cube,
  CubeDimension,
  JsonStatDataset,
  Language,
  PictureOptions,
  Scene,
} from '@officine-coesione/figures';
import { ProblemError } from '../http/problem.ts';

/** What is asked of a picture. */
export interface PictureRequest {
  readonly language: Language;
  /** In pixels. */
  readonly width: number;
  /** Dimension of the steps of lines and of the groups of bars; left out, time where there are several periods. */
  readonly along?: string | undefined;
  /** Dimension that is drawn; left out, the one that several values were asked of. */
  readonly by?: string | undefined;
}

type Draw<Options> = (cube: Cube, options: PictureOptions & Options) => Scene;

/** Drawn along one dimension, of the latest period unless that is time. */
const alongOne =
  (draw: Draw<{ readonly by: string }>) =>
  (cube: Cube, { by, along: _steps, ...asked }: PictureRequest): Scene => {
    const view = by === timeOf(cube)?.id ? cube : atLatest(cube);
    return draw(view, { ...asked, by: by ?? comparedOf(view) ?? onlyOf(view), standalone: true });
  };

/** Drawn along the steps of one dimension, and told apart by another where there is one. */
const alongTwo =
  (draw: Draw<{ readonly along: string; readonly by?: string }>) =>
  (cube: Cube, { by, along, ...asked }: PictureRequest): Scene => {
    const time = timeOf(cube);
    const steps =
      along ?? (time && isOpen(time) && time.id !== by ? time.id : (comparedOf(cube, by) ?? usual));
    const view = steps === time?.id || by === time?.id ? cube : atLatest(cube);
    const apart = by ?? comparedOf(view, steps);
    return draw(view, {
      ...asked,
      along: steps,
      ...(apart !== undefined && { by: apart }),
      standalone: true,
    });
  };

/** Drawn where its territories lie, of the latest period. */
const onMap =
  (draw: Draw<object>) =>
  (cube: Cube, { language, width }: PictureRequest): Scene =>
    draw(atLatest(cube), { language, width, standalone: true });

/** How figures are drawn: a kind of picture is one entry. */
const kinds: Readonly<Record<ChartKind, (cube: Cube, asked: PictureRequest) => Scene>> = {
  bar: alongOne(barScene),
  line: alongTwo(lineScene),
  grouped: alongTwo(groupedBarScene),
  stacked: alongTwo(stackedBarScene),
  dot: alongOne(dotScene),
  'small-multiples': alongTwo(smallMultiplesScene),
  'region-map': onMap(regionMapScene),
  'tile-map': onMap((cube, options) => tileMapScene(cube, { ...options, level: 'nuts2' })),
};

/**
 * Figures as a picture that travels alone, its title, sentence and source inside.
 *
 * @throws ProblemError `validation-failed` when they cannot be drawn as this kind
 */
export function pictureOf(data: IndicatorData, kind: ChartKind, asked: PictureRequest): Scene {
  const cube = openCube(kind === 'dot' ? withBounds(data) : data);
  try {
    const scene = kinds[kind](cube, asked);
    // A dimension of which there is the total alone.
    if (scene.marks.length === 0) throw refused('not_drawable', 'by');
    return scene;
  } catch (error) {
    if (!(error instanceof CubeError)) throw error;
    const isAlong = asked.along !== undefined && !cube.dimensions.some(({ id }) => id === asked.along);
    throw refused(
      error.code === 'unknown-dimension' ? 'unknown_choice' : 'not_drawable',
      isAlong ? 'along' : 'by',
      error,
    );
  }
}

/** Figures with the ends of their intervals beside them, as a dimension: what dots are drawn from. */
function withBounds(data: IndicatorData): JsonStatDataset {
  const { lower, upper } = data.extension;
  if (!lower || !upper) return data;
  // The values are what all are: nobody needs to be told that they are.
  const index = { [TOTAL]: 0, lower: 1, upper: 2 };
  return {
    ...data,
    id: [bound, ...data.id],
    size: [3, ...data.size],
    dimension: { [bound]: { category: { index } }, ...data.dimension },
    value: [...data.value, ...lower, ...upper],
    extension: {
      ...data.extension,
      interval: { dimension: bound, value: TOTAL, lower: 'lower', upper: 'upper' },
    },
  };
}

/** The dimension of a value and of the ends of its interval. */
const bound = 'BOUND';

const refused = (code: MessageCode, name: 'along' | 'by', cause?: CubeError): ProblemError =>
  new ProblemError('validation-failed', { faults: [{ pointer: `#query/${name}`, code, params: {} }], cause });

const isOpen = ({ categories }: CubeDimension): boolean => categories.length > 1;

const timeOf = ({ dimensions }: Cube): CubeDimension | undefined =>
  dimensions.find(({ role }) => role === 'time');

/** Codes of periods sort as the periods do: `2026`, `2026-S1`. */
const atLatest = (cube: Cube): Cube => {
  const time = timeOf(cube);
  const latest = time?.categories
    .map(({ code }) => code)
    .toSorted()
    .at(-1);
  return time && latest !== undefined ? cube.slice({ [time.id]: latest }) : cube;
};

/** Dimension of the figures as they are when nothing is asked for. */
const usual = 'PARTNER_CATEGORY';

/** What stands alone where nothing is compared: the usual dimension, or the period where that has its total alone. */
const onlyOf = (cube: Cube): string => {
  const categories = cube.dimensions.find(({ id }) => id === usual)?.categories ?? [];
  return categories.some(({ code }) => code !== TOTAL) ? usual : (timeOf(cube)?.id ?? usual);
};

/**
 * What is compared: the dimension whose values were asked for one by one, or else the usual one.
 *
 * @param taken - a dimension that is drawn already; the periods are compared where nothing else is
 */
const comparedOf = ({ dimensions }: Cube, taken?: string): string | undefined => {
  const open = dimensions.filter((one) => isOpen(one) && one.id !== taken && one.id !== bound);
  const chosen = open.filter(({ role, position }) => role !== 'time' && position(TOTAL) === undefined);
  return (chosen[0] ?? open.find(({ id }) => id === usual) ?? open[0])?.id;
};
