import * as z from 'zod/mini';
import { closedCode, entity, line, list, openCode, request, text, uuid, whole } from '../schema.ts';
import { agendaItemKind } from '../vocabulary/agenda-item-kind.ts';
import { leadingSide } from '../vocabulary/leading-side.ts';

/** A document of the partnership that an agenda item is about (ECCP Art. 11(c)). */
export const AgendaDocument = entity({
  documentId: uuid,
  title: text(300),
  /** Where it stands. */
  url: text(500),
});
/** A document of the partnership that an agenda item is about. */
export type AgendaDocument = z.infer<typeof AgendaDocument>;

/** One thing that a meeting deals with. */
export const AgendaItem = entity({
  /** Identifier; it stays the same while the agenda changes. */
  id: uuid,
  title: text(300),
  kind: openCode('agenda-item-kind'),
  /** Time set apart for it, minutes. */
  durationMin: z.optional(whole(1, 1440)),
  /** Who leads it. */
  ledBySide: z.optional(openCode('leading-side')),
  /** The seat that asked for it. */
  proposedByMembershipId: z.optional(uuid),
  /** Its documents, those the reader may see. */
  documents: list(AgendaDocument, 50),
});
/** One thing that a meeting deals with. */
export type AgendaItem = z.infer<typeof AgendaItem>;

/** An agenda item as who keeps the partnership sees it. */
export const AgendaItemRecord = entity({
  ...AgendaItem.shape,
  /** Seats that take no part in it because of a conflict of interests (ECCP Art. 11(f)). Restricted. */
  recusedMembershipIds: list(uuid, 500),
});
/** An agenda item as who keeps the partnership sees it. */
export type AgendaItemRecord = z.infer<typeof AgendaItemRecord>;

const item = {
  /** Of an item that is there already: it is kept. Absent for a new one. */
  id: z.optional(uuid),
  /** Published, so it names no person. */
  title: line(300, 3),
  kind: closedCode(agendaItemKind),
  /** Time set apart for it, minutes. */
  durationMin: z.optional(whole(1, 1440)),
  /** Who leads it. */
  ledBySide: z.optional(closedCode(leadingSide)),
  /** The seat that asked for it. */
  proposedByMembershipId: z.optional(uuid),
  /** Documents of the partnership it is about. */
  documentIds: z.optional(list(uuid, 50)),
  /** Seats that take no part in it because of a conflict of interests. */
  recusedMembershipIds: z.optional(list(uuid, 500)),
};

/** The agenda of a meeting, as a whole and in order: what is left out is taken away. */
export const AgendaRequest = request({
  items: list(request(item), 100),
});
/** The agenda of a meeting, as a whole and in order. */
export type AgendaRequest = z.infer<typeof AgendaRequest>;

/** The minutes of an agenda, by who leads them: what the balance of the sides is computed from. */
export const LedMinutes = entity({
  authority: whole(0, 200_000),
  partner: whole(0, 200_000),
  joint: whole(0, 200_000),
  /** Of items of which nobody has said who leads them. */
  unassigned: whole(0, 200_000),
});
/** The minutes of an agenda, by who leads them. */
export type LedMinutes = z.infer<typeof LedMinutes>;
