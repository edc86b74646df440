import { folded } from './folded.ts';
import { functionWords } from './words.ts';
import territories from '../../database/seed/territories.json' with { type: 'json' };

/** Regions by the adjectives that stand for them, up to the ending. */
const adjectives: Readonly<Record<string, string>> = {
  abruzzes: 'ITF1',
  calabres: 'ITF6',
  campan: 'ITF3',
  friulan: 'ITH4',
  lazial: 'ITI4',
  ligur: 'ITC3',
  lombard: 'ITC4',
  lucan: 'ITF5',
  marchigian: 'ITI3',
  molisan: 'ITF2',
  piemontes: 'ITC1',
  puglies: 'ITF4',
  sard: 'ITG2',
  sicilian: 'ITG1',
  toscan: 'ITI1',
  umbr: 'ITI2',
  valdostan: 'ITC2',
  venet: 'ITH3',
};

/** Other names of places, as often written as the official ones. */
const others: Readonly<Record<string, string>> = {
  'reggio emilia': 'ITH53',
  'reggio calabria': 'ITF65',
  'alto adige': 'ITH1',
  sudtirol: 'ITH1',
  bolzano: 'ITH10',
  bozen: 'ITH10',
  'valle aosta': 'ITC2',
  'friuli venezia giulia': 'ITH4',
  trentino: 'ITH2',
  'emilia romagna': 'ITH5',
};

const withoutFunctionWords = (title: string): string =>
  folded(title)
    .split(' ')
    .filter((word) => !functionWords.has(word))
    .join(' ');

/** Regions and provinces by name, function words left out; the longest names first. */
export const placeNames: readonly (readonly [name: string, code: string])[] = [
  ...territories.territories
    // "Provincia autonoma di Trento" is the name of a body: its place is Trento.
    .filter(({ level, title }) => /^nuts[23]$/.test(level) && !title.startsWith('Provincia'))
    .toSorted((a, b) => b.code.length - a.code.length)
    .map(({ title, code }) => [withoutFunctionWords(title), code] as const),
  ...Object.entries(others),
]
  .filter(([name], place, all) => all.findIndex(([other]) => other === name) === place)
  .toSorted(([a], [b]) => b.length - a.length);

const bySign = new Map(
  territories.territories.flatMap(({ provinceSign, code }) => (provinceSign ? [[provinceSign, code]] : [])),
);

/** The province of a sign in brackets, as in `Castro (LE)`. */
export const provinceOfSign = (sign: string): string | undefined => bySign.get(sign.toUpperCase());

/** The region that an adjective stands for: `siciliana`. */
export const regionOfAdjective = (word: string): string | undefined =>
  /[aeio]$/.test(word) ? adjectives[word.slice(0, -1)] : undefined;

/** Whether one of the places lies in the other: NUTS codes begin with those above them. */
export const oneInOther = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
