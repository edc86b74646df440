import process from './process.ts';

const number = new Intl.NumberFormat('it').format;
const on = (day: string) => `${/^(8|11)\D/.test(day) ? 'l’' : 'il '}${day}`;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'giorno', 'giorni');

/** Words of the meetings. */
const words = {
  ...process,
  year: 'Anno',
  allYears: 'Tutti gli anni',
  status: 'Stato',
  allStates: 'Tutte',
  coming: 'Prossime sedute',
  past: 'Sedute passate',
  counted: (coming: number, past: number) =>
    `${counted(coming, 'seduta in arrivo', 'sedute in arrivo')}, ${counted(past, 'passata', 'passate')}`,
  empty: 'Nessuna seduta è ancora pubblicata.',
  emptyFiltered: 'Nessuna seduta risponde a questi filtri.',
  more: 'Mostra sedute precedenti',
  hours: (from: string, to: string) => `ore ${from}–${to}`,
  from: (from: string) => `dalle ore ${from}`,
  cancelled: 'Perché è annullata',
  notice: 'Convocazione',
  workingDaysBefore: (count: number) =>
    count === 0
      ? 'senza giorni lavorativi di preavviso'
      : `${counted(count, 'giorno lavorativo', 'giorni lavorativi')} prima`,
  kept: 'preavviso rispettato',
  notKept: 'preavviso non rispettato',
  urgent: 'convocata d’urgenza',
  documentsSent: 'Invio dei documenti',
  access: 'Lingue e accessibilità',
  agenda: (count: number) => `Ordine del giorno (${counted(count, 'punto', 'punti')})`,
  minutesLong: (count: number) => `${number(count)} min`,
  ledBy: (side: string) => `conduce: ${side}`,
  led: (sides: string) => `Conducono: ${sides}`,
  documents: 'Documenti',
  presenceTitle: 'Presenze',
  present: (present: string, entitled: string, share: string) => `${present} su ${entitled} (${share})`,
  proxies: (count: number) => counted(count, 'delega', 'deleghe'),
  quorate: 'numero legale raggiunto',
  notQuorate: 'numero legale non raggiunto',
  presence: 'Chi c’era, per categoria',
  of: (there: string, entitled: string) => `${there} su ${entitled}`,
  minutes: 'Verbale',
  readMinutes: 'Leggi il verbale',
  minutesPublished: (day: string, after: number) =>
    `pubblicato ${on(day)}, ${after === 0 ? 'il giorno della seduta' : `${days(after)} dopo la seduta`}`,
  noMinutes: (since: number) => `non ancora pubblicato, a ${days(since)} dalla seduta`,
  decisions: (count: number) => `Decisioni (${number(count)})`,
  votes: (inFavour: number, against: number, abstained: number) =>
    `${number(inFavour)} a favore, ${number(against)} contro, ${counted(abstained, 'astensione', 'astensioni')}`,
  binding: 'vincolante',
  effective: (day: string) => `in vigore dal ${day}`.replace(/dal (8|11)\b/, 'dall’$1'),
  follow: 'Segui le sedute nel tuo calendario',
  followHint: 'Il calendario si aggiorna da solo: ciò che cambia o si annulla, cambia anche lì.',
  subscribe: 'Iscriviti al calendario',
  downloadIcs: 'Scarica il file .ics',
  feedAddress: 'Indirizzo del calendario',
  copy: 'Copia l’indirizzo',
  copied: 'Indirizzo copiato.',
  copyByHand: 'Il browser non lo permette: seleziona l’indirizzo e copialo.',
};

/** Shape of the words of the meetings. */
export type MeetingsWords = typeof words;
export default words;
