import { sql } from 'kysely';
import type { Connection } from '../database/tables.ts';
import type { Handlers } from '../handler.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { AuditedEvent } from './audited-call.ts';

const member = (key: 'actor' | 'action' | 'operation') => sql<string>`event::jsonb ->> ${sql.lit(key)}`;

/** The audit events, for who may read them. */
export const auditHandlers = (database: Connection): Pick<Handlers, 'searchAuditEvents'> => ({
  searchAuditEvents: async ({ query }) => {
    const { actor, action, operation } = query;
    let rows = database
      .selectFrom('audit_event')
      .select(['position', 'event', 'hash'])
      .where('position', 'is not', null);
    if (actor) rows = rows.where(member('actor'), '=', actor);
    if (action) rows = rows.where(member('action'), 'in', action);
    if (operation) rows = rows.where(member('operation'), '=', operation);
    const page = await pageOf(
      rows,
      { keys: [{ expression: sql.ref('audit_event.position'), form: 'number' }], direction: 'desc' },
      { ...query, scope: scopeOf('audit-events', query) },
    );
    const items = page.items.map(({ position, event, hash }) => {
      const { at, actor: who, roles, ...others } = JSON.parse(event) as AuditedEvent;
      return { position, at, actor: who, roles: [...roles], ...others, hash };
    });
    return { body: { ...page, items } };
  },
});
