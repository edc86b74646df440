import { pino } from 'pino';
import { basePath } from '@officine-coesione/contract';
import type { Problem } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation, Role } from '@officine-coesione/contract/operations';
import { createApp } from '../../../packages/server/src/app.ts';
import type { AppOptions } from '../../../packages/server/src/app.ts';
import type { Answered, Call, Handlers } from '../../../packages/server/src/handler.ts';
import { issueToken } from '../../../packages/server/src/http/access.ts';
import type { IdempotencyStore, KnownRequest } from '../../../packages/server/src/http/idempotency.ts';
import { readSettings } from '../../../packages/server/src/settings.ts';

/** Every operation, with the loose types that a loop needs. */
export const everyOperation = operations as readonly Operation[];

/** An identifier that any record may have. */
export const someId = '01890a5d-ac96-774b-bcce-b302099a8057';

const pathValues: Readonly<Record<string, string>> = {
  programmeCode: 'pr-puglia-2021-2027',
  territoryCode: 'ITF4',
  codeListCode: 'partner-category',
  indicatorCode: 'PART_N',
};

/** A path of an operation that passes validation. */
export const pathOf = ({ path }: Pick<Operation, 'path'>): string =>
  basePath + path.replace(/\{(\w+)\}/g, (_place, name: string) => pathValues[name] ?? someId);

/** The operation with this id. */
export const operationOf = (id: string): Operation => everyOperation.find((one) => one.id === id)!;

export const secret = new TextEncoder().encode('a secret of the trial, 32 bytes or more');
export const rules = { secret, issuer: 'officine-coesione', audience: 'partenariato' };

/** An `Authorization` header. */
export const bearer = async (...roles: Role[]): Promise<{ Authorization: string }> => ({
  Authorization: `Bearer ${await issueToken(rules, { subject: 'tester', roles, hours: 1 })}`,
});

/** A handler of any operation. */
export type AnyHandler = (call: Call<'showOrganisation'>) => Promise<Answered<object>>;

/** A body that each kind of operation could answer with. */
const plainAnswer = (operation: Operation): Answered<object> => {
  if (operation.id === 'showStatus') return { body: { title: 'OK', status: 200 } };
  if (operation.id.startsWith('search')) return { body: { items: [], limit: 25 } };
  return { body: { id: someId, title: 'Prova' }, version: 3 };
};

/** Handlers that answer something plain, except those given. */
const handlersWith = (given: Readonly<Record<string, AnyHandler>> = {}): Handlers =>
  Object.fromEntries(
    everyOperation.map((operation) => [
      operation.id,
      given[operation.id] ?? (() => Promise.resolve(plainAnswer(operation))),
    ]),
  ) as unknown as Handlers;

/** Answers kept in memory. */
export const memoryStore = (): IdempotencyStore => {
  const rows = new Map<string, KnownRequest>();
  const at = ({ operation, key }: { operation: string; key: string }) => `${operation} ${key}`;
  return {
    begin: (request) => {
      const known = rows.get(at(request));
      if (!known) rows.set(at(request), { fingerprint: request.fingerprint, answer: undefined });
      return Promise.resolve(known);
    },
    finish: (request, answer) => {
      rows.set(at(request), { fingerprint: request.fingerprint, answer });
      return Promise.resolve();
    },
    abandon: (request) => {
      rows.delete(at(request));
      return Promise.resolve();
    },
  };
};

/** An application without a database, its log, and a way to call it. */
export const trial = ({
  environment = {},
  handlers = {},
  ...options
}: {
  environment?: Record<string, string>;
  handlers?: Readonly<Record<string, AnyHandler>>;
} & Partial<Omit<AppOptions, 'handlers' | 'settings'>> = {}) => {
  const lines: string[] = [];
  const settings = readSettings({ RATE_LIMIT_READS: '100000', RATE_LIMIT_WRITES: '100000', ...environment });
  const app = createApp({
    handlers: handlersWith(handlers),
    settings,
    tokenSecret: secret,
    logger: pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) }),
    idempotency: memoryStore(),
    openApi: { openapi: '3.1.0', info: { title: 'Prova' }, servers: [] },
    ...options,
  });
  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
  return {
    app,
    lines,
    /** Calls an operation, or a path below the base path. */
    call: async (target: string, init: RequestInit = {}, client = '192.0.2.1') => {
      const known = everyOperation.find(({ id }) => id === target);
      const url = known ? pathOf(known) : target.startsWith('/rest/') ? target : basePath + target;
      const method = init.method ?? known?.method ?? 'GET';
      return app.request(url, { ...init, method }, from(client));
    },
  };
};

/** The problem an answer holds. */
export const problemIn = async (response: Response): Promise<Problem> => (await response.json()) as Problem;

/** The last segment of a problem's type. */
export const kindOf = (problem: Problem): string => problem.type?.split('/').at(-1) ?? '';

/** Headers of a JSON body. */
export const json = { 'Content-Type': 'application/json' };

/** A registration that passes validation. */
export const registration = {
  privacyNoticeVersion: '2026-11',
  privacyAcknowledged: true,
  organisation: {
    legalName: 'Associazione di prova',
    taxCode: '00743110157',
    legalForm: '1.7.10',
    pec: 'prova@pec.esempio.it',
    registeredOffice: { municipality: 'Bari', nuts3: 'ITF47' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF4'],
    tags: [],
  },
  contact: { givenName: 'Ada', familyName: 'Bianchi', institutionalEmail: 'ada.bianchi@esempio.it' },
  language: 'it',
  elapsedSeconds: 90,
};
