import type { Compared, Evidence } from './compared.ts';
import { evidence } from './compared.ts';
import { folded } from './folded.ts';
import { nameBits, nameBitsAgainst as against } from './likelihoods.ts';
import { nameOf } from './name.ts';
import type { Name, Word } from './name.ts';
import { oneInOther } from './places.ts';
import { misspelt } from './spelling.ts';

/** What the names say, in the best of their readings: official, other name, acronym. */
export function nameEvidence(a: Compared, b: Compared): Evidence {
  const [best] = readings(a)
    .flatMap((one) => readings(b).map((other) => compareNames(one, other, a, b)))
    .toSorted((one, other) => other.weight - one.weight);
  return acronymEvidence(a, b, best!);
}

const readings = ({ legalName, altName }: Compared): Name[] =>
  [legalName, altName]
    .filter((name) => name !== undefined && name !== '')
    .flatMap((name) => [nameOf(name!), ...shortNameIn(name!)]);

/**
 * A short name beside a long one: "Confederazione Generale dell'Industria Italiana - Confindustria". Not where a place
 * is named: "Arcigay - Basilicata" is not all of Arcigay.
 */
function shortNameIn(legalName: string): Name[] {
  const whole = nameOf(legalName);
  if (whole.places.size > 0 || whole.units.size > 0 || whole.bodies.size > 0) return [];
  const parts = legalName.split(/\s[-–]\s|[()]/).map((part) => part.trim());
  const [long, short] = parts.filter((part) => part !== '').toSorted((a, b) => b.length - a.length);
  if (long === undefined || short === undefined || short.includes(' ')) return [];
  return folded(long).split(' ').length >= 4 ? [nameOf(short)] : [];
}

function compareNames(a: Name, b: Name, ofA: Compared, ofB: Compared): Evidence {
  const places = placesAgree(placesOf(a, ofA), placesOf(b, ofB));
  if (places === 'different') return evidence('legalName', 'different', against.otherPlace);
  if (disjoint(a.bodies, b.bodies)) return evidence('legalName', 'different', against.otherBody);
  if (disjoint(a.numbers, b.numbers)) return evidence('legalName', 'different', against.otherNumber);
  const { matched, misspelled, onlyA, onlyB } = aligned(a.words, b.words);
  const lonely = (words: readonly Word[]) => sum(words.filter((word) => word.bits > 1));
  const [restA, restB] = [lonely(onlyA), lonely(onlyB)];
  const common = sum(matched);
  const weight =
    common +
    (places === 'equal' ? nameBits.place : 0) +
    (sameSet(a.bodies, b.bodies) ? nameBits.body * Math.min(1, a.bodies.size) : 0);
  if (a.unbroken === b.unbroken && (restA > 0 || restB > 0)) {
    const most = Math.max(sum(a.words), sum(b.words)) + (places === 'equal' ? nameBits.place : 0);
    return evidence('legalName', 'close', Math.min(nameBits.most, most));
  }
  if (restA > 0 && restB > 0) {
    // Much the same but for a word on each side: worth no more than a doubt.
    return common >= 3 * Math.max(restA, restB)
      ? evidence('legalName', 'partial', Math.min(1, weight / 10))
      : evidence('legalName', 'different', against.other);
  }
  if (common + (places === 'equal' ? nameBits.place : 0) < 2)
    return evidence('legalName', 'different', against.other);
  const partOnly =
    restA > 0 ||
    restB > 0 ||
    places === 'oneSided' ||
    !sameSet(a.units, b.units) ||
    a.numbers.size !== b.numbers.size;
  if (partOnly) return evidence('legalName', 'related', against.part);
  // A place without a word of its own is told by its kind alone: "Umbria" may be the region or its university.
  if (a.bodies.size !== b.bodies.size && sum(matched.filter((word) => word.bits > 1)) === 0)
    return evidence('legalName', 'partial', Math.min(4, weight));
  if (a.text === b.text) return evidence('legalName', 'equal', Math.min(nameBits.most, weight));
  return evidence(
    'legalName',
    'close',
    Math.min(nameBits.most, weight - misspelled * 1.5 - (onlyA.length + onlyB.length) * 0.5),
  );
}

/** Places named, else the one territory covered, when it is less than the country. */
const placesOf = (
  name: Name,
  { coverageNuts = [] }: Compared,
): { named: boolean; codes: readonly string[] } =>
  name.places.size > 0
    ? { named: true, codes: [...name.places] }
    : {
        named: false,
        codes: coverageNuts.length === 1 && coverageNuts[0]!.length >= 4 ? [coverageNuts[0]!] : [],
      };

type PlacesAgree = 'none' | 'equal' | 'oneSided' | 'different';

function placesAgree(
  a: { named: boolean; codes: readonly string[] },
  b: { named: boolean; codes: readonly string[] },
): PlacesAgree {
  if (!a.named && !b.named) return 'none';
  if (a.codes.length === 0 || b.codes.length === 0) return 'oneSided';
  if (a.codes.some((code) => b.codes.includes(code))) return 'equal';
  if (!a.codes.some((code) => b.codes.some((other) => oneInOther(code, other)))) return 'different';
  return 'oneSided';
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

const sum = (words: readonly Word[]): number => words.reduce((total, word) => total + word.bits, 0);

/** Finds each word of one name in the other: equal, misspelt, or written in one. */
function aligned(a: readonly Word[], b: readonly Word[]) {
  const joined = (words: readonly Word[]) => words.filter((word) => word.bits > 1).map(({ text }) => text);
  const [wholeA, wholeB] = [joined(a), joined(b)];
  if (
    wholeA.length !== wholeB.length &&
    wholeA.length > 0 &&
    wholeB.length > 0 &&
    sameUnbroken(wholeA.join(''), wholeB.join(''))
  )
    return { matched: wholeA.length < wholeB.length ? a : b, misspelled: 0, onlyA: [], onlyB: [] };
  const matched: Word[] = [];
  let misspelled = 0;
  const left = [...b];
  const onlyA: Word[] = [];
  const take = (word: Word, fits: (other: Word) => boolean): boolean => {
    const place = left.findIndex(fits);
    if (place < 0) return false;
    const [other] = left.splice(place, 1);
    matched.push(word.bits < other!.bits ? word : other!);
    return true;
  };
  const unequal = a.filter((word) => !take(word, (other) => other.text === word.text));
  for (const word of unequal)
    if (take(word, (other) => misspelt(word.text, other.text))) misspelled += 1;
    else onlyA.push(word);
  return { matched, misspelled, onlyA, onlyB: left };
}

const sameUnbroken = (a: string, b: string): boolean => a === b || misspelt(a, b);

const letters = (text: string): string => folded(text).replaceAll(' ', '');

/** Acronyms, given or made of first letters: "FEEM" for "Fondazione Eni Enrico Mattei". */
function acronymEvidence(a: Compared, b: Compared, best: Evidence): Evidence {
  if (best.weight > 0) return best;
  const one = acronymsOf(a);
  const other = acronymsOf(b);
  const meets =
    [...one.written].some((text) => other.written.has(text) || other.initials.has(text)) ||
    [...other.written].some((text) => one.initials.has(text));
  if (!meets) return best;
  const places = placesAgree(placesOf(nameOf(a.legalName), a), placesOf(nameOf(b.legalName), b));
  if (places === 'different' || places === 'oneSided') return best;
  return evidence('legalName', 'partial', nameBits.acronym);
}

function acronymsOf({ legalName, altName, acronym }: Compared) {
  const names = [legalName, altName].flatMap((name) => (name ? [nameOf(name)] : []));
  const single = names.flatMap(({ words, bodies }) =>
    words.length === 1 && bodies.size === 0 && words[0]!.text.length <= 8 ? [words[0]!.text] : [],
  );
  const written = [...single, ...(acronym ? [letters(acronym)] : [])].filter((text) => text.length >= 3);
  return {
    written: new Set(written),
    initials: new Set(names.map(({ initials }) => initials).filter((text) => text.length >= 3)),
  };
}
