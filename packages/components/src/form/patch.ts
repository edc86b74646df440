/** Whether a value has properties of its own to compare. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What changes of an object (RFC 7396): lists as a whole, objects by parts, null for what is taken away. */
export const patchBetween = (known: object, wanted: object): Record<string, unknown> => {
  const [was, is] = [known as Record<string, unknown>, wanted as Record<string, unknown>];
  const patch: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, now] = [was[key], is[key]];
    if (JSON.stringify(before) === JSON.stringify(now)) continue;
    patch[key] = isObject(before) && isObject(now) ? patchBetween(before, now) : (now ?? null);
  }
  return patch;
};
