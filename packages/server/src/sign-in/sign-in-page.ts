import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { demonstrationAccounts } from './demonstration-accounts.ts';
import type { DemonstrationAccount } from './demonstration-accounts.ts';

/** Languages of the sign-in page. */
export type PageLanguage = 'it' | 'en';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const words = {
  it: {
    site: 'Accesso dimostrativo',
    title: 'Scegli con chi entrare',
    notice:
      'È una dimostrazione: queste persone sono inventate e non hanno password. Un’amministrazione collega qui il proprio provider di identità (SPID, CIE o altro).',
    legend: 'Persone della dimostrazione',
    enter: 'Entra',
    cancel: 'Annulla',
    choose: 'Scegli una persona.',
    errorTitle: 'C’è un problema',
    errorPrefix: 'Errore: ',
    over: 'Questo accesso non è più valido',
    overText:
      'È passato troppo tempo, oppure l’accesso è già stato usato. Ricomincia dalla pagina da cui venivi.',
    failed: 'L’accesso non è riuscito',
    failedText: 'La pagina da cui venivi ha chiesto l’accesso in un modo non ammesso.',
    back: 'Torna all’area dell’autorità',
    leaving: 'Vuoi uscire?',
    leavingText: 'L’accesso dimostrativo dimentica chi sei. Ciò che hai scritto e non inviato va perso.',
    leave: 'Esci',
    left: 'Sei uscito',
  },
  en: {
    site: 'Demonstration sign-in',
    title: 'Choose who to sign in as',
    notice:
      'This is a demonstration: these people are invented and have no password. An administration connects its own identity provider here (SPID, CIE or another).',
    legend: 'People of the demonstration',
    enter: 'Sign in',
    cancel: 'Cancel',
    choose: 'Choose a person.',
    errorTitle: 'There is a problem',
    errorPrefix: 'Error: ',
    over: 'This sign-in is no longer valid',
    overText:
      'Too much time has passed, or the sign-in has been used. Start again from the page you came from.',
    failed: 'The sign-in did not succeed',
    failedText: 'The page you came from asked for the sign-in in a way that is not allowed.',
    back: 'Back to the area of the authority',
    leaving: 'Do you want to sign out?',
    leavingText: 'The demonstration sign-in forgets who you are. What you typed and did not send is lost.',
    leave: 'Sign out',
    left: 'You have signed out',
  },
} as const;

const page = (language: PageLanguage, title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${words[language].site}</title>
        <link rel="icon" href="/demonstration/icon.svg" />
        <link rel="stylesheet" href="/assets/bootstrap-italia/css/bootstrap-italia.min.css" />
        <link rel="stylesheet" href="/demonstration/page.css" />
      </head>
      <body>
        <header class="it-header-wrapper">
          <div class="it-header-slim-wrapper">
            <div class="container">
              <div class="it-header-slim-wrapper-content">
                <span class="navbar-brand">${words[language].site}</span>
              </div>
            </div>
          </div>
        </header>
        <main class="container desk">${content}</main>
      </body>
    </html>`;

const choice = (language: PageLanguage, account: DemonstrationAccount): Html => html`
  <div class="sign-in-choice">
    <input
      type="radio"
      name="account"
      id="${account.id}"
      value="${account.id}"
      aria-describedby="${account.id}-duty"
    />
    <label for="${account.id}">${account.displayName}, ${account.title[language]}</label>
    <p id="${account.id}-duty">${account.duty[language]}</p>
  </div>
`;

/** The page on which one chooses who to be; `unanswered` when nobody was chosen. */
export const signInPage = (language: PageLanguage, unanswered: boolean): Html => {
  const said = words[language];
  const first = demonstrationAccounts[0]!.id;
  return page(
    language,
    (unanswered ? said.errorPrefix : '') + said.title,
    html`
      ${
        unanswered
          ? html`<div class="sign-in-error" role="alert">
              <h2 class="h5">${said.errorTitle}</h2>
              <p><a href="#${first}">${said.choose}</a></p>
            </div>`
          : ''
      }
      <h1>${said.title}</h1>
      <p class="page-note">${said.notice}</p>
      <form method="post">
        <fieldset>
          <legend class="h5">${said.legend}</legend>
          ${demonstrationAccounts.map((account) => choice(language, account))}
        </fieldset>
        <div class="desk-actions">
          <button class="btn btn-primary" type="submit">${said.enter}</button>
          <button class="btn btn-outline-primary" type="submit" name="cancel" value="yes">
            ${said.cancel}
          </button>
        </div>
      </form>
    `,
  );
};

/** The page of a sign-in that cannot go on. @param code what the protocol calls it, for a developer */
export const refusalPage = (language: PageLanguage, kind: 'over' | 'failed', code?: string): Html => {
  const said = words[language];
  return page(
    language,
    said[kind],
    html`
      <h1>${said[kind]}</h1>
      <p>${said[`${kind}Text`]}</p>
      ${code ? html`<p><code>${code}</code></p>` : ''}
      <p><a href="/demonstration/authority.html">${said.back}</a></p>
    `,
  );
};

/** The page that asks whether to sign out. @param form of the provider, without a button of its own */
export const signOutPage = (language: PageLanguage, form: string): Html => {
  const said = words[language];
  const id = /id="([^"]+)"/.exec(form)?.[1] ?? '';
  return page(
    language,
    said.leaving,
    html`
      <h1>${said.leaving}</h1>
      <p>${said.leavingText}</p>
      ${raw(form)}
      <div class="desk-actions">
        <button class="btn btn-primary" type="submit" form="${id}" name="logout" value="yes">
          ${said.leave}
        </button>
      </div>
    `,
  );
};

/** The page after a sign-out that nobody asked to come back from. */
export const signedOutPage = (language: PageLanguage): Html => {
  const said = words[language];
  return page(
    language,
    said.left,
    html`
      <h1>${said.left}</h1>
      <p><a href="/demonstration/authority.html">${said.back}</a></p>
    `,
  );
};
