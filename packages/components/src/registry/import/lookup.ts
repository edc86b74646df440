import type { Import, ImportFault, QueryOf } from '@officine-coesione/contract';
import {
  AuthenticationProblem,
  Imports,
  Partnerships,
  PermissionProblem,
  type Send,
} from '@officine-coesione/sdk';

/** A partnership whose seats can be imported. */
export interface Target {
  readonly id: string;
  readonly title: string;
}

/** What is wrong with an import, as far as it is shown. */
export interface Faults {
  readonly items: readonly ImportFault[];
  readonly nextCursor: string | undefined;
}

/** What an import is chosen from, or the one that is shown. */
export interface ImportData {
  /** The import that is shown; undefined to begin a new one. */
  readonly current: Import | undefined;
  readonly faults: Faults | undefined;
  /** Partnerships within reach; undefined when they could not be had. */
  readonly partnerships: readonly Target[] | undefined;
  /** Imports to go on with or to take back, the latest first; undefined when they could not be had. */
  readonly recent: readonly Import[] | undefined;
}

/** Whether a dry run has said something of its rows. */
export const hasFaults = ({ status }: Import): boolean => status !== 'mapping' && status !== 'checking';

/** A page of what is wrong. */
export const faultsOf = async (
  send: Send,
  importId: string,
  query: QueryOf<'searchImportFaults'>,
  signal: AbortSignal,
): Promise<Faults> => {
  const { items, nextCursor } = await new Imports(send).faults(importId, { limit: 50, ...query }, { signal });
  return { items, nextCursor };
};

/** One import, or what a new one can be. */
export const lookUp = async (
  send: Send,
  importId: string | null,
  signal: AbortSignal,
): Promise<ImportData> => {
  if (importId !== null) {
    const current = await new Imports(send).retrieve(importId, { signal });
    const [faults, partnership] = await Promise.all([
      hasFaults(current) ? faultsOf(send, importId, {}, signal) : undefined,
      current.partnershipId === undefined
        ? undefined
        : optional(new Partnerships(send).record(current.partnershipId, { signal })),
    ]);
    return { current, faults, partnerships: partnership ? [partnership] : [], recent: [] };
  }
  const [partnerships, recent] = await Promise.all([
    optional(
      new Partnerships(send).records({ sort: 'title', limit: 200 }, { signal }).toArray({ limit: 1000 }),
    ),
    optional(new Imports(send).list({ limit: 5 }, { signal })),
  ]);
  return { current: undefined, faults: undefined, partnerships, recent: recent?.items };
};

/** What can be done without; not what only who signs in again can have. */
const optional = async <Answer>(answer: PromiseLike<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (AuthenticationProblem.is(error) || PermissionProblem.is(error)) throw error;
    return undefined;
  }
};
