import { seeded } from '../../seeded.ts';

/** Makes the same codes in every run. */
export interface Generator {
  /** A whole number from 0 to `below`, that one left out. */
  below(below: number): number;
  /** One of the characters. */
  from(characters: string): string;
}

export const DIGITS = '0123456789';
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const OMOCODIA = 'LMNPQRSTUV';

/** Places of a person's tax code, counted from 0, whose digit can become a letter; from the right. */
export const OMOCODIA_PLACES = [14, 13, 12, 10, 9, 7, 6] as const;

export function generator(seed: number): Generator {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, from: (characters) => characters.charAt(below(characters.length)) };
}

export function repeated(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('');
}

/** The table of the odd places, written here again as the norm prints it: `character value`. */
const ODD = new Map(
  `0 1 1 0 2 5 3 7 4 9 5 13 6 15 7 17 8 19 9 21 A 1 B 0 C 5 D 7 E 9 F 13 G 15 H 17 I 19 J 21 K 2 L 4 M 18
   N 20 O 11 P 3 Q 6 R 8 S 12 T 14 U 16 V 10 W 22 X 25 Y 24 Z 23`
    .trim()
    .split(/\s+/)
    .reduce<[string, number][]>((rows, word, index) => {
      if (index % 2 === 0) rows.push([word, 0]);
      else rows[rows.length - 1]![1] = Number(word);
      return rows;
    }, []),
);

/** The first fifteen characters of a person's tax code with the check letter that belongs to them. */
export function withCheckLetter(fifteen: string): string {
  let sum = 0;
  for (const [index, character] of [...fifteen].entries()) {
    const rank = DIGITS.includes(character) ? Number(character) : LETTERS.indexOf(character);
    sum += index % 2 === 0 ? ODD.get(character)! : rank;
  }
  return fifteen + LETTERS.charAt(sum % 26);
}

/** The code with the digits in those places made letters (omocodia), and its check letter. */
export function omocodia(code: string, places: readonly number[]): string {
  const characters = [...code.slice(0, 15)];
  for (const place of places) characters[place] = OMOCODIA.charAt(Number(characters[place]));
  return withCheckLetter(characters.join(''));
}

/** The 128 choices among the seven places of omocodia. */
export function everyChoiceOfPlaces(): number[][] {
  return Array.from({ length: 128 }, (_, bits) =>
    OMOCODIA_PLACES.filter((_place, index) => (bits >> index) & 1),
  );
}

/** Ten digits with their check digit. */
export function withCheckDigit(ten: string): string {
  let sum = 0;
  for (const [index, character] of [...ten].entries()) {
    const digit = Number(character);
    sum += index % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10);
  }
  return ten + String((10 - (sum % 10)) % 10);
}

/** The text with the character at that place, counted from 0, replaced. */
export function replacedAt(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1);
}
