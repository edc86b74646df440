import { parseArgs } from 'node:util';
import { roles } from '@officine-coesione/contract/operations';
import type { Role } from '@officine-coesione/contract/operations';
import { nothing } from './authority-rules.ts';
import type { Scopes } from './authority-rules.ts';
import { SettingsError, readSettings } from './settings.ts';
import { issueToken, signInPath } from './sign-in/issue-token.ts';
import { serverSigningKey } from './sign-in/signing-key.ts';
import { hasDemonstrationSignIn } from './sign-in/trusted-issuers.ts';

/** Most hours a token may last: 30 days. */
const mostHours = 720;

class UsageError extends Error {}

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        role: { type: 'string', multiple: true },
        hours: { type: 'string', default: '8' },
        subject: { type: 'string', default: 'sviluppo' },
        organisation: { type: 'string', multiple: true, default: [] },
        partnership: { type: 'string', multiple: true, default: [] },
        programme: { type: 'string', multiple: true, default: [] },
        territory: { type: 'string', multiple: true, default: [] },
      },
    }).values;
  } catch {
    throw new UsageError(
      'Uso: npm run token -- --role authority_validator [--hours 8] [--subject nome] [--programme codice] [--territory NUTS] [--partnership id] [--organisation id]',
    );
  }
};

const readRoles = (wanted: readonly string[] = []): Role[] => {
  const known = wanted.filter((role): role is Role => roles.some((one) => one === role));
  if (known.length === 0 || known.length < wanted.length)
    throw new UsageError(`Indicare un ruolo con --role; i ruoli sono: ${roles.join(', ')}.`);
  return known;
};

const readHours = (text: string): number => {
  const hours = Number(text);
  if (!(hours > 0 && hours <= mostHours))
    throw new UsageError(`--hours non è valido: serve un numero maggiore di 0 e non oltre ${mostHours}.`);
  return hours;
};

/** Everything, unless something is named. */
const scopesOf = ({
  organisation,
  partnership,
  programme,
  territory,
}: ReturnType<typeof readArguments>): Scopes => {
  const named = {
    organisations: organisation,
    partnerships: partnership,
    programmes: programme,
    territories: territory,
  };
  return Object.values(named).every((list) => list.length === 0) ? '*' : { ...nothing, ...named };
};

/** Prints a token of the built-in sign-in, for development and trials: one line, nothing else. */
try {
  const given = readArguments();
  const { role, hours, subject } = given;
  const claims = { roles: readRoles(role), hours: readHours(hours), subject, scopes: scopesOf(given) };
  const settings = readSettings(process.env);
  if (!hasDemonstrationSignIn(settings))
    throw new SettingsError(
      'Con queste impostazioni il server non accetta i token di sviluppo: vedere OIDC_ISSUER e DEMO_SIGN_IN.',
    );
  const issuer = {
    key: await serverSigningKey(settings.dataDirectory),
    issuer: settings.publicUrl + signInPath,
    audience: settings.oidcAudience,
  };
  console.log(await issueToken(issuer, claims));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
