import type { Language } from '@officine-coesione/contract';
import { AuthorizationError } from './authorization-error.ts';
import { formEncoded } from './client-secret.ts';
import { say } from './message.ts';

/** What the library sends. */
export interface Sent {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: URLSearchParams | undefined;
}

/** What a form may hold that must never be seen again. */
const secretFields = ['client_secret', 'client_assertion', 'code', 'code_verifier', 'refresh_token'];

/** The answer of a server cannot be used, or trusted. */
export const unusable = (locale: Language | undefined, where: string, why: string): AuthorizationError =>
  new AuthorizationError(say(locale, 'unusable', where, why.replace(/\.$/, '')), { code: 'unusable_answer' });

/** An error of RFC 6749 section 5.2, a problem of RFC 9457 (PDND answers with one), or just a status. */
export const refusalOf = (
  locale: Language | undefined,
  where: string,
  status: number,
  text: string,
  { body: form, headers }: Sent,
): AuthorizationError => {
  const answer = objectOf(text);
  const [fault] = (Array.isArray(answer['errors']) ? answer['errors'] : []) as Record<string, unknown>[];
  const authorization = headers['authorization']?.replace('Basic ', '');
  const secrets = [
    ...secretFields.map((field) => form?.get(field)),
    ...(authorization ? [authorization, passwordOf(authorization)] : []),
  ];
  const told = (...candidates: unknown[]) =>
    presentable(
      candidates.find((candidate): candidate is string => typeof candidate === 'string' && candidate !== ''),
      secrets,
    );
  return refused(locale, where, {
    code: told(answer['error'], fault?.['code']) ?? `http_${status}`,
    description: told(answer['error_description'], fault?.['detail'], answer['detail'], answer['title']),
    status,
  });
};

/** The error of a refusal. */
export const refused = (
  locale: Language | undefined,
  where: string,
  { code, description, status }: { code: string; description?: string | undefined; status?: number },
): AuthorizationError =>
  new AuthorizationError(say(locale, 'refused', where, description ? `${code} (${description})` : code), {
    code,
    description,
    status,
  });

/** Words of a server as they may be shown: printable, short, without what was sent in confidence. */
export const presentable = (
  words: string | undefined,
  secrets: readonly (string | null | undefined)[] = [],
): string | undefined => {
  if (words === undefined) return undefined;
  const cleared = secrets.reduce<string>(
    (text, secret) =>
      secret
        ? [secret, encodeURIComponent(secret), formEncoded(secret)].reduce(
            (left, form) => left.replaceAll(form, '…'),
            text,
          )
        : text,
    words,
  );
  return cleared.replace(/[^\x20-\x7e\u00a0-\uffff]/g, ' ').slice(0, 300);
};

/** The secret in the value of `Authorization: Basic`. */
const passwordOf = (credentials: string): string =>
  new URLSearchParams(`=${atob(credentials).split(':')[1]}`).get('') ?? '';

const objectOf = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
