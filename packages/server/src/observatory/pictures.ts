import type { ChartKind, MessageCode } from '@officine-coesione/contract';
import { barScene, CubeError, TOTAL } from '@officine-coesione/figures';
import type { Cube, CubeDimension, Language, Scene } from '@officine-coesione/figures';
import { ProblemError } from '../http/problem.ts';

/** What is asked of a picture. */
export interface PictureRequest {
  readonly language: Language;
  /** In pixels. */
  readonly width: number;
  /** Dimension that is drawn; left out, the one that several values were asked of. */
  readonly by?: string | undefined;
}

/** How figures are drawn: a kind of picture is one entry. */
const kinds: Readonly<Record<ChartKind, (cube: Cube, asked: PictureRequest) => Scene>> = {
  bar: (cube, { by, ...asked }) => {
    const view = by === timeOf(cube)?.id ? cube : atLatest(cube);
    return barScene(view, { ...asked, by: by ?? comparedOf(view), standalone: true });
  },
};

/**
 * Figures as a picture that travels alone, its title, sentence and source inside.
 *
 * @throws ProblemError `validation-failed` when they cannot be drawn as this kind
 */
export function pictureOf(cube: Cube, kind: ChartKind, asked: PictureRequest): Scene {
  try {
    const scene = kinds[kind](cube, asked);
    // A dimension of which there is the total alone.
    if (scene.marks.length === 0) throw refused('not_drawable');
    return scene;
  } catch (error) {
    if (!(error instanceof CubeError)) throw error;
    throw refused(error.code === 'unknown-dimension' ? 'unknown_choice' : 'not_drawable', error);
  }
}

const refused = (code: MessageCode, cause?: CubeError): ProblemError =>
  new ProblemError('validation-failed', { faults: [{ pointer: '#query/by', code, params: {} }], cause });

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

/** What is compared: the dimension whose values were asked for one by one, or else the usual one. */
const comparedOf = ({ dimensions }: Cube): string => {
  const open = dimensions.filter(({ categories }) => categories.length > 1);
  const chosen = open.filter((dimension) => dimension.position(TOTAL) === undefined);
  return (chosen[0] ?? open.find(({ id }) => id === usual) ?? open[0])?.id ?? usual;
};
