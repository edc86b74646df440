import { parseArgs } from 'node:util';
import { roles } from '@officine-coesione/contract/operations';
import type { Role } from '@officine-coesione/contract/operations';
import { issueToken } from './http/access.ts';
import { tokenSecret } from './http/token-secret.ts';
import { readSettings } from './settings.ts';

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
      },
    }).values;
  } catch {
    throw new UsageError('Uso: npm run token -- --role authority_validator [--hours 8] [--subject nome]');
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

/** Prints a token for development and trials: one line on standard output, nothing else. */
try {
  const { role, hours, subject } = readArguments();
  const claims = { roles: readRoles(role), hours: readHours(hours), subject };
  const settings = readSettings(process.env);
  const rules = {
    secret: await tokenSecret(settings),
    issuer: settings.tokenIssuer,
    audience: settings.tokenAudience,
  };
  console.log(await issueToken(rules, claims));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
