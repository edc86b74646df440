import type { Role } from './operation.ts';

/**
 * Who may do what with the records an authority keeps, by role; the scope of a token narrows it. Operations are
 * open to these, and a page offers nothing else.
 */
export const keepers = {
  /** Preparing and correcting them. */
  edit: ['authority_editor', 'authority_validator', 'admin'],
  /** Deciding on them, and changing what the public sees. */
  decide: ['authority_validator', 'admin'],
  /** Saying who sits for an organisation: its own people do too. */
  name: ['partner_editor', 'authority_editor', 'authority_validator', 'admin'],
  /** Letting someone look after an organisation: the authority, or who looks after it already. */
  grant: ['partner_editor', 'authority_validator', 'admin'],
  /** Preparing and publishing releases of the figures, context data and studies. */
  release: ['observatory_analyst', 'admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that only some roles may do with the records an authority keeps. */
export type KeeperAct = keyof typeof keepers;
