import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFields, importSubjects, languages } from '@officine-coesione/contract';
import type { ImportWords } from '../../../packages/components/src/locale/it/import.ts';
import { proposedColumns } from '../../../packages/server/src/registry/imports/columns.ts';

test('the headings of a template are taken for what they are, in every language', async () => {
  for (const language of languages) {
    const { default: words } = (await import(
      `../../../packages/components/src/locale/${language}/import.ts`
    )) as { default: ImportWords };
    for (const subject of importSubjects) {
      const proposed = proposedColumns(
        importFields[subject].map((field) => words.field(field)),
        subject,
      );
      assert.deepEqual(
        proposed.map(({ field }) => field),
        importFields[subject],
        `${language} ${subject}`,
      );
    }
  }
});
