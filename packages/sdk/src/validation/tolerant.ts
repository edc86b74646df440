import type { Outline } from '@officine-coesione/contract/answers';
import { ResponseShapeError } from '../transport/error.ts';
import { english, say, type Messages } from '../transport/message.ts';
import type { Drift, Rejected, Validate } from '../transport/validate.ts';
import { isList, isRecord, lookFor, type Fault, type Sight } from './look.ts';

/** How answers are checked. */
export interface TolerantOptions {
  /** What operations answer, by their ids: all of `@officine-coesione/contract/answers`, or some. */
  readonly answers: Readonly<Record<string, Outline>>;
  /** `warn`: a malformed row is set aside; `strict`: an answer with one is an error. */
  readonly mode: 'strict' | 'warn';
  /** Is told, once for each path, where answers are not as they were foreseen; never of a value. */
  readonly onDrift?: ((drift: Drift) => void) | undefined;
  /** What errors say; `english` unless given. */
  readonly messages?: Messages | undefined;
}

/** Paths told of for one operation: no server may fill the memory. */
const mostPaths = 200;

/** Pointers in the message of an error. */
const mostPointers = 5;

/**
 * Checks answers as a tolerant reader does: what a later server adds passes, a malformed row does not cost the
 * others. What passes is given back as it came, not a copy; answers of other operations pass unseen.
 *
 * @example
 * ```ts
 * import { searchProgrammes } from '@officine-coesione/contract/answers';
 * import { Programmes, senderOf, tolerant } from '@officine-coesione/sdk';
 *
 * const validate = tolerant({ answers: { searchProgrammes }, mode: 'warn' });
 * const programmes = new Programmes(senderOf({ baseUrl, validate }));
 * console.log((await programmes.list({ limit: 100 })).rejected.length);
 * ```
 *
 * @throws {ResponseShapeError} from the check: in `strict` when anything is malformed; in `warn` when the answer
 *   is no object, or a page without a list.
 */
export const tolerant = ({ answers, mode, onDrift, messages = english }: TolerantOptions): Validate => {
  const checkOf = (operation: string, outline: Outline) => {
    const told = new Set<string>();
    const tell = (path: string, kind: Drift['kind'], expected?: string): void => {
      if (!onDrift || told.has(path) || told.size >= mostPaths) return;
      told.add(path);
      // What becomes of it, now or later, is no matter of the call.
      (async () => onDrift({ operation, path, kind, ...(expected && { expected }) }))().catch(
        () => undefined,
      );
    };
    const sight: Sight = {
      unknown: onDrift && ((path) => tell(path, 'unknown-property')),
      faults: undefined,
      partial: false,
    };
    const look = lookFor(outline, sight);
    // A code list has items, too: a page is what has a cursor.
    const isPage = Object.hasOwn(outline as object, 'nextCursor?');

    return (answer: unknown, partial: boolean): ReturnType<Validate> => {
      sight.partial = partial;
      sight.faults = undefined;
      if (look(answer, '')) return { answer, rejected: [] };
      const faults: Fault[] = (sight.faults = []);
      look(answer, '');
      for (const { path, expected } of faults) tell(path, 'malformed', expected);

      const items: unknown = isRecord(answer) && (isPage ? answer['items'] : []);
      if (mode === 'strict' || !isList(items)) {
        const pointers = faults.map(({ pointer }) => pointer || '/');
        if (pointers.length > mostPointers) pointers.splice(mostPointers, Infinity, '…');
        throw new ResponseShapeError(say(messages, 'shape', operation, pointers.join(', ')));
      }
      const rejected = isPage ? rejectedOf(items, faults) : [];
      if (!rejected.length) return { answer, rejected };
      const malformed = new Set(rejected.map(({ index }) => index));
      return {
        answer: { ...(answer as object), items: items.filter((_, index) => !malformed.has(index)) },
        rejected,
      };
    };
  };

  const checks = new Map<string, ReturnType<typeof checkOf>>();
  return (operation, answer, partial = false) => {
    const outline = answers[operation];
    if (outline === undefined) return { answer, rejected: [] };
    let check = checks.get(operation);
    if (!check) checks.set(operation, (check = checkOf(operation, outline)));
    return check(answer, partial);
  };
};

/** The rows that have faults, with them. */
const rejectedOf = (items: readonly unknown[], faults: readonly Fault[]): Rejected[] => {
  const rows = new Map<number, { pointer: string; code: string }[]>();
  for (const { pointer, code } of faults) {
    const [, index, rest] = /^\/items\/(\d+)(.*)/s.exec(pointer) ?? [];
    if (rest === undefined) continue;
    const row = rows.get(Number(index)) ?? [];
    row.push({ pointer: rest, code });
    rows.set(Number(index), row);
  }
  return Array.from(rows, ([index, of]) => ({ index, item: items[index], faults: of }));
};
