import { Coesione } from '/components/sdk.js';

const baseUrl = new URL('/rest/coesione/v1/partenariato', location.href).href;
const requests = document.querySelector('#requests');
const outcome = document.querySelector('#outcome');
let coesione;

const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

const told = async (work) => {
  outcome.textContent = '';
  try {
    outcome.textContent = await work();
  } catch (error) {
    const told = [error.title ?? error.message, ...(error.errors ?? []).map(({ message }) => message)];
    outcome.textContent =
      error.status === 401 ? 'Il gettone non è valido o è scaduto: ottienine un altro.' : told.join(' ');
  }
  outcome.scrollIntoView({ block: 'nearest' });
};

const show = async () => {
  const page = await coesione.registrations.list({
    status: ['submitted', 'integration_requested'],
    limit: 50,
  });
  requests.replaceChildren(...page.items.map(card));
  return page.items.length ? `Richieste in attesa: ${page.items.length}.` : 'Nessuna richiesta in attesa.';
};

const card = (registration) => {
  const { reference, organisation, contact, adhesion, partnershipTitle, submittedAt, status } = registration;
  const reason = make('textarea', { id: `reason-${reference}`, rows: 2 });
  const decide = (label, style, decision, done) =>
    make('button', {
      type: 'button',
      className: `btn ${style}`,
      textContent: label,
      onclick: () =>
        told(async () => {
          await decision();
          const waiting = await show();
          return `${reference}: ${done}. ${waiting}`;
        }),
    });
  const said = () => (reason.value.trim() ? { reason: reason.value.trim() } : {});
  return make(
    'article',
    {},
    make('h2', { textContent: organisation.legalName, className: 'h4' }),
    facts({
      Riferimento: reference,
      Stato: status === 'submitted' ? 'Inviata' : 'Integrazione richiesta',
      Ricevuta: new Date(submittedAt).toLocaleString('it', { timeZone: 'Europe/Rome' }),
      'Codice fiscale': organisation.taxCode,
      PEC: organisation.pec,
      Partenariato: partnershipTitle ?? 'Sola registrazione',
      Categoria: adhesion?.category,
      Referente: `${contact.givenName} ${contact.familyName}, ${contact.institutionalEmail}`,
    }),
    make(
      'p',
      {},
      make('label', { htmlFor: reason.id, textContent: 'Motivazione (la legge chi ha fatto richiesta)' }),
      reason,
    ),
    make(
      'div',
      { className: 'desk-actions' },
      decide(
        'Valida e pubblica',
        'btn-primary',
        () => coesione.registrations.validate(registration, said()),
        'validata e pubblicata',
      ),
      status === 'submitted'
        ? decide(
            'Chiedi integrazione',
            'btn-outline-primary',
            () => coesione.registrations.requestIntegration(registration, said()),
            'integrazione richiesta',
          )
        : decide(
            'Integrazione ricevuta',
            'btn-outline-primary',
            () => coesione.registrations.acceptIntegration(registration, said()),
            'integrazione ricevuta',
          ),
      decide(
        'Respingi',
        'btn-outline-danger',
        () => coesione.registrations.reject(registration, said()),
        'respinta',
      ),
    ),
  );
};

const facts = (entries) =>
  make(
    'dl',
    {},
    ...Object.entries(entries)
      .filter(([, value]) => value !== undefined)
      .flatMap(([term, value]) => [make('dt', { textContent: term }), make('dd', { textContent: value })]),
  );

document.querySelector('#access').addEventListener('submit', (event) => {
  event.preventDefault();
  coesione = new Coesione({ baseUrl, auth: document.querySelector('#token').value.trim() });
  void told(show);
});
