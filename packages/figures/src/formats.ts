const formats = new Map<string, unknown>();

/**
 * A formatter of `Intl`, made once: making one costs far more than using it.
 *
 * @param key - says all that it is made from, its kind too
 */
export function kept<Format>(key: string, make: () => Format): Format {
  let format = formats.get(key) as Format | undefined;
  if (format === undefined) formats.set(key, (format = make()));
  return format;
}
