import type { Connection } from '../database/tables.ts';
import type { Answered, Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { Write, Writing } from './writing.ts';

/** Writes, and answers with the record as it is then; a write that makes a record answers its identifier. */
export const writtenOn =
  (write: Write) =>
  <Record extends { version: number }>(
    find: (database: Connection, id: string, day: string) => Promise<Record | undefined>,
  ) =>
  async (
    { principal }: { readonly principal: Principal | undefined },
    reason: string | undefined,
    run: (writing: Writing) => Promise<string | void>,
    id?: string,
  ): Promise<Answered<Record>> => {
    // Read in the same transaction: the answer tells of this write and of no later one.
    const body = await write({ principal, reason }, async (writing) =>
      find(writing.transaction, (await run(writing)) ?? id ?? '', writing.day),
    );
    if (!body) throw new ProblemError('not-found');
    return { body, version: body.version };
  };

/** What an addition answers: there is no tag, since the answer is not that of an address. */
export const added = async <Record>(answer: Promise<Answered<Record>>): Promise<Answered<Record>> => ({
  body: (await answer).body,
});
