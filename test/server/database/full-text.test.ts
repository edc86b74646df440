import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { searchLabels } from '../../../packages/server/src/database/full-text.ts';
import { onEachEngine } from '../engines.ts';

const found = async (database: Database, names: string, words: string, labels = ''): Promise<boolean> => {
  const { rows } = await sql<{
    found: boolean;
  }>`select search_document(${names}, ${labels}) @@ search_query(${words}) as found`.execute(database);
  return rows[0]!.found;
};

const pairs: readonly (readonly [names: string, words: string, found: boolean])[] = [
  ['Confcooperative Basilicata', 'confcoop', true],
  ['Confcooperative Basilicata', 'CONFCOOPERATIVE', true],
  ['Confcooperative Basilicata', 'confcooperativ', true],
  ['Confcooperative Basilicata', 'basilicata confcoop', true],
  ['Confcooperative Basilicata', 'calabria confcoop', false],
  ['Università degli Studi', 'universita', true],
  ['Universita degli Studi', 'università', true],
  ['Universita\u0300 degli Studi', 'UNIVERSITÀ', true],
  ['Regione Umbria', 'regioni', true],
  ['Provincia di Matera', 'province', true],
  ['Associazioni sindacali', 'associazione sindacale', true],
  ['Camera di Commercio di Matera', '"camera di commercio"', true],
  ['Camera di Commercio di Matera', '"commercio camera"', false],
  ['Camera di Commercio di Matera', 'camera -matera', false],
  ['Camera di Commercio di Matera', 'potenza or matera', true],
  ['Comune dell’Aquila', "l'aquila", true],
  ['Regione autonoma Friuli-Venezia Giulia', 'friuli venezia', true],
  ['Regione autonoma Friuli Venezia Giulia', 'friuli-venezia', true],
  ['Südtiroler Bauernbund', 'sudtirol', true],
  ['Straßenverband', 'strassen', true],
  ['Čebelarska zveza', 'cebel', true],
  ['Cgil', '---', false],
  ['Cgil', "'; drop table organisation; --", false],
  ['Cgil', ':* & | ! ( ) <->', false],
];

onEachEngine('words find names whatever their accents, case, number and ending', async (database) => {
  for (const [names, words, expected] of pairs)
    assert.equal(await found(database, names, words), expected, `${names} / ${words}`);
});

onEachEngine('tags are found by their labels', async (database) => {
  const labels = searchLabels(['trade_union'], 'Policoro');
  for (const words of ['sindacato', 'sindacati', 'trade union', 'gewerkschaft', 'policoro'])
    assert.ok(await found(database, 'Cgil', words, labels), words);
});

onEachEngine('a name counts more than a label', async (database) => {
  const { rows } = await sql<{ name: number; label: number }>`select
    ts_rank(search_document('matera', ''), search_query('matera')) as name,
    ts_rank(search_document('', 'matera'), search_query('matera')) as label`.execute(database);
  assert.ok(rows[0]!.name > rows[0]!.label);
});

onEachEngine('a sort key is short, plain and never empty of meaning', async (database) => {
  const { rows } = await sql<{ key: string }>`select sort_key(name) as key from (values
    ('L’Àncora «Onlus»'), (repeat('é', 300))) as names (name)`.execute(database);
  assert.deepEqual(
    rows.map(({ key }) => key),
    ['l ancora onlus', 'e'.repeat(100)],
  );
});
