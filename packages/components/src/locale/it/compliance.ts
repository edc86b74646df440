const number = new Intl.NumberFormat('it').format;
const rules = (count: number) => `${number(count)} ${count === 1 ? 'regola' : 'regole'}`;
const list = new Intl.ListFormat('it');

/** Words of the check of a partnership against the rules. */
const words = {
  demoNote: 'Il partenariato e la sua composizione sono un esempio.',
  asOf: (day: string) =>
    `Regole europee sul partenariato, verifica ${/^(8|11)\D/.test(day) ? 'all’' : 'al '}${day}`,
  summary: (count: number, parts: readonly string[]) =>
    `${rules(count)} ${count === 1 ? 'si applica' : 'si applicano'}: ${list.format(parts)}.`,
  met: (count: number) => `${number(count)} ${count === 1 ? 'soddisfatta' : 'soddisfatte'}`,
  partly: (count: number) => `${number(count)} in parte`,
  notMet: (count: number) => `${number(count)} non ${count === 1 ? 'soddisfatta' : 'soddisfatte'}`,
  notRecorded: (count: number) => `${number(count)} non ${count === 1 ? 'registrata' : 'registrate'}`,
  meaning: 'Ciò che non è registrato non conta come mancato: il registro non sa se la regola è rispettata.',
  show: 'Mostra',
  all: 'Tutte',
  rulesShown: (count: number) => `${count === 1 ? 'Si vede' : 'Si vedono'} ${rules(count)}.`,
  article: (act: string, article: string) => `${act}, art.\u00a0${article}`,
  toConfirm: 'da confermare nell’atto',
  toCorrect: 'Da correggere',
  toRecord: 'Da registrare',
  notYet: 'Il registro non lo raccoglie ancora',
  concerned: (count: number) => `${number(count)} ${count === 1 ? 'componente' : 'componenti'}`,
  evidence: (count: number) => `Riscontri (${number(count)})`,
  ofTotal: (count: string, total: string) => `${count} su ${total}`,
  yes: 'Sì',
  no: 'No',
  method: (day: string, version: string) =>
    `Calcolato ${/^(8|11)\D/.test(day) ? 'l’' : 'il '}${day} sui dati pubblici del registro, metodo ${version}.`,
  print: 'Stampa la pagina',
  empty: 'Nessun partenariato è pubblicato con questo identificativo.',
  emptyThen: (day: string) => `Nessun partenariato risulta a questa data: ${day}.`,
  nothingApplies: 'Nessuna di queste regole si applica a questo partenariato.',
};

/** Shape of the words of the check of a partnership. */
export type ComplianceWords = typeof words;
export default words;
