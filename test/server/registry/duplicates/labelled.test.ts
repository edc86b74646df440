import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Compared } from '../../../../packages/server/src/registry/duplicates/compared.ts';
import { weigh } from '../../../../packages/server/src/registry/duplicates/weigh.ts';
import heldOut from './labelled/held-out.json' with { type: 'json' };
import training from './labelled/training.json' with { type: 'json' };

/** Records of one organisation as lists of different programmes have them. */
interface Entity {
  readonly family: string;
  readonly records: readonly Compared[];
}

/** Every pair of records there is: those of one organisation, and all others. */
function measured(entities: readonly Entity[]) {
  const records = entities.flatMap(({ records: ofOne }, entity) =>
    ofOne.map((record) => ({ entity, record })),
  );
  const wrong: string[] = [];
  const missed: string[] = [];
  const pairs = { same: 0, others: 0, found: 0, right: 0 };
  for (const [place, one] of records.entries())
    for (const other of records.slice(place + 1)) {
      const same = one.entity === other.entity;
      const { verdict, weight } = weigh(one.record, other.record);
      const found = verdict !== 'different';
      const names = `${one.record.legalName} / ${other.record.legalName} (${weight})`;
      pairs[same ? 'same' : 'others'] += 1;
      if (found) pairs.found += 1;
      if (found && same) pairs.right += 1;
      if (found && !same) wrong.push(names);
      if (!found && same) missed.push(names);
    }
  return { ...pairs, precision: pairs.right / pairs.found, recall: pairs.right / pairs.same, wrong, missed };
}

const told = ({ same, others, precision, recall, wrong, missed }: ReturnType<typeof measured>): string =>
  `${same} pairs of one organisation, ${others} of two; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\nwrong:\n  ${wrong.join('\n  ')}\nmissed:\n  ${missed.join('\n  ')}`;

for (const [half, entities] of [
  ['the half it was made with', training],
  ['the half held out', heldOut],
] as const)
  void test(`what is put before a person is right and nearly complete on ${half}`, (context) => {
    const result = measured(entities);
    context.diagnostic(told(result).split('\n', 1)[0]!);
    assert.ok(result.precision >= 0.98 && result.recall >= 0.9, told(result));
  });
