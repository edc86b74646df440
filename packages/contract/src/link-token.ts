import * as z from 'zod/mini';

/** What a link in a mail opens: 256 random bits, base64url. Sent in bodies alone, never in an address. */
export const LinkToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/), z.maxLength(43));
