import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import type { Compared } from '../../../../packages/server/src/registry/duplicates/compared.ts';
import { weigh } from '../../../../packages/server/src/registry/duplicates/weigh.ts';
import { onEachEngine } from '../../engines.ts';
import heldOut from './labelled/held-out.json' with { type: 'json' };
import training from './labelled/training.json' with { type: 'json' };

const keysOf = async (
  database: Database,
  { legalName, altName, acronym, taxCode, website, pec, phone, nuts3 }: Compared,
) => {
  const details = JSON.stringify({ website, pec, phone });
  const { rows } = await sql<{
    key: string;
  }>`select blocking_texts(${legalName}::text, ${altName ?? null}::text,
    ${acronym ?? null}::text, ${taxCode ?? null}::text, null, null, ${nuts3 ?? null}::text, ${details}::jsonb) as key`.execute(
    database,
  );
  return new Set(rows.map(({ key }) => key));
};

onEachEngine('of what the comparison finds, blocking lets nearly all through', async (database) => {
  let [found, shared] = [0, 0];
  const missed: string[] = [];
  for (const { records } of [...training, ...heldOut] as { records: Compared[] }[]) {
    const keys = await Promise.all(records.map((record) => keysOf(database, record)));
    for (const [place, one] of records.entries())
      for (const [step, other] of records.slice(place + 1).entries()) {
        if (weigh(one, other).verdict === 'different') continue;
        found += 1;
        const meet = [...keys[place]!].some((key) => keys[place + 1 + step]!.has(key));
        if (meet) shared += 1;
        else missed.push(`${one.legalName} / ${other.legalName}`);
      }
  }
  assert.ok(shared / found >= 0.95, `${shared} of ${found}; missed:\n${missed.join('\n')}`);
});

onEachEngine(
  'keys are alike for what is alike, and tell nothing of providers open to all',
  async (database) => {
    const keys = (record: Partial<Compared>) => keysOf(database, { legalName: 'x', ...record });
    const meet = async (a: Partial<Compared>, b: Partial<Compared>) => {
      const other = await keys(b);
      return [...(await keys(a))].filter((key) => other.has(key) && key !== 'word x' && key !== 'name x');
    };
    assert.deepEqual(
      await meet({ pec: 'Prot@PEC.comune.bari.it' }, { website: 'https://www.comune.bari.it/uffici' }),
      ['host comune.bari.it'],
    );
    assert.deepEqual(await meet({ pec: 'uno@pec.it' }, { pec: 'due@pec.it' }), []);
    assert.deepEqual(await meet({ pec: 'uno@legalmail.it' }, { pec: 'due@legalmail.it' }), []);
    assert.deepEqual(await meet({ phone: '+39 0835 123456' }, { phone: '0835/123456' }), ['phone 835123456']);
    assert.deepEqual(await meet({ taxCode: '80002950766' }, { taxCode: '80002950766' }), [
      'code 80002950766',
    ]);
    assert.ok(
      (await meet({ legalName: 'Fondazione Eni Enrico Mattei' }, { legalName: 'FEEM' })).includes(
        'letters feem',
      ),
    );
    assert.ok((await meet({ legalName: 'C.G.I.L.' }, { legalName: 'Cgil' })).includes('name cgil'));
  },
);
