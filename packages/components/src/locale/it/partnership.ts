import provenance from './provenance.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('it').format;
const on = (day: string) => `${/^(8|11)\D/.test(day) ? 'l’' : 'il '}${day}`;
const of = (day: string) => `${/^(8|11)\D/.test(day) ? 'dell’' : 'del '}${day}`;

/** Words of the composition of a partnership. */
const words = {
  ...provenance,
  ...seat,
  choose: 'Partenariato',
  demoNote: 'Il partenariato e la sua composizione sono un esempio.',
  asOf: (day: string) => `Composizione ${/^(8|11)\D/.test(day) ? 'all’' : 'al '}${day}`,
  today: (day: string) => `Composizione di oggi, ${day}`,
  otherDay: 'Vedi la composizione di un altro giorno',
  day: 'Giorno',
  show: 'Mostra',
  backToToday: 'Torna a oggi',
  wrongDay: (first: string) => `Scegli un giorno tra il ${first} e oggi.`,
  error: 'Errore:',
  download: 'Scarica i dati',
  print: 'Stampa la pagina',
  programmes: (count: number): string => (count === 1 ? 'Programma' : 'Programmi'),
  parent: 'Opera presso',
  workingGroups: (count: number): string => (count === 1 ? 'Gruppo di lavoro' : 'Gruppi di lavoro'),
  constitution: 'Atto istitutivo',
  act: (kind: string, reference: string, day: string) =>
    [kind, reference && `n. ${reference}`, day && of(day)].filter(Boolean).join(' '),
  established: 'Istituzione',
  dissolved: 'Cessazione',
  legalBasis: 'Base giuridica',
  rules: 'Regolamento interno',
  adopted: (day: string) => `Adottato ${on(day)}.`,
  votes: 'Si decide con il voto dei componenti che ne hanno diritto.',
  noVotes: 'I componenti non votano.',
  notice: (days: number) =>
    days === 0
      ? 'Le riunioni si convocano senza un preavviso minimo.'
      : `Le riunioni si convocano almeno ${days} ${days === 1 ? 'giorno lavorativo' : 'giorni lavorativi'} prima.`,
  noticeRule: 'Di norma non meno di 10:',
  noticeLaw: 'articolo 11, lettera b), del codice europeo di condotta sul partenariato',
  quorum: (share: string) =>
    `La seduta è valida con almeno ${/^(8|11\D)/.test(share) ? 'l’' : 'il '}${share} dei componenti con voto.`,
  noQuorum: 'La seduta è valida con qualsiasi numero di presenti.',
  documents: 'Documenti',
  documentsToday: 'I documenti sono quelli di oggi.',
  documentsFailed: 'I documenti non sono arrivati. Riprova tra qualche minuto.',
  moreDocuments: (count: number) =>
    count === 1 ? 'Mostra un altro documento' : `Mostra altri ${number(count)} documenti`,
  firstDocuments: (count: number) =>
    `Qui ci sono i ${number(count)} documenti più recenti; gli altri sono nell’API.`,
  accessPublic: 'Accesso pubblico',
  accessMembers: 'Solo per i componenti',
  accessRestricted: 'Riservato all’autorità',
  accessible: 'accessibile',
  notAccessible: 'non accessibile',
  licence: 'Licenza:',
  decideConsensus: 'Le decisioni si prendono per consenso.',
  decideSimple: 'Le decisioni si prendono a maggioranza semplice.',
  decideQualified: 'Le decisioni si prendono a maggioranza qualificata.',
  urgentNotice: (days: number) =>
    days === 0
      ? 'In caso di urgenza si convocano senza preavviso.'
      : `In caso di urgenza si convocano almeno ${days} ${days === 1 ? 'giorno lavorativo' : 'giorni lavorativi'} prima.`,
  agendaItems: (days: number) =>
    days === 0
      ? 'I componenti possono chiedere un punto all’ordine del giorno fino alla riunione.'
      : `I componenti possono chiedere un punto all’ordine del giorno fino a ${days} ${days === 1 ? 'giorno lavorativo' : 'giorni lavorativi'} prima.`,
  groups: 'Si possono istituire gruppi di lavoro.',
  noGroups: 'Non si istituiscono gruppi di lavoro.',
  minutes: 'Verbali',
  conflicts: 'Conflitti di interesse',
  reimbursement: 'Rimborsi e rafforzamento delle capacità',
  call: (day: string) => (day ? `Avviso pubblicato ${on(day)}` : 'Avviso'),
  criteria: 'Criteri:',
  website: 'Sito web',
  validation: 'Validazione',
  validated: (day: string) => `L’autorità di gestione ha validato la composizione ${on(day)}.`,
  validatedUndated: 'L’autorità di gestione ha validato la composizione.',
  toValidate: 'L’autorità di gestione deve ancora validare la composizione.',
  lastValidated: (day: string) => `Ultima validazione: ${day}.`,
  adhesion: 'Adesioni',
  open: 'Le organizzazioni possono chiedere di aderire.',
  publication: 'Perché è pubblico',
  publicationDuty: 'La legge chiede di pubblicare l’elenco dei componenti:',
  publicationLaw: 'articolo 39, paragrafo 1, del regolamento (UE) 2021/1060',
  schemeLaw2014: 'articolo 4, paragrafo 1, del regolamento delegato (UE) n. 240/2014',
  schemeLaw2021: 'articolo 8, paragrafo 1, del regolamento (UE) 2021/1060',
  lawLetter2021: (letter: string) => `regolamento (UE) 2021/1060, art. 8, par. 1, lett. ${letter})`,
  lawLetter2014: (letter: string) => `codice europeo di condotta, art. 4, par. 1, lett. ${letter})`,
  lawPoint: (letter: string, point: string) =>
    `codice europeo di condotta, art. 4, par. 1, lett. ${letter}), punto ${point})`,
  members: 'Componenti',
  counted: (count: number) => `${number(count)} ${count === 1 ? 'componente' : 'componenti'}`,
  ofWhichVoting: (count: number) => `${number(count)} con voto`,
  seatsInAll: (count: number) => `${number(count)} ${count === 1 ? 'seggio' : 'seggi'}`,
  byCategory: 'Componenti per categoria',
  firstOnly: (count: number) => `Qui ci sono i primi ${number(count)} componenti; gli altri sono nell’API.`,
  noMembers: 'Nessun componente risulta pubblicato.',
  empty: 'Nessun partenariato è pubblicato con questo identificativo.',
  emptyProgramme: 'Nessun partenariato di questo programma è ancora pubblicato.',
  notYetEstablished: (day: string) => `Il partenariato non era ancora istituito: nasce ${on(day)}.`,
  emptyThen: (day: string) => `Nessun partenariato risulta a questa data: ${day}.`,
};

/** Shape of the words of the composition of a partnership. */
export type PartnershipWords = typeof words;
export default words;
