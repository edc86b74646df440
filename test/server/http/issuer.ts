import type { Role } from '@officine-coesione/contract';
import type { Scopes } from '../../../packages/server/src/authority-rules.ts';
import { issueToken, signInPath } from '../../../packages/server/src/sign-in/issue-token.ts';
import { localIssuer } from '../../../packages/server/src/sign-in/sign-in.ts';
import { newSigningKey } from '../../../packages/server/src/sign-in/signing-key.ts';

/** The key pair of the tests, its public half at hand in the same process. */
export const key = await newSigningKey();
const publicUrl = 'http://localhost:8080';

/** Who signs the tokens of the tests, and for whom. */
export const tokenIssuer = { key, issuer: publicUrl + signInPath, audience: 'partenariato' };

/** The same, as the server believes it. */
export const issuers = [localIssuer(key, publicUrl, tokenIssuer.audience)];

/** An `Authorization` header of a tester who holds some roles, and whose scope has some bounds. */
export const bearerOf = async (
  roles: readonly Role[],
  {
    scopes = '*',
    subject = 'tester',
    now = Date.now(),
  }: { scopes?: Scopes; subject?: string; now?: number } = {},
): Promise<{ Authorization: string }> => ({
  Authorization: `Bearer ${await issueToken(tokenIssuer, { subject, roles, scopes, hours: 1, now })}`,
});
