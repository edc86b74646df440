import { authorizationCode } from '/components/sdk-auth.js';

// Between leaving for the sign-in and coming back only this is kept, and taken out at once.
const kept = 'oc-sign-in';
const who = document.querySelector('#who');
const enter = document.querySelector('#enter');
const leave = document.querySelector('#leave');
const title = document.querySelector('#title');
const outcome = document.querySelector('#outcome');
/** One element a section. */
const elements = [...document.querySelectorAll('[data-area]')];
const links = [...document.querySelectorAll('#areas a')];
const titles = {
  richieste: 'Richieste da decidere',
  partenariati: 'I partenariati che gestisci',
  organizzazioni: 'Le organizzazioni che gestisci',
  importa: 'Porta un file nel registro',
  contributi: 'Rispondi a una consultazione',
};
/** What an address may say of what is open; anything else anyone may have written there. */
const names = ['section', 'record', 'membership', 'import-id', 'consultation'];
/** What is open in each section. */
const places = new Map();
let login;
/** Who typed what the elements keep. */
let author;

const messages = {
  access_denied: 'L’accesso è stato annullato.',
  // The provider would have to ask (OpenID Connect Core, 3.1.2.6): the button says what to do.
  login_required: '',
  interaction_required: '',
  consent_required: '',
  account_selection_required: '',
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

/** The section that is shown. */
const shown = () => elements.find(({ hidden }) => !hidden);

/** Shows a section; its element asks the API from then on. */
const show = (area) => {
  for (const element of elements) element.hidden = element.dataset.area !== area;
  for (const link of links)
    if (areaOf(link.search) === area) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  title.textContent = titles[area];
  if (login) shown().auth = login.auth;
};

/** The section that an address asks for; the first unless it names one. */
const areaOf = (search) => {
  const area = new URLSearchParams(search).get('area');
  return area in titles ? area : 'richieste';
};

/** What is open stands in the address of the page, and nowhere else. */
const tellAddress = () => {
  const { area } = shown().dataset;
  const open = Object.entries(places.get(area) ?? {}).filter(([, value]) => value);
  history.replaceState(
    history.state,
    '',
    `${location.pathname}?${new URLSearchParams([['area', area], ...open])}`,
  );
};
for (const element of elements) {
  const tell = (given, area = element.dataset.area) => {
    places.set(area, given);
    tellAddress();
  };
  element.addEventListener('oc-show', ({ detail }) => tell(detail));
  element.addEventListener('oc-import', ({ detail }) => tell({ 'import-id': detail.importId }));
  // The partnership of a seat is shown by its own section: another page would lose the token.
  element.addEventListener('oc-open', (event) => {
    event.preventDefault();
    show('partenariati');
    const place = { record: event.detail.partnershipId, section: null, membership: null };
    Object.assign(shown(), place);
    tell(place, 'partenariati');
    title.focus();
  });
  // The token is no longer taken: the way in is offered again, and the page stays as it is.
  element.addEventListener('oc-sign-in', () => {
    enter.hidden = login !== undefined && !element.auth;
    // Nobody is here yet, and someone wants to answer.
    if (element.dataset.area === 'contributi' && !login) enter.click();
  });
}

/** Opens in a section what an address, or who was here before the sign-in, says of it. */
const open = (area, given) => {
  show(area);
  const wanted = names.filter((name) => given[name]).map((name) => [name, given[name]]);
  for (const [name, value] of wanted) shown().setAttribute(name, value);
  places.set(area, Object.fromEntries(wanted));
};

/** A token lives in this page alone, so that the sections are shown in it, and not by going to another. */
for (const link of links)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(areaOf(link.search));
    tellAddress();
    title.focus();
  });

/** Where people sign in, and the address of this page that they are sent back to. */
const signIn = async () => {
  const response = await fetch('/demonstration/sign-in.json');
  const { issuer, clientId, redirectUri } = await response.json();
  const flow = authorizationCode({ issuer, clientId, redirectUri, scope: 'openid profile' });
  return { redirectUri, flow };
};

/** The address to sign in at; what is open and typed here is kept for the way back. */
const wayIn = async (flow, prompt) => {
  const { url, session } = await flow.begin({ prompt });
  const drafts = elements.map((element) => element.drafts ?? {});
  const { area } = shown().dataset;
  const place = places.get(area);
  sessionStorage.setItem(kept, JSON.stringify({ session, drafts, author, area, place }));
  return url;
};

enter.addEventListener('click', () =>
  told(async () => {
    const { redirectUri, flow } = await signIn();
    // Under another name of this server the provider would not send anyone back.
    if (new URL(redirectUri).origin !== location.origin) return location.assign(redirectUri);
    // The list of people is shown each time: to change role is what a demonstration is for.
    location.assign(await wayIn(flow, 'login'));
    return 'Vai alla pagina di accesso…';
  }),
);

/** A reload loses the token, which no storage keeps: the provider gives another without asking, if it still knows who it is. */
const resume = async () => {
  const { flow } = await signIn();
  location.replace(await wayIn(flow, 'none'));
  return 'Riprendo il tuo accesso…';
};

leave.addEventListener('click', () =>
  told(async () => {
    const { redirectUri } = await signIn();
    history.replaceState(null, '');
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
  const keep = (drafts) =>
    elements.forEach((element, place) => 'drafts' in element && (element.drafts = drafts[place] ?? {}));
  keep(left.drafts ?? []);
  open(left.area in titles ? left.area : 'richieste', left.place ?? {});
  const { area } = shown().dataset;
  if (area !== 'richieste' || Object.keys(places.get(area)).length > 0) tellAddress();
  login = await (await signIn()).flow.complete(callback, session);
  const { name, sub, role_title: role } = login.claims;
  // What one person typed is not shown to another.
  if (author !== sub) keep([]);
  author = sub;
  // Of this entry of the history alone, which a reload keeps: who signed in is not in it.
  history.replaceState({ signedIn: true }, '');
  who.textContent = `Sei ${[name ?? sub, role].filter(Boolean).join(', ')}.`;
  enter.hidden = true;
  leave.hidden = false;
  show(area);
  return '';
};

// Hidden in the page: before this nobody listens to it.
enter.hidden = false;
const asked = new URLSearchParams(location.search);
if (asked.has('state')) void told(arrive);
else {
  open(areaOf(location.search), Object.fromEntries(asked));
  if (history.state?.signedIn) void told(resume);
}
