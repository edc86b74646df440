import { randomUUID } from 'node:crypto';
import { RegistrationRequest, errorMessage, languages, validate } from '@officine-coesione/contract';
import type { Fault, Language, RegistrationReceipt } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import { Hono } from 'hono';
import type { App } from '../app.ts';
import { eventOf } from '../audit/audit-log.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { duringCall } from '../audit/audited-call.ts';
import type { Connection } from '../database/tables.ts';
import { readBody } from '../http/body.ts';
import { clientOf } from '../http/client-address.ts';
import type { Exchange, ExchangeContext } from '../http/exchange.ts';
import { isOurs, problemOf } from '../http/failure.ts';
import { fingerprintOf } from '../http/idempotency.ts';
import type { IdempotencyStore } from '../http/idempotency.ts';
import { languageOf } from '../http/preference.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { pageSecurity } from '../http/security-headers.ts';
import { unwelcomeTexts } from '../http/unstorable-text.ts';
import { takeIn } from '../registry/registration-intake.ts';
import type { Settings } from '../settings.ts';
import { keysOf, signed, unsigned } from '../spam/signing-secret.ts';
import { offerOf } from './choices.ts';
import { filledFrom, openedField, requestOf } from './filled.ts';
import type { Filled } from './filled.ts';
import { formPage } from './form-page.ts';
import type { FormPage, Wrong } from './form-page.ts';
import type { Html } from './frame.ts';
import { partnershipPointer, questionAt } from './questions.ts';
import { receiptAddress, receiptAt, receiptPage, wayToForm } from './receipt-page.ts';
import { style } from './style.ts';
import { words } from './words/index.ts';

/** What the form works with. */
export interface PlainFormOptions {
  readonly database: Connection;
  readonly settings: Pick<Settings, 'publicUrl' | 'trustedProxies' | 'linkPage'>;
  readonly idempotency: IdempotencyStore;
  readonly audit: AuditLog;
  /** Is told what went wrong and was not the caller's doing. */
  readonly report: (error: unknown) => void;
  /** The time, in milliseconds; that of the machine unless given. */
  readonly clock?: () => number;
}

/** Forms that an address may open, and send, in a minute: nothing else is asked of a program here. */
const mostOpened = 60;
const mostSent = 6;

/** Milliseconds after which a form that is still open has to be sent twice. */
const openFor = 24 * 3_600_000;

const registering = operations.find(({ id }) => id === 'registerOrganisation') as unknown as Operation;

/** What came of a form that was sent. */
type Outcome =
  { readonly reference: string } | (Pick<FormPage, 'wrong' | 'wrongTitle'> & { readonly status: number });

/**
 * The registration as a plain page, for who has no JavaScript: one form, whose errors come back with all that was
 * typed, and a receipt. In the place of the proof of work an address may send few forms, none of them at once.
 */
export function createPlainForm({
  database,
  settings: { publicUrl, trustedProxies, linkPage },
  idempotency,
  audit,
  report,
  clock = Date.now,
}: PlainFormOptions): App {
  const app: App = new Hono<Exchange>();
  const keyFor = keysOf(database);
  const opening = rateLimit(mostOpened, clock);
  const sending = rateLimit(mostSent, clock);
  const security = pageSecurity('plain', publicUrl);

  const answer = (c: ExchangeContext, status: number, page: Html, more: Record<string, string> = {}) =>
    c.html(page, status as 200, {
      ...security,
      'Cache-Control': 'no-store',
      'Content-Language': languageFor(c),
      Vary: 'Accept-Language, Accept-Encoding',
      ...more,
    });

  /** The form, to be sent with a stamp of its own: which form it is, and since when it has been open. */
  const form = async (
    c: ExchangeContext,
    status: number,
    page: Pick<FormPage, 'filled' | 'wrong' | 'wrongTitle'>,
    { since = clock(), retryAfter }: { since?: number; retryAfter?: number } = {},
  ) =>
    answer(
      c,
      status,
      formPage({
        ...page,
        language: languageFor(c),
        offer: await offerOf(database),
        opened: signed(`${since}.${randomUUID()}`, await keyFor('form')),
        partnership: c.req.query('partenariato')?.slice(0, 100),
        linkPage,
      }),
      retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    );

  /** Reads the stamp of a form that this server gave out. */
  const stampOf = async (given: string): Promise<{ since: number; id: string } | undefined> => {
    const [since, id] = (unsigned(given, await keyFor('form')) ?? '').split('.');
    return id !== undefined && Number(since) + openFor > clock() ? { since: Number(since), id } : undefined;
  };

  const send = async (
    c: ExchangeContext,
    filled: Filled,
    stamp: { since: number; id: string },
  ): Promise<Outcome> => {
    const language = languageFor(c);
    const seconds = Math.floor((clock() - stamp.since) / 1000);
    const checked = validate(RegistrationRequest, requestOf(filled, language, seconds));
    const faults = checked.valid ? unwelcomeTexts(checked.value) : withoutHaste(checked.faults);
    if (!checked.valid || faults.length > 0) return { status: 422, ...wrongIn(faults, language) };
    const now = new Date(clock());
    const event = eventOf(registering, {
      principal: undefined,
      parameters: {},
      query: {},
      requestId: c.get('requestId'),
      at: now.toISOString(),
    })!;
    try {
      const { elapsedSeconds: _seconds, ...content } = checked.value;
      const fingerprint = fingerprintOf('form', JSON.stringify(content));
      // Who presses twice gets one receipt; who goes back and changes an answer sends another request.
      const keyed = { operation: registering.id, key: `form-${stamp.id}-${fingerprint}`, fingerprint };
      const { body } = await afterTheFirst(() =>
        idempotency.once(keyed, async () => {
          const receipt = await duringCall(event, audit.record, () => takeIn(database, checked.value, now));
          return { status: 201, body: JSON.stringify(receipt) };
        }),
      );
      return JSON.parse(body) as RegistrationReceipt;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.key === 'already-registered')
        return {
          status: 409,
          ...wrongIn(problem.faults, language),
          wrongTitle: words[language].alreadyTitle,
        };
      if (problem.faults.length > 0) return { status: 422, ...wrongIn(problem.faults, language) };
      report(error);
      return { status: 503, ...said(language, words[language].unavailable) };
    }
  };

  app.get('/stile.css', (c) =>
    c.body(style, 200, {
      ...security,
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  );

  app.get('/', async (c) => {
    const language = languageFor(c);
    const quota = opening(clientOf(c, trustedProxies));
    if (quota.exceeded)
      return answer(
        c,
        429,
        wayToForm(language, words[language].failed, words[language].tooMany(quota.reset)),
        { 'Retry-After': String(quota.reset) },
      );
    const partnership = c.req.query('partenariato');
    return form(c, 200, {
      filled: new Map(partnership === undefined ? [] : [[partnershipPointer, [partnership]]]),
    });
  });

  app.post('/', async (c) => {
    const language = languageFor(c);
    const refuse = (status: number, text: string) =>
      answer(c, status, wayToForm(language, words[language].failed, text));
    if (!isOwn(c, publicUrl)) return refuse(403, words[language].elsewhere);
    const [type] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
    if (type?.trim() !== 'application/x-www-form-urlencoded') return refuse(415, words[language].unreadable);
    const sent = await readBody(c.req.raw).then(
      (text) => new URLSearchParams(text),
      () => undefined,
    );
    if (!sent) return refuse(400, words[language].unreadable);

    const filled = filledFrom(sent);
    const stamp = await stampOf(sent.get(openedField) ?? '');
    const quota = sending(clientOf(c, trustedProxies));
    if (quota.exceeded)
      return form(
        c,
        429,
        { filled, ...said(language, words[language].tooMany(quota.reset)) },
        { ...(stamp && { since: stamp.since }), retryAfter: quota.reset },
      );
    if (!stamp) return form(c, 422, { filled, ...said(language, words[language].stale) });
    const outcome = await send(c, filled, stamp);
    if ('reference' in outcome) {
      const address = receiptAddress(outcome.reference, language, await keyFor('receipt'), new Date(clock()));
      return new Response(null, {
        status: 303,
        headers: { ...security, Location: address, 'Cache-Control': 'no-store' },
      });
    }
    const { status, ...wrong } = outcome;
    return form(c, status, { filled, ...wrong }, { since: stamp.since });
  });

  app.get('/ricevuta/:token', async (c) => {
    const language = languageFor(c);
    const receipt = await receiptAt(
      database,
      c.req.param('token'),
      await keyFor('receipt'),
      new Date(clock()),
    );
    const closed = { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };
    return receipt
      ? answer(c, 200, receiptPage(language, receipt), closed)
      : answer(c, 410, wayToForm(language, words[language].overTitle, words[language].over), closed);
  });

  app.onError((error, c) => {
    const problem = problemOf(error);
    if (isOurs(problem)) report(problem.cause ?? problem);
    const language = languageFor(c);
    return answer(c, 503, wayToForm(language, words[language].failed, words[language].unavailable));
  });
  return app;
}

/**
 * Runs something that is refused while the first press of the button is being answered, or because it has been: asks
 * until that answer can be had.
 */
const afterTheFirst = async <Result>(run: () => Promise<Result>, tries = 20): Promise<Result> =>
  run().catch(async (error: unknown) => {
    const { key } = problemOf(error);
    if (tries > 0 && key === 'already-registered') return run();
    if (tries === 0 || key !== 'request-in-progress') throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return afterTheFirst(run, tries - 1);
  });

/** The language that the address names; else the one that the browser wants. */
const languageFor = (c: ExchangeContext): Language =>
  languages.find((one) => one === c.req.query('lang')) ?? languageOf(c.req.header('Accept-Language'));

/** Whether a form comes from a page of this server; a browser that says nothing is believed. */
const isOwn = (c: ExchangeContext, publicUrl: string): boolean => {
  const origin = c.req.header('Origin');
  const own = [new URL(publicUrl).origin, new URL(c.req.url).origin];
  return (origin === undefined || own.includes(origin)) && c.req.header('Sec-Fetch-Site') !== 'cross-site';
};

/** Something about the request as a whole. */
const said = (language: Language, text: string): Pick<FormPage, 'wrong' | 'wrongTitle'> => ({
  wrong: [{ text }],
  wrongTitle: words[language].failed,
});

/** What else is wrong takes time to correct: that it went too fast is said only where there is nothing else. */
const withoutHaste = (faults: readonly Fault[]): readonly Fault[] => {
  const others = faults.filter(({ code }) => code !== 'too_fast');
  return others.length > 0 ? others : faults;
};

/** What the contract and the registry found wrong, in words, at its place. */
const wrongIn = (faults: readonly Fault[], language: Language): Pick<FormPage, 'wrong'> => ({
  wrong: faults.map(({ pointer, code, params }): Wrong => {
    const question = questionAt(pointer);
    const missing = code === 'required' || code === 'too_few';
    const text =
      question?.control === 'confirmation'
        ? words[language].confirmRead
        : missing && question && question.control !== 'text' && question.control !== 'area'
          ? words[language].chooseOne
          : errorMessage(language, code, params);
    return { ...(question && { question }), text };
  }),
});
