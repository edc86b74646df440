import type { Subject } from '../subject.ts';

/** Energy communities. */
export const energyCommunities: Subject = {
  matter: 'comunità energetiche',
  title: 'Comunità energetiche: chi vi può entrare e con quali vantaggi',
  summary:
    'Come sostenere le comunità energetiche perché ne traggano vantaggio anche le famiglie con meno risorse.',
  involvementLevel: 'co_design',
  questions: [
    'Quali ostacoli incontra chi vuole avviare una comunità energetica?',
    'Come si fa perché non restino fuori le famiglie con bollette arretrate?',
  ],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Una quota dell’energia condivisa vada a chi non riesce a pagare la bolletta: proponiamo il dieci per cento.',
      outcome: 'accepted',
      answer: 'La quota solidale del dieci per cento è un criterio premiale.',
      landed: 'Criterio B.4',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'I tetti delle scuole sono i più adatti: chiediamo che gli istituti possano essere tra i promotori.',
      outcome: 'accepted',
      answer: 'Gli istituti scolastici possono essere promotori, con l’assenso dell’ente proprietario.',
      landed: 'Articolo 3',
    },
    {
      by: 'Cisl',
      kind: 'question',
      text: 'Chi paga gli studi preliminari nei comuni senza ufficio tecnico?',
      outcome: 'partially_accepted',
      answer: 'Gli studi preliminari sono rimborsati fino a cinquemila euro, a progetto approvato.',
      landed: 'Articolo 7',
    },
    {
      by: 'Ugl',
      kind: 'position',
      text: 'Chiediamo di ammettere anche gli impianti che servono una sola impresa.',
      outcome: 'rejected',
      answer: 'Un impianto per un solo utente non è una comunità: ci sono altri avvisi.',
    },
  ],
};

/** Digital services of small municipalities. */
export const digitalServices: Subject = {
  matter: 'servizi digitali nei comuni piccoli',
  title: 'Servizi digitali nei comuni piccoli: sportelli che aiutano',
  summary: 'Un servizio solo in rete esclude chi non sa usarla: come affiancargli uno sportello.',
  involvementLevel: 'consultation',
  questions: ['Per quali pratiche c’è più bisogno di aiuto?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'amendment',
      text: 'Gli sportelli rischiano di chiudere con il progetto: chiediamo un piano per i tre anni successivi.',
      outcome: 'accepted',
      answer: 'Chi presenta un progetto allega un piano di mantenimento di tre anni.',
      landed: 'Articolo 6',
    },
    {
      by: 'Cgil',
      kind: 'proposal',
      text: 'Chi lavora allo sportello deve avere un contratto stabile e una formazione comune.',
      outcome: 'partially_accepted',
      answer: 'La formazione comune è prevista; sui contratti decidono i comuni.',
      landed: 'Articolo 9',
    },
    {
      by: 'Uil',
      kind: 'data',
      text: 'Proponiamo di contare le pratiche concluse e non solo gli accessi.',
      outcome: 'accepted',
      answer: 'L’indicatore conta ora le pratiche concluse con l’aiuto dello sportello.',
    },
  ],
};
