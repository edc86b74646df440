import { insideOf, operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import type {
  Places,
  RecordedAnswer,
  RecordedList,
  Recording,
} from '../../packages/sdk/src/testing/recording.ts';
import { recordedAt } from './reference-server.ts';
import type { ReferenceServer } from './reference-server.ts';
import { decisionsOf, fileRegistrations } from './registrations.ts';
import { keepPartOfRegistry } from './registry-part.ts';
import { Settling } from './settled.ts';

type Item = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, string>>;
type Query = Readonly<Record<string, string | readonly string[]>>;

type Property = Operation['query']['shape'][string];

/** The values a parameter can have, where the contract says them. */
const choicesOf = (property: Property): readonly string[] | undefined => {
  const { type, element, entries } = insideOf(property)._zod.def as {
    readonly type: string;
    readonly element?: Property;
    readonly entries?: Readonly<Record<string, string>>;
  };
  if (element) return choicesOf(element);
  return type === 'boolean' ? ['true', 'false'] : entries && Object.values(entries);
};

interface PageOf {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
  readonly _embedded?: Readonly<Record<string, unknown>>;
}

/** Parameters that are no filters. */
const form = ['cursor', 'limit', 'fields', 'sort', 'embed'];

/** Filters whose values have no end. */
const endless = ['asOf', 'from', 'to'];

/** Lists and answers that are recorded; an item of a list needs no recording of its own. */
const kept: readonly string[] = [
  'showStatus',
  'searchProgrammes',
  'searchTerritories',
  'searchCodeLists',
  'searchOrganisations',
  'searchPartnerships',
  'searchMembers',
  'searchRegistrations',
  'searchIndicators',
  'showIndicatorData',
  'explainIndicator',
  'searchConsultations',
  'searchContributions',
  'searchActivities',
  'searchMeetings',
];

/** A longer search than one word: what the examples of the SDK look for. */
const phrases = ['camera di commercio', 'regione puglia', 'comitato di sorveglianza'];

/** Languages in which answers with labels are recorded. */
const recordedLanguages = ['it', 'en'];

/** Indicators whose figures are recorded: a count, a share, rates, a median, an index, one on persons. */
const shownIndicators: readonly unknown[] = [
  'PART_N',
  'PART_SHARE',
  'ATT_CAT',
  'ANS_RATE',
  'RESP_T',
  'DIV_SHANNON',
  'GEN',
];

/** Indicators of which it is recorded how their figures come about. */
const explained: readonly unknown[] = ['PART_N', 'ATT_CAT'];

const isRecorded = ({ id }: Operation, { indicatorCode }: Parameters): boolean =>
  indicatorCode === undefined ||
  (id === 'explainIndicator' ? explained : shownIndicators).includes(indicatorCode);

/** What is asked of an indicator besides its figures as they are without a question. */
const figures: readonly Query[] = [
  {},
  { programme: 'pr-fesr-fse-plus-basilicata-2021-2027' },
  { period: ['2024', '2025', '2026'] },
];

const search = (query: Query): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ).toString();

const pathOf = ({ path }: Operation, parameters: Parameters): string =>
  path.replace(/\{(\w+)\}/g, (_place, name: string) => parameters[name]!);

const isList = (operation: Operation): boolean => operation.id.startsWith('search');

const headersOf = ({ access }: Operation, { officer }: ReferenceServer, language = 'it') => ({
  'Accept-Language': language,
  ...(access === 'public' ? {} : officer),
});

const keyOf = (item: Item): string => (item['id'] ?? item['code']) as string;
const codeOf = (item: Item): string => item['code'] as string;

/** The path parameters a call below a list can have: one for each item of that list. */
const parametersOf = ({ path }: Operation, lists: readonly RecordedList[]): readonly Parameters[] => {
  const [, above, name] = /^(.*?)\/\{(\w+)\}/.exec(path) ?? [];
  if (name === undefined) return [{}];
  const parent = (operations as readonly Operation[]).find((one) => one.path === above && isList(one));
  const items = lists.find(({ operation }) => operation === parent?.id)?.items ?? [];
  return items.map((item) => ({ [name]: keyOf(item as Item) }));
};

/** Every word of a title at least three letters long, every title, and some phrases. */
const wordsOf = (items: readonly Item[]): string[] => {
  const titles = items.map((item) => String(item['title'] ?? item['legalName']).toLowerCase());
  return [
    ...new Set([...titles.flatMap((title) => title.match(/[\p{L}\d]{3,}/gu) ?? []), ...titles, ...phrases]),
  ];
};

const listOf = async (
  server: ReferenceServer,
  operation: Operation,
  parameters: Parameters,
  codes: Readonly<Record<string, readonly string[]>>,
): Promise<RecordedList> => {
  const { shape } = operation.query;
  const path = pathOf(operation, parameters);
  const ask = (query: Query) =>
    server.read<PageOf>(`${path}?${search({ limit: '200', ...query })}`, {
      headers: headersOf(operation, server),
    });
  const embed = shape['embed'] && choicesOf(shape['embed']);
  const { items, nextCursor, _embedded: embedded } = await ask(embed ? { embed } : {});
  if (nextCursor) throw new Error(`${operation.id} has more than one page of items: keep a smaller part.`);
  const list = { operation: operation.id, parameters, items, ...(embedded && { embedded }) };
  // What is written changes: nothing can be recorded of its filters.
  if (operation.access !== 'public') return { ...list, orders: {}, filters: {} };

  const keys = items.map(keyOf);
  const placesOf = async (query: Query): Promise<Places> =>
    (await ask(query)).items.map((item) => keys.indexOf(keyOf(item)));
  const orders: Record<string, Places> = {};
  for (const sort of (shape['sort'] && choicesOf(shape['sort'])) ?? [])
    orders[sort] = await placesOf({ sort });
  const filters: Record<string, Record<string, Places>> = {};
  for (const [name, property] of Object.entries(shape)) {
    if (form.includes(name) || endless.includes(name)) continue;
    const values =
      name === 'q' ? wordsOf(items) : (choicesOf(property) ?? (name === 'parent' ? keys : codes[name]));
    if (!values) throw new Error(`${operation.id}: say which values of "${name}" to ask for.`);
    const ofFilter: Record<string, Places> = (filters[name] = {});
    for (const value of values) {
      const places = await placesOf({ [name]: value });
      if (places.length > 0 || name === 'q') ofFilter[value] = places;
    }
  }
  return { ...list, orders, filters };
};

const answersOf = async (
  server: ReferenceServer,
  operation: Operation,
  parameters: Parameters,
): Promise<RecordedAnswer[]> => {
  const answers: RecordedAnswer[] = [];
  for (const asked of operation.id === 'showIndicatorData' ? figures : [{}]) {
    const query = search(asked);
    let italian = '';
    for (const language of recordedLanguages) {
      const body = await server.read<object>(`${pathOf(operation, parameters)}?${query}`, {
        headers: headersOf(operation, server, language),
      });
      if (JSON.stringify(body) === italian) continue;
      italian ||= JSON.stringify(body);
      answers.push({ operation: operation.id, parameters, query, language, body });
    }
  }
  return answers;
};

/** Asks a server everything that is recorded; the answers are the same each time. */
export const recorded = async (
  server: ReferenceServer,
): Promise<{ recording: Recording; settling: Settling }> => {
  const decisions = await decisionsOf(server);
  await keepPartOfRegistry(server.database);
  const receipt = await fileRegistrations(server);

  const seed = await server.database.selectFrom('programme').select('created_at').executeTakeFirstOrThrow();
  const codesOf = async (path: string) => (await server.read<PageOf>(`${path}?limit=200`)).items.map(codeOf);
  const keysOf = async (path: string) => (await server.read<PageOf>(`${path}?limit=200`)).items.map(keyOf);
  const codes = {
    programme: await codesOf('/programmes'),
    territory: await codesOf('/territories'),
    partnership: await keysOf('/partnerships'),
    organisation: await keysOf('/organisations'),
    consultation: await keysOf('/consultations'),
  };
  const lists: RecordedList[] = [];
  const answers: RecordedAnswer[] = [];
  for (const operation of operations as readonly Operation[]) {
    if (!kept.includes(operation.id)) continue;
    for (const parameters of parametersOf(operation, lists))
      if (isList(operation)) lists.push(await listOf(server, operation, parameters, codes));
      else if (isRecorded(operation, parameters))
        answers.push(...(await answersOf(server, operation, parameters)));
  }
  const settling = new Settling(seed.created_at);
  return {
    recording: settling.settle({ recordedAt, receipt, decisions, lists, answers }),
    settling,
  };
};
