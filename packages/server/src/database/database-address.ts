/**
 * Whether a text is the address of a PostgreSQL, `postgres://user:password@host:port/name`. A password whose
 * signs are not escaped ends up in the name of the database, which is printed: such an address is refused.
 */
export const isDatabaseAddress = (text: string): boolean => {
  const pathname = /^postgres(ql)?:\/\//.test(text) ? URL.parse(text)?.pathname : undefined;
  return pathname !== undefined && !pathname.includes('@');
};
