import { PartnershipFacts, mergePatch, schemeOfCycle } from '@officine-coesione/contract';
import type { PartnershipPatch, PartnershipRequest } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Subject } from '../../authority-rules.ts';
import { publicStates } from '../../database/tables.ts';
import type { Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { detailsOf, factsOf, partnershipFaults } from './partnership-facts.ts';
import { stateAfter } from './record-path.ts';
import type { Step } from './record-path.ts';
import { admit } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { closedStates, holdOpen, isPublic, keepPartnership } from '../../keeping/partnership.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** A partnership that is to be changed, on a version of it. */
export interface PartnershipAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Opens a partnership, as a draft; answers its identifier. */
export async function openPartnership(writing: Writing, request: PartnershipRequest): Promise<string> {
  const { transaction, principal, at } = writing;
  const { type, parentId, categoryScheme, ...facts } = request;
  const programmes = await programmesKnown(transaction, facts.programmeCodes);
  const parent = parentId === undefined ? undefined : await keepPartnership(transaction, parentId);
  admit(principal, 'edit', { ...programmes.subject, partnershipId: parent && parentId }, true);
  // What a committee does not already work for is its authority's to give.
  admitProgrammes(principal, programmes.subjects, parent?.subject.programmes ?? []);
  refuse(
    ...(parentId === undefined && type === 'working_group' ? [fault('/parentId', 'required')] : []),
    ...parentFaults(parentId, parent),
    ...partnershipFaults(facts, { ...programmes, ofParent: parent?.subject.programmes }),
  );
  const newest = [...programmes.cycles.values()].toSorted().at(-1) ?? '';
  const id = uuid();
  await transaction
    .insertInto('partnership')
    .values({
      id,
      created_at: at,
      updated_at: at,
      type,
      title: facts.title,
      parent_id: parentId ?? null,
      category_scheme: categoryScheme ?? parent?.row.category_scheme ?? schemeOfCycle(newest),
      open_to_adhesion: facts.openToAdhesion ?? false,
      status: 'draft',
      details: JSON.stringify(
        detailsOf(facts, {
          validation: { status: 'draft' },
          sources: [{ system: 'authority', fetchedAt: at }],
        }),
      ),
    })
    .execute();
  await linkProgrammes(transaction, id, facts.programmeCodes);
  return id;
}

/** Changes a partnership by parts. */
export async function amendPartnership(
  writing: Writing,
  at: PartnershipAt,
  patch: PartnershipPatch,
): Promise<void> {
  const { transaction, principal } = writing;
  const kept = await partnershipAt(writing, at, 'edit');
  holdOpen(kept);
  const { row, subject } = kept;
  const facts = whole(PartnershipFacts, mergePatch(factsOf(row, subject.programmes), patch));
  const programmes = await programmesKnown(transaction, facts.programmeCodes);
  const parent = row.parent_id === null ? undefined : await keepPartnership(transaction, row.parent_id);
  refuse(...partnershipFaults(facts, { ...programmes, ofParent: parent?.subject.programmes }));
  // Nobody takes a partnership out of the reach of who keeps it, nor into that of another.
  admit(principal, 'edit', { ...programmes.subject, partnershipId: at.id }, true);
  admitProgrammes(principal, programmes.subjects, subject.programmes);
  await transaction.deleteFrom('partnership_programme').where('partnership_id', '=', at.id).execute();
  await linkProgrammes(transaction, at.id, facts.programmeCodes);
  await updatePartnership(writing, at.id, {
    title: facts.title,
    open_to_adhesion: facts.openToAdhesion ?? false,
    details: JSON.stringify(detailsOf(facts, row.details)),
  });
}

/** Takes a step in the life of a partnership. */
export async function stepPartnership(
  writing: Writing,
  at: PartnershipAt,
  step: Exclude<Step, 'reject'>,
  reason: string | undefined,
): Promise<void> {
  const { row } = await partnershipAt(writing, at, 'decide');
  const status = stateAfter(row.status, step);
  if (status === undefined) throw new ProblemError('transition-not-allowed');
  const validation = { status: 'validated', validatedAt: writing.at, note: reason };
  await updatePartnership(writing, at.id, {
    status,
    ...(step === 'archive' && { open_to_adhesion: false }),
    ...(step === 'publish' && { details: JSON.stringify({ ...row.details, validation }) }),
  });
  if (step === 'archive') await closeWaitingSeats(writing, at.id);
}

/** The partnership to be changed; a public one is changed by who may decide on it. */
async function partnershipAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: PartnershipAt,
  action: 'edit' | 'decide',
): Promise<KeptPartnership> {
  const kept = await keepPartnership(transaction, id);
  if (!kept) throw new ProblemError('not-found');
  admit(principal, isPublic(kept.row.status) ? 'decide' : action, kept.subject, kept.known);
  holdVersion(kept.row.version, ifVersion);
  return kept;
}

const updatePartnership = (
  { transaction, at }: Writing,
  id: string,
  change: Partial<Pick<Row<'partnership'>, 'title' | 'status' | 'open_to_adhesion'>> & { details?: string },
) =>
  transaction
    .updateTable('partnership')
    .set((eb) => ({ ...change, updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();

/** Nothing waits in a partnership that changes no more: its drafts are rejected, its suspended seats archived. */
const closeWaitingSeats = ({ transaction, at }: Writing, partnershipId: string) =>
  transaction
    .updateTable('membership')
    .set((eb) => ({
      status: sql<string>`case status when 'suspended' then 'archived' else 'rejected' end`,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('partnership_id', '=', partnershipId)
    .where('status', 'not in', [...publicStates, ...closedStates])
    .execute();

const linkProgrammes = (transaction: Transaction<Tables>, id: string, codes: readonly string[]) =>
  transaction
    .insertInto('partnership_programme')
    .values([...new Set(codes)].map((code) => ({ partnership_id: id, programme_code: code })))
    .execute();

/** One level: a group of a group has nobody above who answers for it. */
const parentFaults = (parentId: string | undefined, parent: KeptPartnership | undefined) => {
  if (parentId === undefined) return [];
  if (!parent) return [fault('/parentId', 'unknown_reference')];
  const suits = parent.row.parent_id === null && !closedStates.includes(parent.row.status);
  return suits ? [] : [fault('/parentId', 'parent_not_suitable')];
};

/** Of several programmes one is enough to keep a partnership; to bring one in takes the reach of that one. */
const admitProgrammes = (
  principal: Principal,
  subjects: ReadonlyMap<string, Subject>,
  known: readonly string[],
): void => {
  for (const [code, subject] of subjects) if (!known.includes(code)) admit(principal, 'edit', subject, true);
};

/** What is known of programmes, where each stands, and where a partnership of theirs does. */
async function programmesKnown(
  transaction: Transaction<Tables>,
  codes: readonly string[],
): Promise<{
  cycles: ReadonlyMap<string, string>;
  subject: Subject;
  subjects: ReadonlyMap<string, Subject>;
}> {
  const rows = await transaction
    .selectFrom('programme')
    .select(['code', 'cycle', 'nuts2'])
    .where('code', 'in', codes)
    .execute();
  const placesOf = ({ nuts2 }: { readonly nuts2: readonly string[] }) => (nuts2.length > 0 ? nuts2 : ['IT']);
  const territories = rows.flatMap(placesOf);
  return {
    subjects: new Map(
      rows.map((row) => [row.code, { programmes: [row.code], territories: placesOf(row) }] as const),
    ),
    cycles: new Map(rows.map(({ code, cycle }) => [code, cycle])),
    subject: {
      programmes: rows.map(({ code }) => code),
      territories: territories.length > 0 ? territories : ['IT'],
    },
  };
}
