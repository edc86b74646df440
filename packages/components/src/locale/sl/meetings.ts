import type { MeetingsWords } from '../it/meetings.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('sl').format;
const rules = new Intl.PluralRules('sl');
type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;
const counted = (count: number, forms: Forms) =>
  `${number(count)} ${forms[rules.select(count) as keyof Forms]}`;
/** Counted in the accusative, as before »prej« and »po seji«. */
const workingDays: Forms = {
  one: 'delovni dan',
  two: 'delovna dneva',
  few: 'delovne dni',
  other: 'delovnih dni',
};
const afterDays: Forms = { one: 'dan', two: 'dneva', few: 'dni', other: 'dni' };

const words: MeetingsWords = {
  ...process,
  year: 'Leto',
  allYears: 'Vsa leta',
  status: 'Stanje',
  allStates: 'Vse',
  coming: 'Prihodnje seje',
  past: 'Pretekle seje',
  counted: (coming, past) => `Prihodnje seje: ${number(coming)}, pretekle: ${number(past)}`,
  empty: 'Nobena seja še ni objavljena.',
  emptyFiltered: 'Tem filtrom ne ustreza nobena seja.',
  more: 'Prikaži prejšnje seje',
  hours: (from, to) => `od ${from} do ${to}`,
  from: (from) => `od ${from}`,
  cancelled: 'Zakaj je odpovedana',
  notice: 'Sklic',
  workingDaysBefore: (count) =>
    count === 0 ? 'brez delovnega dne prej' : `${counted(count, workingDays)} prej`,
  kept: 'rok je spoštovan',
  notKept: 'rok ni spoštovan',
  urgent: 'sklicana nujno',
  documentsSent: 'Pošiljanje gradiva',
  access: 'Jeziki in dostopnost',
  agenda: (count) => `Dnevni red (točke: ${number(count)})`,
  minutesLong: (count) => `${number(count)} min`,
  ledBy: (side) => `vodi: ${side}`,
  led: (sides) => `Vodijo: ${sides}`,
  documents: 'Gradivo',
  presenceTitle: 'Navzočnost',
  present: (present, entitled, share) => `${present} od ${entitled} (${share})`,
  proxies: (count) => `pooblastila: ${number(count)}`,
  quorate: 'sklepčno',
  notQuorate: 'nesklepčno',
  presence: 'Kdo je bil navzoč, po kategorijah',
  of: (there, entitled) => `${there} od ${entitled}`,
  minutes: 'Zapisnik',
  readMinutes: 'Preberi zapisnik',
  minutesPublished: (day, after) =>
    `objavljen ${day}, ${after === 0 ? 'na dan seje' : `${counted(after, afterDays)} po seji`}`,
  noMinutes: (since) => `še ni objavljen, ${counted(since, afterDays)} po seji`,
  decisions: (count) => `Sklepi (${number(count)})`,
  votes: (inFavour, against, abstained) =>
    `za: ${number(inFavour)}, proti: ${number(against)}, vzdržani: ${number(abstained)}`,
  binding: 'zavezujoč',
  effective: (day) => `velja od ${day}`,
  follow: 'Spremljajte seje v svojem koledarju',
  followHint: 'Koledar se posodablja sam: kar se spremeni ali odpove, se spremeni tudi tam.',
  subscribe: 'Naročite se na koledar',
  downloadIcs: 'Prenesi datoteko .ics',
  feedAddress: 'Naslov koledarja',
  copy: 'Kopiraj naslov',
  copied: 'Naslov je kopiran.',
  copyByHand: 'Brskalnik tega ne dovoli: izberite naslov in ga kopirajte.',
};
export default words;
