import process from './process.ts';

const number = new Intl.NumberFormat('it').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'giorno', 'giorni');

/** Words of the contributions and their answers. */
const words = {
  ...process,
  category: 'Categoria di partner',
  allCategories: 'Tutte le categorie',
  outcome: 'Esito',
  kind: 'Tipo di contributo',
  consultation: 'Consultazione',
  all: 'Tutti',
  allConsultations: 'Tutte le consultazioni',
  said: 'Avete detto',
  done: 'Abbiamo risposto',
  answeredShare: (answered: number, shown: string, all: number, share: string) =>
    all === 1
      ? `L’unico contributo ${answered === 1 ? 'ha' : 'non ha ancora'} una risposta.`
      : `${shown} ${answered === 1 ? 'contributo' : 'contributi'} su ${number(all)} ${answered === 1 ? 'ha' : 'hanno'} una risposta (${share}).`,
  publicOnly:
    'Il conto vale per tutti i contributi alle consultazioni concluse; qui sotto si leggono quelli pubblici.',
  waiting: 'In attesa di risposta',
  waitingSince: (count: number) => `In attesa di risposta da ${days(count)}`,
  answeredAfter: (day: string, after: number) =>
    after === 0 ? `${day}, lo stesso giorno` : `${day}, dopo ${days(after)}`,
  landed: 'Dove è finito:',
  documentUnknown: 'un documento del partenariato',
  about: 'A proposito di:',
  inConsultation: (title: string) => `Consultazione: ${title}`,
  onBehalf: 'arrivato su carta',
  late: 'arrivato dopo la chiusura',
  attachments: 'Allegati',
  readOn: 'Continua a leggere',
  permalink: 'Collegamento permanente',
  permalinkOf: (name: string) => `al contributo di ${name}`,
  showAll: 'Mostra tutti i contributi',
  counted: (count: number) => counted(count, 'contributo mostrato', 'contributi mostrati'),
  empty: 'Nessun contributo è ancora pubblico: si leggono quando la consultazione si chiude.',
  emptyFiltered: 'Nessun contributo pubblico risponde a questi filtri.',
  more: 'Mostra contributi precedenti',
};

/** Shape of the words of the contributions and their answers. */
export type OutcomesWords = typeof words;
export default words;
