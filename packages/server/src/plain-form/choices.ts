import {
  assignableCategories,
  categoryLetter,
  categoryScheme,
  labelOf,
  legalForm,
  legalFormGroups,
  partnerCategory,
  partnerTag,
  territorialLevel,
} from '@officine-coesione/contract';
import type { CategoryScheme, Language, Partnership, Territory } from '@officine-coesione/contract';
import type { Connection } from '../database/tables.ts';
import { findPartnerships } from '../registry/partnership-store.ts';
import { findTerritories } from '../registry/territory-store.ts';
import { categoryPointer, partnershipPointer } from './questions.ts';
import { words } from './words/index.ts';

/** Answers to choose from, under a heading or without. */
export interface ChoiceGroup {
  readonly label?: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
}

/** What the choices are made of. */
export interface Offer {
  readonly territories: readonly Territory[];
  /** Partnerships that take new members. */
  readonly partnerships: readonly Partnership[];
  /** Programmes of territorial cooperation: their partnerships know one category more. */
  readonly cooperation: ReadonlySet<string>;
}

/** Most partnerships that are listed. */
const most = 1000;

/** What can be chosen today. */
export async function offerOf(database: Connection): Promise<Offer> {
  const { items: territories } = await findTerritories(database, {
    level: ['nuts2', 'nuts3'],
    sort: 'title',
    limit: 200,
  });
  const partnerships: Partnership[] = [];
  let cursor: string | undefined;
  do {
    const page = await findPartnerships(database, {
      openToAdhesion: true,
      sort: 'title',
      limit: 200,
      cursor,
    });
    partnerships.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && partnerships.length < most);
  const cooperation = await database
    .selectFrom('programme')
    .select('code')
    .where('level', '=', 'cooperation')
    .execute();
  return { territories, partnerships, cooperation: new Set(cooperation.map(({ code }) => code)) };
}

type Vocabulary = Parameters<typeof labelOf>[0];

const codesOf = (vocabulary: Vocabulary, language: Language, pattern = /./): ChoiceGroup['choices'] =>
  Object.keys(vocabulary.items)
    .filter((code) => pattern.test(code))
    .map((value) => ({ value, label: labelOf(vocabulary, value, language) }));

/** Titles of places and partnerships are Italian. */
const italian = (language: Language) => (language === 'it' ? {} : { lang: 'it' });

/** The answers one can choose for a question; none where it is answered freely. */
export function choicesFor(
  pointer: string,
  offer: Offer,
  language: Language,
  /** The partnership chosen, if any. */
  chosen: string | undefined,
): readonly ChoiceGroup[] {
  const said = words[language];
  const regions = offer.territories.filter(({ level }) => level === 'nuts2');
  const place = ({ code, title }: Territory) => ({ value: code, label: title, ...italian(language) });
  switch (pointer) {
    case '/organisation/legalForm':
      return legalFormGroups.map(([word, codes]) => ({
        label: said[word],
        choices: codesOf(legalForm, language, codes),
      }));
    case '/organisation/registeredOffice/nuts3':
      return regions.map((region) => ({
        label: region.title,
        choices: offer.territories
          .filter(({ level, parentCode }) => level === 'nuts3' && parentCode === region.code)
          .map(place),
      }));
    case '/organisation/territorialLevel':
      return [{ choices: codesOf(territorialLevel, language) }];
    case '/organisation/coverageNuts':
      return [{ choices: [{ value: 'IT', label: said.wholeCountry }, ...regions.map(place)] }];
    case '/organisation/tags':
      return [{ choices: codesOf(partnerTag, language) }];
    case partnershipPointer:
      return [
        {
          choices: offer.partnerships.map(({ id, title }) => ({
            value: id,
            label: title,
            ...italian(language),
          })),
        },
      ];
    case categoryPointer:
      return categories(offer, language, chosen);
    default:
      return [];
  }
}

/** The categories of the partnership chosen; of all that can be chosen, as long as none is. */
function categories(offer: Offer, language: Language, chosen: string | undefined): ChoiceGroup[] {
  const asked = offer.partnerships.filter(({ id }) => chosen === undefined || id === chosen);
  const schemes = [...new Set(asked.map((one) => one.categoryScheme as CategoryScheme))].sort().toReversed();
  return schemes.flatMap((scheme) => {
    const cooperation = asked.some(
      (one) =>
        one.categoryScheme === scheme && one.programmeCodes.some((code) => offer.cooperation.has(code)),
    );
    const codes = assignableCategories(scheme, cooperation);
    const of = schemes.length > 1 ? `${labelOf(categoryScheme, scheme, language)}: ` : '';
    return [...new Set(codes.map(categoryLetter))].map((letter) => ({
      label: `${of}${letter}. ${labelOf(partnerCategory, letter, language)}`,
      choices: codes
        .filter((code) => categoryLetter(code) === letter)
        .map((value) => ({ value, label: labelOf(partnerCategory, value, language) })),
    }));
  });
}
