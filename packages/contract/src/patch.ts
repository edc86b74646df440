import * as z from 'zod/mini';

/** A change of an object by its parts: any may be left out, and null takes one away; a boolean is never null. */
type Patch<Shape extends z.core.$ZodShape> = {
  [Key in keyof Shape]: z.output<Shape[Key]> extends boolean | undefined
    ? z.ZodMiniOptional<Shape[Key]>
    : z.ZodMiniOptional<z.ZodMiniNullable<Shape[Key]>>;
};

/** What a merge patch (RFC 7396) of an object may hold; what comes out is held against the whole schema. */
export const patchOf = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([key, schema]) => [
        key,
        z.optional(isBoolean(schema) ? schema : z.nullable(schema)),
      ]),
    ) as unknown as Patch<Shape>,
  );

const isBoolean = (schema: z.core.$ZodType): boolean => {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  return type === 'optional' && innerType ? isBoolean(innerType) : type === 'boolean';
};

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value after a merge patch (RFC 7396): objects are merged part by part, null takes a part away, anything else
 * stands in the place of what was there.
 *
 * @example
 * mergePatch({ a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: 4 } }) // => { b: { c: 4, d: 3 } }
 */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isFacts(patch)) return patch;
  const known = isFacts(target) ? target : {};
  const kept = Object.entries(known).filter(([key]) => !Object.hasOwn(patch, key));
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, mergePatch(Object.hasOwn(known, key) ? known[key] : undefined, value)]);
  return Object.fromEntries([...kept, ...changed]);
};
