import * as z from 'zod/mini';
import { entity, instant, list, page, text, whole } from '../schema.ts';

/** What an audit event can be about. */
export const auditActions = ['write', 'read', 'export'] as const;

/** A link of the chain of audit events: a write, an export, or a read of personal data. Restricted. */
export const AuditEvent = entity({
  /** Place in the chain, from 1 without gaps. */
  position: whole(1, 2_000_000_000),
  /** When, UTC. */
  at: instant,
  /** Subject of the token, `anonymous`, or what a job of the server is called. */
  actor: text(200),
  /** Roles of the token. */
  roles: list(text(60), 20),
  /** `write`, `read` or `export`. */
  action: text(20),
  /** Id of the operation, or what a job of the server is called. */
  operation: text(100),
  /** What it was about: path parameters and filters. */
  target: z.optional(text(1000)),
  /** Identifier of the request in the log. */
  requestId: z.optional(text(60)),
  /** SHA-256 of the event, its position and the hash before it, hexadecimal. */
  hash: text(64),
});
/** A link of the chain of audit events. */
export type AuditEvent = z.infer<typeof AuditEvent>;

export const AuditEventPage = page(AuditEvent);
/** A page of audit events. */
export type AuditEventPage = z.infer<typeof AuditEventPage>;
