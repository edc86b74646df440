import { Worker } from 'node:worker_threads';
import { ProblemError } from '../http/problem.ts';
import { drawerPath, drawerTask } from './png-drawer.ts';
import type { Drawn } from './png-drawer.ts';
import { inLettersOfFont } from './png-font.ts';

/** Pixels of an image at most: 32 MB while it is drawn. */
export const mostPixels = 8_000_000;

/** Images that may wait for one another; who comes after them comes again later. */
const mostWaiting = 16;

/** A picture that is to be drawn. */
export interface Picture {
  readonly svg: string;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

type Told = (drawn: Drawn) => void;

/** The thread that draws, and who waits for it; it is started when it is needed, and keeps no process alive. */
let drawer: { readonly thread: Worker; readonly waiting: Map<number, Told> } | undefined;
let last = 0;

function startedDrawer(): NonNullable<typeof drawer> {
  const thread = new Worker(drawerPath, { workerData: drawerTask });
  const waiting = new Map<number, Told>();
  thread.on('message', (drawn: Drawn) => {
    waiting.get(drawn.id)?.(drawn);
    waiting.delete(drawn.id);
    if (waiting.size === 0) thread.unref();
  });
  const ended = (failure: string) => {
    drawer = undefined;
    for (const [id, tell] of waiting) tell({ id, failure });
    waiting.clear();
  };
  thread.on('error', (error) => ended(String(error)));
  thread.on('exit', (code) => ended(`The thread that draws ended with ${code}`));
  return { thread, waiting };
}

/**
 * A picture as PNG.
 *
 * @param scale - pixels of the image for each of the picture
 * @throws ProblemError `validation-failed` for more than {@link mostPixels}, `not-acceptable` on a machine that
 * cannot draw, `service-unavailable` when too many wait
 */
export async function pngOf(
  { svg, width, height }: Picture,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = width * height * scale ** 2;
  if (pixels > mostPixels)
    throw new ProblemError('validation-failed', {
      faults: [
        {
          pointer: '#query/scale',
          code: 'picture_too_large',
          params: { actual: Math.ceil(pixels / 1e6), maximum: mostPixels / 1e6 },
        },
      ],
    });
  drawer ??= startedDrawer();
  const { thread, waiting } = drawer;
  if (waiting.size >= mostWaiting) throw new ProblemError('service-unavailable', { retryAfter: 2 });
  const drawn = await new Promise<Drawn>((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    thread.ref();
    thread.postMessage({ id: last, svg: inLettersOfFont(svg), scale });
  });
  if ('png' in drawn) return drawn.png;
  if ('failure' in drawn) throw new Error(drawn.failure);
  throw new ProblemError('not-acceptable', {
    faults: [{ pointer: '#query/format', code: 'png_unavailable', params: {} }],
    cause: drawn.unavailable,
  });
}
