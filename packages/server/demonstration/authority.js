import { authorizationCode } from '/components/sdk-auth.js';

// Between leaving for the sign-in and coming back only this is kept, and taken out at once.
const kept = 'oc-sign-in';
const who = document.querySelector('#who');
const enter = document.querySelector('#enter');
const leave = document.querySelector('#leave');
const queue = document.querySelector('oc-review-queue');
const outcome = document.querySelector('#outcome');
let login;
/** Who typed what the queue keeps. */
let author;

const messages = {
  access_denied: 'L’accesso è stato annullato.',
};

const told = async (work) => {
  outcome.textContent = '';
  try {
    outcome.textContent = await work();
  } catch (error) {
    outcome.textContent = messages[error.code] ?? error.message;
  }
  outcome.scrollIntoView({ block: 'nearest' });
};

/** What is open stands in the address of the page, and nowhere else. */
const shown = new URLSearchParams(location.search);
for (const name of ['section', 'record']) if (shown.has(name)) queue.setAttribute(name, shown.get(name));
queue.addEventListener('oc-show', ({ detail: { section, record } }) => {
  const query = new URLSearchParams(record ? { section, record } : { section });
  history.replaceState(null, '', `${location.pathname}?${query}`);
});

/** The token is no longer taken: the way in is offered again, and the page stays as it is. */
queue.addEventListener('oc-sign-in', () => (enter.hidden = false));

/** Where people sign in, and the address of this page that they are sent back to. */
const signIn = async () => {
  const response = await fetch('/demonstration/sign-in.json');
  const { issuer, clientId, redirectUri } = await response.json();
  const flow = authorizationCode({ issuer, clientId, redirectUri, scope: 'openid profile' });
  return { redirectUri, flow };
};

enter.addEventListener('click', () =>
  told(async () => {
    const { redirectUri, flow } = await signIn();
    // Under another name of this server the provider would not send anyone back.
    if (new URL(redirectUri).origin !== location.origin) return location.assign(redirectUri);
    // The list of people is shown each time: to change role is what a demonstration is for.
    const { url, session } = await flow.begin({ prompt: 'login' });
    sessionStorage.setItem(kept, JSON.stringify({ session, drafts: queue.drafts, author }));
    location.assign(url);
    return 'Vai alla pagina di accesso…';
  }),
);

leave.addEventListener('click', () =>
  told(async () => {
    const { redirectUri } = await signIn();
    location.assign((await login.endSessionUrl(redirectUri)) ?? redirectUri);
    return 'Vai alla pagina di uscita…';
  }),
);

const arrive = async () => {
  const { session, ...left } = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
  const callback = location.href;
  sessionStorage.removeItem(kept);
  history.replaceState(null, '', location.pathname);
  ({ author } = left);
  queue.drafts = left.drafts ?? {};
  login = await (await signIn()).flow.complete(callback, session);
  const { name, sub, role_title: role } = login.claims;
  // What one person typed is not shown to another.
  if (author !== sub) queue.drafts = {};
  author = sub;
  who.textContent = `Sei ${[name ?? sub, role].filter(Boolean).join(', ')}.`;
  enter.hidden = true;
  leave.hidden = false;
  queue.auth = login.auth;
  return '';
};

if (new URLSearchParams(location.search).has('state')) void told(arrive);
