import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type * as Library from '@resvg/resvg-js';
import { fontFamily, fontFiles } from './png-font.ts';

/** This module, to be started as a thread of its own: drawing takes a processor for as long as many answers. */
export const drawerPath = fileURLToPath(import.meta.url);

/** What tells the thread what it is. */
export const drawerTask = 'draw';

/** What a drawer is asked. */
export interface Drawing {
  readonly id: number;
  readonly svg: string;
  /** Pixels for each of the picture. */
  readonly scale: number;
}

/** What it says: the image; that this machine has nothing to draw with; or what went wrong. */
export type Drawn = { readonly id: number } & (
  { readonly png: Uint8Array<ArrayBuffer> } | { readonly unavailable: string } | { readonly failure: string }
);

/** What draws is a program for one kind of machine: there are machines that it is not made for. */
const loaded = async (): Promise<typeof Library> => {
  for (const file of fontFiles) if (!existsSync(file)) throw new Error(`No font at ${file}`);
  return import('@resvg/resvg-js');
};

/** Draws a picture with our own font and no other: the same on every machine. */
const draw = async ({ id, svg, scale }: Drawing): Promise<Drawn> => {
  const library = await loaded().catch(String);
  if (typeof library === 'string') return { id, unavailable: library };
  try {
    const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily };
    const image = new library.Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
    return { id, png: new Uint8Array(image.asPng()) };
  } catch (error) {
    return { id, failure: String(error) };
  }
};

if (!isMainThread && workerData === drawerTask)
  parentPort!.on('message', (drawing: Drawing) => {
    void draw(drawing).then((drawn) =>
      parentPort!.postMessage(drawn, 'png' in drawn ? [drawn.png.buffer] : []),
    );
  });
