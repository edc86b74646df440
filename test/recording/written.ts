import { fileURLToPath } from 'node:url';

/** Where the recording stands. */
export const recordingPath = fileURLToPath(
  new URL('../../packages/sdk/src/testing/recording.json', import.meta.url),
);

/** JSON whose parts stand each on a line, down to the items of a list, so that a change can be read. */
export const written = (value: unknown, depth = 4): string => `${lines(value, depth)}\n`;

const lines = (value: unknown, depth: number): string => {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => (isList ? '' : `${JSON.stringify(key)}:`) + lines(part, depth - 1),
  );
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${close}`;
};
