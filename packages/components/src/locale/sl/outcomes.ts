import type { OutcomesWords } from '../it/outcomes.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('sl').format;
const rules = new Intl.PluralRules('sl');
type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;
const counted = (count: number, forms: Forms) =>
  `${number(count)} ${forms[rules.select(count) as keyof Forms]}`;
/** In the locative, as after »po«. */
const afterDays: Forms = { one: 'dnevu', two: 'dneh', few: 'dneh', other: 'dneh' };
const days: Forms = { one: 'dan', two: 'dneva', few: 'dni', other: 'dni' };

const words: OutcomesWords = {
  ...process,
  category: 'Kategorija partnerja',
  allCategories: 'Vse kategorije',
  outcome: 'Izid',
  kind: 'Vrsta prispevka',
  consultation: 'Posvetovanje',
  all: 'Vsi',
  allConsultations: 'Vsa posvetovanja',
  said: 'Povedali ste',
  done: 'Odgovorili smo',
  answeredShare: (answered, shown, all, share) =>
    all === 1
      ? `Edini prispevek ${answered === 1 ? 'ima odgovor' : 'še nima odgovora'}.`
      : `Z odgovorom: ${shown} od ${number(all)} prispevkov (${share}).`,
  publicOnly: 'Šteti so vsi prispevki k zaključenim posvetovanjem; javne lahko preberete spodaj.',
  waiting: 'Čaka na odgovor',
  waitingSince: (count) => `Čaka na odgovor ${counted(count, days)}`,
  answeredAfter: (day, after) =>
    after === 0 ? `${day}, isti dan` : `${day}, po ${counted(after, afterDays)}`,
  landed: 'Kje je sprememba:',
  documentUnknown: 'gradivo partnerstva',
  about: 'Nanaša se na:',
  inConsultation: (title) => `Posvetovanje: ${title}`,
  onBehalf: 'prispelo na papirju',
  late: 'prispelo po zaključku',
  attachments: 'Priloge',
  readOn: 'Preberi naprej',
  permalink: 'Trajna povezava',
  permalinkOf: (name) => `do prispevka: ${name}`,
  showAll: 'Prikaži vse prispevke',
  counted: (count) => `Prikazani prispevki: ${number(count)}`,
  empty: 'Noben prispevek še ni javen: preberete jih lahko, ko se posvetovanje zaključi.',
  emptyFiltered: 'Tem filtrom ne ustreza noben javni prispevek.',
  more: 'Prikaži prejšnje prispevke',
};
export default words;
