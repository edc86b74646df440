import { kept } from './formats.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { wordingOf, type Language } from './sentence/wording.ts';

/** Unit labels that mean "how many", so that parts may be added up. */
const COUNTS = new Set(['n', 'n.', 'no.', 'nr', 'number', 'numero']);
const MINUS = '\u2212';

/** True when the unit counts things: only then can parts make up a whole. */
export function isCount(unit: JsonStatUnit | undefined): boolean {
  return unit?.label !== undefined && COUNTS.has(unit.label.toLowerCase());
}

/** Unit labels that mean "of a hundred", as publishers of five languages write them. */
const PERCENT = /^(%|percent(age)?|per ?cento|percentuale|prozent|pour ?cent(age)?|odstotek)$/i;

/** True when the unit is a percentage: two of them differ by percentage points. */
export function isPercent(unit: JsonStatUnit | undefined): boolean {
  return [unit?.label, unit?.symbol, unit?.base].some((name) => name !== undefined && PERCENT.test(name));
}

/**
 * A number as people of that language write it: thousands always grouped, a real minus sign.
 *
 * @param decimals - digits after the decimal mark; left out, as many as needed up to three
 */
export function numberText(value: number, language: Language, decimals?: number): string {
  return format(language, decimals).format(value).replace('-', MINUS);
}

/** A great number, shortened: `1,5 Mln`. */
export function compactText(value: number, language: Language): string {
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(wordingOf(language).locale, {
      notation: 'compact',
      maximumFractionDigits: 2,
      signDisplay: 'negative',
    });
  return kept(`compact ${language}`, make).format(value).replace('-', MINUS);
}

/** A share, 0 to 100, with one decimal and its percent sign: `53,3 %`. */
export function percentText(value: number, language: Language, decimals = 1): string {
  return `${numberText(value, language, decimals)}${wordingOf(language).percentSpace}%`;
}

/** A number with its unit, short enough for the end of a bar: `78,4 %`, `12 giorni`, `45`. */
export function valueText(value: number, unit: JsonStatUnit | undefined, language: Language): string {
  const decimals = unit?.decimals;
  const number = numberText(value, language, decimals);
  if (unit?.symbol)
    return unit.position === 'start' ? `${unit.symbol}\u00a0${number}` : `${number}\u00a0${unit.symbol}`;
  if (unit?.label === undefined || isCount(unit) || unit.label.startsWith('0-')) return number;
  switch (unit.label) {
    case '%':
      return percentText(value, language, decimals);
    case 'd':
      return format(language, decimals, 'day').format(value).replace('-', MINUS);
    case 'h':
      return format(language, decimals, 'hour').format(value).replace('-', MINUS);
    case 'wd': {
      const { locale, workingDays } = wordingOf(language);
      const form = pluralOf(value, decimals, locale);
      return `${number}\u00a0${workingDays[form] ?? workingDays.other}`;
    }
    default:
      return `${number}\u00a0${unit.label}`;
  }
}

/** From this value on, a number can be shortened. */
const GREAT = 1e5;

/**
 * The longest way to write a number that fits: with its unit, without, shortened where it is great. None may fit:
 * then it is the shortest.
 */
export function fittingText(
  value: number,
  unit: JsonStatUnit | undefined,
  language: Language,
  fits: (text: string) => boolean,
): string {
  const forms = [valueText(value, unit, language), numberText(value, language, unit?.decimals)];
  if (Math.abs(value) >= GREAT) forms.push(compactText(value, language));
  return forms.find(fits) ?? forms.at(-1)!;
}

/** A unit in words, for a column header or an axis: `numero`, `%`, `giorni`. */
export function unitText(unit: JsonStatUnit | undefined, language: Language): string | undefined {
  if (!unit) return undefined;
  const label = isCount(unit) ? 'n' : (unit.label ?? unit.symbol);
  return label === undefined ? undefined : (wordingOf(language).units[label] ?? label);
}

/** A publisher may state decimals that no number can be written with, for example -1: they are left aside. */
function digits(decimals = -1): Intl.NumberFormatOptions {
  return decimals >= 0 && decimals <= 20
    ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    : { maximumFractionDigits: 3 };
}

function format(language: Language, decimals: number | undefined, unit?: 'day' | 'hour'): Intl.NumberFormat {
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(wordingOf(language).locale, {
      ...digits(decimals),
      ...(unit ? { style: 'unit', unit, unitDisplay: 'long' } : {}),
      useGrouping: 'always',
      // Without this, -0.04 at one decimal would read "-0,0".
      signDisplay: 'negative',
    });
  return kept(`number ${language} ${decimals} ${unit}`, make);
}

/** The form of a plural: it depends on the digits shown, "1 giorno", but "1,0 giorni". */
export function pluralOf(value: number, decimals: number | undefined, locale: string): Intl.LDMLPluralRule {
  const make = (): Intl.PluralRules => new Intl.PluralRules(locale, digits(decimals));
  return kept(`plural ${locale} ${decimals}`, make).select(value);
}
