import { languages } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { words } from './words/index.ts';

/** A piece of a page; what is put into it is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Where the form stands. */
export const formPath = '/registrazione';

/** Where its style sheet stands. */
export const stylePath = `${formPath}/stile.css`;

/** What a page is framed with. */
export interface Framed {
  readonly language: Language;
  /** Title of the page and its heading. */
  readonly title: string;
  readonly content: Html;
  /** Something is wrong: the title of the window says so first. */
  readonly wrong?: boolean;
  /** Addresses of the page in the other languages, where it has them. */
  readonly inLanguage?: (language: Language) => string;
}

/** What languages call themselves. */
const ownNames: Readonly<Record<Language, string>> = {
  it: 'Italiano',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  sl: 'Slovenščina',
};

/** A whole page: no script, one style sheet. */
export const frame = ({ language, title, content, wrong = false, inLanguage }: Framed): Html => {
  const said = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${wrong ? `${said.error} ` : ''}${title}</title>
        <link rel="stylesheet" href="${stylePath}" />
      </head>
      <body>
        ${
          inLanguage
            ? html`<nav aria-label="${said.language}">
                <ul>
                  ${languages.map(
                    (one) =>
                      html`<li>
                        ${
                          one === language
                            ? html`<span aria-current="true" lang="${one}">${ownNames[one]}</span>`
                            : html`<a href="${inLanguage(one)}" lang="${one}" hreflang="${one}"
                                >${ownNames[one]}</a
                              >`
                        }
                      </li>`,
                  )}
                </ul>
              </nav>`
            : ''
        }
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
};
