import type { Decision, RegistrationRequest } from '@officine-coesione/contract';
import { operations, type Operation } from '@officine-coesione/contract/operations';
import type { Asked } from './asked.ts';
import { pageOf, withEmbedded } from './listing.ts';
import { Refusal, notRecorded } from './problem.ts';
import type { RecordedList, Recording } from './recording.ts';
import { RegistrationDesk } from './registrations.ts';
import type { Called } from './routing.ts';

/** A body, and the language it is in. */
export interface Found {
  readonly body: object;
  readonly language: string;
}

const isOf = (
  recorded: { operation: string; parameters: object },
  { operation, parameters }: Called,
): boolean =>
  recorded.operation === operation.id &&
  Object.entries(recorded.parameters).every(([name, value]) => parameters[name] === value);

/** The list that an item is of; undefined for what is no item of a list. */
const listAbove = ({ path }: Operation): string | undefined => {
  if (!path.endsWith('}')) return undefined;
  const above = path.slice(0, path.lastIndexOf('/'));
  return (operations as readonly Operation[]).find((one) => one.method === 'GET' && one.path === above)?.id;
};

/** The properties that tell items of a list apart: any of them can stand in an address. */
const keys = ['id', 'code', 'cci'];

/** Answers calls from what was recorded, and from what was written since. */
export class RecordedData {
  readonly #recording: Recording;
  readonly #desk: RegistrationDesk;

  constructor(recording: Recording, now: () => number) {
    this.#recording = recording;
    this.#desk = new RegistrationDesk(recording, now);
  }

  /** @throws Refusal */
  answer(asked: Asked): Found {
    const { operation, language } = asked;
    if (operation.method !== 'GET') return { body: this.#write(asked), language };
    const above = listAbove(operation);
    const isRecorded = [...this.#lists, ...this.#recording.answers].some(
      (one) => one.operation === operation.id || one.operation === above,
    );
    if (!isRecorded || asked.isFile) throw notRecorded(operation.id, asked.url);
    const list = this.#lists.find((one) => isOf(one, asked));
    if (list) return { body: pageOf(list, asked), language };
    return above ? { body: this.#item(asked, above), language } : this.#recorded(asked);
  }

  get #lists(): readonly RecordedList[] {
    return [
      ...this.#recording.lists.filter(({ operation }) => operation !== 'searchRegistrations'),
      this.#desk.list,
    ];
  }

  /** One of a list, by its key. */
  #item({ operation, parameters, query, url }: Asked, above: string): object {
    if ([...query.keys()].some((name) => name !== 'embed')) throw notRecorded(operation.id, url);
    const key = Object.values(parameters).at(-1);
    const item = this.#lists
      .filter((list) => list.operation === above)
      .flatMap(({ items }) => items as readonly Record<string, unknown>[])
      .find((one) => keys.some((name) => one[name] === key));
    if (!item) throw new Refusal('not-found');
    return withEmbedded(item, query.get('embed') ?? []);
  }

  /** What was recorded of exactly this question, in this language or in Italian. */
  #recorded(asked: Asked): Found {
    const answers = this.#recording.answers.filter((one) => isOf(one, asked));
    if (answers.length === 0) throw new Refusal('not-found');
    const query = new URLSearchParams(
      [...asked.query].toSorted().flatMap(([name, values]) => values.map((value) => [name, value])),
    ).toString();
    const there = answers.filter((one) => one.query === query);
    const found = there.find(({ language }) => language === asked.language) ?? there[0];
    if (!found) throw notRecorded(asked.operation.id, asked.url);
    // Recorded in one language only: the same in all of them.
    return there.length > 1 ? found : { body: found.body, language: asked.language };
  }

  #write({ operation, parameters, body, ifVersion, url }: Asked): object {
    if (operation.id === 'registerOrganisation') return this.#desk.register(body as RegistrationRequest);
    // No work is asked for, as by the server that was recorded.
    if (operation.id === 'issueChallenge') return {};
    if (!(operation.id in this.#recording.decisions)) throw notRecorded(operation.id, url);
    return this.#desk.decide(operation.id, parameters['registrationId']!, ifVersion, body as Decision);
  }
}
