/** True for a JSON object: neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** True for a list of texts, none of them twice. */
export function areDistinct(value: unknown): value is readonly string[] {
  return isTexts(value) && new Set(value).size === value.length;
}

/** True for a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A property that an object has of its own: a code may be called `constructor`. */
export function lookUp(record: unknown, key: string): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}
