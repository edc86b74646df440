import type { ConsultationsWords } from '../it/consultations.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('sl').format;
const rules = new Intl.PluralRules('sl');
type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;
const form = (count: number, forms: Forms) => forms[rules.select(count) as keyof Forms];
const days: Forms = { one: 'dan', two: 'dneva', few: 'dni', other: 'dni' };

const words: ConsultationsWords = {
  ...process,
  stage: 'Faza',
  all: 'Vsa',
  level: 'Vključenost',
  allLevels: 'Vse ravni',
  open: 'Zdaj odprta',
  upcoming: 'Prihajajo',
  over: 'Zaključena',
  counted: (open, upcoming, over) =>
    `odprta: ${number(open)}, prihajajo: ${number(upcoming)}, zaključena: ${number(over)}`,
  empty: 'Nobeno posvetovanje še ni objavljeno.',
  emptyFiltered: 'Tem filtrom ne ustreza nobeno posvetovanje.',
  more: 'Prikaži prejšnja posvetovanja',
  daysLeft: (count) => (count === 0 ? 'dni: danes je zadnji' : `${form(count, days)} za odgovor`),
  workingDaysLeft: (count) => `od tega delovnih: ${number(count)}`,
  daysToOpening: (count) => `${form(count, days)} do začetka`,
  contributions: (count) =>
    form(count, { one: 'prispevek', two: 'prispevka', few: 'prispevki', other: 'prispevkov' }),
  questions: (count) => (count === 1 ? 'Vprašanje' : `Vprašanja (${number(count)})`),
  window: 'Kdaj',
  fromTo: (from, to) => `od ${from} do ${to}`,
  prolonged: (day) => `podaljšano: zaključilo naj bi se ${day}`,
  rung: (rung, rungs) => `raven ${rung} od ${rungs}`,
  documents: 'Gradivo',
  channels: 'Kako sodelovati',
  response: 'Kdo je odgovoril',
  responding: (invited, responding, share) =>
    `${responding} od ${number(invited)} povabljenih organizacij (${share})`,
  answers: 'Odgovori na prispevke',
  answered: (answered, all) => `${answered} od ${all} z odgovorom`,
  outcome: 'Izid',
  outcomePublished: (day, after) =>
    `objavljen ${day}, ${after === 0 ? 'na dan zaključka' : `${number(after)} ${form(after, days)} po zaključku`}`,
  noOutcome: (since) => `še ni objavljen, ${number(since)} ${form(since, days)} po zaključku`,
  contribute: 'Odgovori na posvetovanje',
  readContributions: 'Preberi prispevke in odgovore',
};
export default words;
