import { openLicence } from '@officine-coesione/contract';
import { wordOf } from './sheet.ts';
import type { Extract, Sheet } from './sheet.ts';
import { linkedContext } from './linked-context.ts';

/** A list as one JSON object: what it is, and its items as the list gives them. */
export const jsonFile = <Item>(items: AsyncIterable<Item>, sheet: Sheet<Item>, extract: Extract) =>
  around(items, (item) => item, 'items', {
    title: wordOf(sheet, extract.language),
    source: 'Anagrafica del partenariato, Officine Coesione',
    asOf: extract.asOf,
    extractedAt: extract.extractedAt,
    ...(sheet.open && { licence: openLicence }),
  });

/** A list as JSON-LD 1.1: its context stands in it, so that it can be read without a network. */
export const linkedFile = <Item>(items: AsyncIterable<Item>, sheet: Sheet<Item>, extract: Extract) =>
  around(
    items,
    (item) => sheet.linked!(item, extract.addresses),
    '@graph',
    { '@context': linkedContext },
    {
      '@type': 'dcat:Dataset',
      title: wordOf(sheet, extract.language),
      temporal: extract.asOf && periodOf(extract.asOf),
      issued: extract.extractedAt,
      licence: openLicence.url,
    },
  );

/** A day as DCAT tells of time. */
const periodOf = (day: string) => ({ '@type': 'dct:PeriodOfTime', periodStart: day, periodEnd: day });

/** An object with a list in it, a piece at a time. */
async function* around<Item>(
  items: AsyncIterable<Item>,
  write: (item: Item) => unknown,
  member: string,
  head: object,
  ...first: readonly object[]
): AsyncGenerator<string> {
  const opening = JSON.stringify({ ...head, [member]: [] }).slice(0, -2);
  yield opening + first.map((one) => `\n${JSON.stringify(one)}`).join();
  let separator = first.length > 0 ? ',\n' : '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(write(item));
    separator = ',\n';
  }
  yield '\n]}\n';
}
