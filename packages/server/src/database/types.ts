/**
 * How both drivers read the PostgreSQL types on which they differ, by type oid: the one place where a value
 * of the database becomes a value of JavaScript.
 */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  /** int8: counts; ours stay far below 2^53. */
  20: Number,
  /** date: a calendar day has no time zone, so it stays `YYYY-MM-DD`. */
  1082: String,
  /** timestamptz: an instant in UTC with `Z`, whatever zone the session is in. */
  1184: (value) => new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
  /** numeric */
  1700: Number,
};
