import { labelOf, openLicence, vocabularies } from '@officine-coesione/contract';
import type { Vocabulary } from '@officine-coesione/contract';
import { wordOf } from './sheet.ts';
import type { Column, Extract, Sheet, Value } from './sheet.ts';

/** A field as it stands in a table. */
export type Field = string | number | boolean | undefined;

/** A list as rows of fields. */
export interface Rows<Item> {
  readonly header: readonly string[];
  readonly fields: (item: Item) => Field[];
}

/** Where every file says where it comes from. */
const origin = 'Anagrafica del partenariato, Officine Coesione';

const facts = ({ open }: Sheet<never>, { extractedAt, asOf }: Extract) => [
  { key: 'source', it: 'Fonte', en: 'Source', value: origin },
  ...(asOf === undefined ? [] : [{ key: 'asOf', it: 'Situazione al', en: 'As of', value: asOf }]),
  { key: 'extractedAt', it: 'Estratto il', en: 'Extracted at', value: extractedAt },
  ...(open ? [{ key: 'licence', it: 'Licenza', en: 'Licence', value: openLicence.url }] : []),
];

/** Rows for programs: properties by their names, codes alone, lists separated by `|`. */
export function plainRows<Item>(sheet: Sheet<Item>, extract: Extract): Rows<Item> {
  const last = facts(sheet, extract);
  return {
    header: [...sheet.columns, ...last].map(({ key }) => key),
    fields: (item) => [
      ...sheet.columns.map(({ value }) => joined(value(item), '|')),
      ...last.map(({ value }) => value),
    ],
  };
}

/** Rows for people: headings in words, and beside each code what it means. */
export function worded<Item>(sheet: Sheet<Item>, extract: Extract): Rows<Item> {
  const { language } = extract;
  const last = facts(sheet, extract);
  const meaning = language === 'it' ? 'descrizione' : 'meaning';
  return {
    header: [
      ...sheet.columns.flatMap((column) => {
        const word = wordOf(column, language);
        return column.codes ? [word, `${word} (${meaning})`] : [word];
      }),
      ...last.map((fact) => wordOf(fact, language)),
    ],
    fields: (item) => [
      ...sheet.columns.flatMap((column) => {
        const value = column.value(item);
        const shown = joined(typeof value === 'boolean' ? yesOrNo(value, language) : value, ', ');
        return column.codes ? [shown, joined(meanings(column, value, language), '; ')] : [shown];
      }),
      ...last.map(({ value }) => value),
    ],
  };
}

const yesOrNo = (value: boolean, language: Extract['language']): string =>
  value ? (language === 'it' ? 'sì' : 'yes') : 'no';

const meanings = <Item>({ codes }: Column<Item>, value: Value, language: Extract['language']) =>
  [value ?? []].flat().map((code) => labelOf(vocabularies[codes!] as Vocabulary, String(code), language));

const joined = (value: Value, separator: string): Field =>
  Array.isArray(value) ? value.join(separator) : (value as Field);
