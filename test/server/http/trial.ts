import { pino } from 'pino';
import { basePath } from '@officine-coesione/contract';
import type { Problem } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation, Role } from '@officine-coesione/contract/operations';
import { createApp } from '../../../packages/server/src/app.ts';
import type { AppOptions } from '../../../packages/server/src/app.ts';
import type { Answered, Call, Handlers } from '../../../packages/server/src/handler.ts';
import type { IdempotencyStore, KeptAnswer } from '../../../packages/server/src/http/idempotency.ts';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { readSettings } from '../../../packages/server/src/settings.ts';
import { bearerOf, issuers } from './issuer.ts';

/** Every operation, with the loose types that a loop needs. */
export const everyOperation = operations as readonly Operation[];

/** An identifier that any record may have. */
export const someId = '01890a5d-ac96-774b-bcce-b302099a8057';

const pathValues: Readonly<Record<string, string>> = {
  programmeCode: 'pr-puglia-2021-2027',
  territoryCode: 'ITF4',
  codeListCode: 'partner-category',
  indicatorCode: 'PART_N',
  dataflowCode: 'PARTNERSHIP_INDICATORS',
  privacyNoticeCode: '2026-11',
  releaseCode: '2026-1',
  contextDataSetCode: 'dati-piantati',
  studyCode: 'studio-piantato',
  versionNumber: '1',
};

/** A path of an operation that passes validation. */
export const pathOf = (
  { path }: Pick<Operation, 'path'>,
  values: Readonly<Record<string, string>> = {},
): string =>
  basePath + path.replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? pathValues[name] ?? someId);

/** The operation with this id. */
export const operationOf = (id: string): Operation => everyOperation.find((one) => one.id === id)!;

/** An `Authorization` header of someone who holds some roles, for everything. */
export const bearer = (...roles: Role[]): Promise<{ Authorization: string }> => bearerOf(roles);

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
  const rows = new Map<string, { readonly fingerprint: string; answer?: KeptAnswer }>();
  return {
    once: async ({ operation, key, fingerprint }, answer) => {
      const place = `${operation} ${key}`;
      const known = rows.get(place);
      if (known && known.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused');
      if (known?.answer) return { ...known.answer, replayed: true };
      if (known) throw new ProblemError('request-in-progress', { retryAfter: 1 });
      rows.set(place, { fingerprint });
      const given = await answer().catch((error: unknown) => {
        rows.delete(place);
        throw error;
      });
      rows.set(place, { fingerprint, answer: given });
      return { ...given, replayed: false };
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
    issuers,
    logger: pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) }),
    idempotency: memoryStore(),
    audit: { record: () => Promise.resolve() },
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
