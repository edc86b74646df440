import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { App } from '../app.ts';
import type { Exchange } from '../http/exchange.ts';
import { underOwnName } from '../http/own-name.ts';
import { pageSecurity } from '../http/security-headers.ts';
import type { ShownMail } from './sender.ts';

/** Where the development page stands. */
export const mailPath = '/posta';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const page = (title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/demonstration/icon.svg" />
        <link rel="stylesheet" href="/assets/bootstrap-italia/css/bootstrap-italia.min.css" />
        <link rel="stylesheet" href="/demonstration/page.css" />
      </head>
      <body>
        <main class="container desk">${content}</main>
      </body>
    </html>`;

const instant = (at: string): string =>
  new Date(at).toLocaleString('it', { timeZone: 'Europe/Rome', dateStyle: 'medium', timeStyle: 'short' });

/** A text with its addresses as links: only those that lead to a page of this server or elsewhere on the web. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, place) => (place % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));

const nameOf = /^[0-9a-f-]{36}$/;

/** Most mails that are listed. */
const most = 200;

/** The mails of the folder, as pages: for a demonstration only, since whoever opens them can act for anyone. */
export function createMailPage(folder: string, publicUrl: string): App {
  const app: App = new Hono<Exchange>();
  app.use(underOwnName(publicUrl));
  const headers = {
    ...pageSecurity('page', publicUrl),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  };
  const read = async (id: string): Promise<ShownMail | undefined> => {
    try {
      return JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as ShownMail;
    } catch {
      return undefined;
    }
  };
  app.get('/', async (c) => {
    const files = await readdir(folder).catch(() => []);
    // Version 7: by name is by time.
    const ids = files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
    const mails = await Promise.all(
      ids
        .filter((id) => nameOf.test(id))
        .sort()
        .reverse()
        .slice(0, most)
        .map(read),
    );
    const rows = mails
      .filter((mail) => mail !== undefined)
      .map(
        ({ id, at, recipient, subject }) =>
          html`<li><a href="${mailPath}/${id}">${subject}</a><br />${recipient} · ${instant(at)}</li>`,
      );
    return c.html(
      page(
        'Posta della dimostrazione',
        html`<h1>Posta della dimostrazione</h1>
          <p>I messaggi che il server avrebbe spedito: senza SMTP_URL restano in una cartella.</p>
          ${
            rows.length > 0
              ? html`<ul class="page-mails">
                  ${rows}
                </ul>`
              : html`<p>Ancora nessun messaggio.</p>`
          }`,
      ),
      200,
      headers,
    );
  });
  app.get('/:id', async (c) => {
    const id = c.req.param('id');
    const mail = nameOf.test(id) ? await read(id) : undefined;
    if (!mail) return c.notFound();
    return c.html(
      page(
        mail.subject,
        html`<p><a href="${mailPath}">Tutti i messaggi</a></p>
          <h1 class="h3" lang="${mail.language}">${mail.subject}</h1>
          <dl>
            <dt>A</dt>
            <dd>${mail.recipient}</dd>
            <dt>Spedito</dt>
            <dd>${instant(mail.at)}</dd>
          </dl>
          <pre lang="${mail.language}">${linked(mail.text)}</pre>`,
      ),
      200,
      headers,
    );
  });
  return app;
}
