import { folded } from './folded.ts';
import { nameBits } from './likelihoods.ts';
import { placeNames, provinceOfSign, regionOfAdjective } from './places.ts';
import {
  abbreviations,
  bodyWords,
  commonWords,
  functionWords,
  genericWords,
  legalForms,
  phrases,
  unitWords,
} from './words.ts';

/** A word that counts, and how much it tells: bits, the rarer the more. */
export interface Word {
  readonly text: string;
  readonly bits: number;
}

/** A name taken apart. */
export interface Name {
  /** Kinds of body named: comune, universita. */
  readonly bodies: ReadonlySet<string>;
  /** Parts of a body named: sezione, dipartimento. */
  readonly units: ReadonlySet<string>;
  /** NUTS codes of the places named. */
  readonly places: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The words that tell it from others; when it has none, its generic ones. */
  readonly words: readonly Word[];
  /** First letters of all its words, those of places left out: what an acronym would be. */
  readonly initials: string;
  /** All that counts, sorted: two names with the same text say the same. */
  readonly text: string;
  /** As it is written, without spaces: *Lega Coop* is *Legacoop*. */
  readonly unbroken: string;
}

const roman = /^(?:i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)$/;

/** Names taken apart lately: one is compared with many. */
const lately = new Map<string, Name>();
const most = 2000;

/** Takes a name apart: accents, signs, legal forms and function words gone, abbreviations written out. */
export function nameOf(legalName: string): Name {
  const known = lately.get(legalName);
  if (known) return known;
  const name = takenApart(legalName);
  if (lately.size >= most) lately.clear();
  lately.set(legalName, name);
  return name;
}

function takenApart(legalName: string): Name {
  const sign = /\(\s*([A-Za-z]{2})\s*\)|\s[-–]\s*([A-Z]{2})$/.exec(legalName);
  const province = sign && provinceOfSign((sign[1] ?? sign[2])!);
  const plain = folded(province ? legalName.replace(sign[0], ' ') : legalName);
  const significant = plain
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .filter((word) => word !== '' && !functionWords.has(word));
  const { rest, places } = withoutPlaces(shortened(significant.join(' ')));
  if (province) places.add(province);
  const all = [...new Set(rest.split(' ').filter((word) => word !== '' && !legalForms.has(word)))];
  const named = withoutOwnAcronym(all);
  const numbers = named.filter((word) => /^\d+$/.test(word) || roman.test(word));
  const bodies = named.filter((word) => bodyWords.has(word));
  const units = named.filter((word) => unitWords.has(word));
  const generic = named.filter((word) => genericWords.has(word));
  const others = named.filter(
    (word) => ![numbers, bodies, units, generic].some((kind) => kind.includes(word)),
  );
  return {
    bodies: new Set(bodies),
    units: new Set(units),
    places,
    numbers: new Set(numbers.map(arabic)),
    words: [
      ...others.map((text) => ({ text, bits: commonWords.has(text) ? nameBits.common : nameBits.rare })),
      ...generic.map((text) => ({ text, bits: nameBits.generic })),
    ],
    initials: named.map((word) => word[0]).join(''),
    text: [...named, ...places].toSorted().join(' '),
    unbroken: plain.replaceAll(' ', ''),
  };
}

/** What is written in full becomes its letters. */
const shortened = (text: string): string => {
  let current = ` ${text} `;
  for (const [full, short] of phrases)
    if (current.includes(` ${full} `))
      current = current.replaceAll(` ${full} `, short === '' ? ' ' : ` ${short} `);
  return current.trim();
};

function withoutPlaces(text: string): { rest: string; places: Set<string> } {
  const places = new Set<string>();
  let rest = ` ${text} `;
  for (const [name, code] of placeNames)
    if (rest.includes(` ${name} `)) {
      rest = rest.replaceAll(` ${name} `, ' ');
      places.add(code);
    }
  const words = rest.trim().split(' ');
  const kept = words.filter((word) => {
    const region = regionOfAdjective(word);
    if (region) places.add(region);
    return !region;
  });
  return { rest: kept.join(' '), places };
}

/** "FEEM Fondazione Eni Enrico Mattei" says its name twice: the acronym goes. */
const withoutOwnAcronym = (words: readonly string[]): readonly string[] =>
  words.filter((word) => {
    const others = words.filter((other) => other !== word);
    return !(word.length >= 3 && others.length >= 3 && others.map((other) => other[0]).join('') === word);
  });

const arabic = (number: string): string => {
  if (/^\d+$/.test(number)) return String(Number(number));
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  return String(
    [...number].reduce((sum, letter, place) => {
      const value = values[letter]!;
      return value < (values[number[place + 1] ?? ''] ?? 0) ? sum - value : sum + value;
    }, 0),
  );
};
