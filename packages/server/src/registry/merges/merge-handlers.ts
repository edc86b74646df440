import { errorMessage, mergeFields } from '@officine-coesione/contract';
import type { MergePreview } from '@officine-coesione/contract';
import { reachOf } from '../../authority-rules.ts';
import type { Action } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import type { Handlers, Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { organisationsAllowed } from '../organisation-scope.ts';
import { organisationOf } from '../organisation-store.ts';
import { defaultChoice, textOf, valueOf } from './fields.ts';
import { findMerge, findMerges } from './merge-store.ts';
import { merge, undo } from './merge.ts';
import { planMerge } from './plan.ts';

type Own = 'previewMerge' | 'mergeOrganisations' | 'searchMerges' | 'showMerge' | 'undoMerge';

export const mergeHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Own> => {
  /** Both organisations must be within reach: what refers to either changes. */
  const admit = async (principal: Principal | undefined, action: Action, ids: readonly string[]) => {
    if (!principal) throw new ProblemError('authentication-required');
    const readable = await organisationsAllowed(database, principal, 'read', ids);
    if (readable.size < 1) throw new ProblemError('not-found');
    const allowed = await organisationsAllowed(database, principal, action, ids);
    if (ids.some((id) => !allowed.has(id))) throw new ProblemError('forbidden');
    return principal;
  };
  const shown = async (id: string, principal: Principal) => {
    const body = await findMerge(database, id, reachOf(principal, 'read'));
    if (!body) throw new ProblemError('not-found');
    return { body, version: body.version };
  };
  return {
    previewMerge: async ({ parameters, query, principal, language }) => {
      const [survivorId, mergedId] = [parameters.organisationId, query.merged];
      if (survivorId === mergedId)
        throw new ProblemError('validation-failed', {
          faults: [{ pointer: '#query/merged', code: 'merge_with_itself', params: {} }],
        });
      await admit(principal, 'edit', [survivorId, mergedId]);
      return database.transaction().execute(async (transaction) => {
        const plan = await planMerge(transaction, { survivorId, mergedId, fieldChoices: [] });
        const rows = await transaction
          .selectFrom('organisation')
          .selectAll()
          .where('id', 'in', [survivorId, mergedId])
          .execute();
        const [survivor, merged] = [survivorId, mergedId].map((id) => rows.find((row) => row.id === id));
        if (!plan || !survivor || !merged) throw new ProblemError('not-found');
        const kinds = Map.groupBy(
          plan.changes.flatMap(({ kind }) => kind ?? []),
          (kind) => kind,
        );
        const isPersonal = (row: typeof survivor) => row.tax_code !== null && row.tax_code.length !== 11;
        const body: MergePreview = {
          survivor: organisationOf(survivor),
          merged: organisationOf(merged),
          fields: mergeFields
            .map((field) => ({
              field,
              // The tax code of a person is chosen unseen.
              survivor:
                field === 'taxCode' && isPersonal(survivor)
                  ? undefined
                  : textOf(valueOf(plan.survivor, field)),
              merged:
                field === 'taxCode' && isPersonal(merged) ? undefined : textOf(valueOf(plan.merged, field)),
              from: defaultChoice(plan.survivor, plan.merged, field),
            }))
            .filter((one) => one.survivor !== undefined || one.merged !== undefined),
          references: [...kinds].map(([kind, all]) => ({ kind, count: all.length })),
          obstacles: plan.faults.map(({ pointer, code, params }) => ({
            pointer,
            code,
            message: errorMessage(language, code, params),
          })),
        };
        return { body };
      });
    },

    mergeOrganisations: async ({ body, principal }) => {
      const actor = await admit(principal, 'decide', [body.survivorId, body.mergedId]);
      const id = await merge(database, body, { actor: actor.subject, now: clock() });
      return shown(id, actor);
    },

    searchMerges: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return { body: await findMerges(database, query, reachOf(principal, 'read')) };
    },

    showMerge: async ({ parameters, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return shown(parameters.mergeId, principal);
    },

    undoMerge: async ({ parameters, body, principal, ifVersion }) => {
      if (!principal) throw new ProblemError('authentication-required');
      const { body: known } = await shown(parameters.mergeId, principal);
      // All that was moved is with the survivor now.
      await admit(principal, 'decide', [known.survivorId]);
      await undo(database, parameters.mergeId, {
        actor: principal.subject,
        now: clock(),
        reason: body.reason,
        ifVersion,
      });
      return shown(parameters.mergeId, principal);
    },
  };
};
