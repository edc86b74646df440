import * as z from 'zod/mini';
import { Source, date, entity, instant, list, openCode, page, record, text, uuid, whole } from '../schema.ts';

/** The act that set a partnership up. */
export const Constitution = entity({
  /** Kind of act. */
  actType: text(100),
  number: z.optional(text(60)),
  date: z.optional(date),
  /** The body that issued it. */
  issuedBy: z.optional(text(300)),
});
/** The act that set a partnership up. */
export type Constitution = z.infer<typeof Constitution>;

/** How a partnership works (ECCP Art. 11). */
export const RulesOfProcedure = entity({
  adoptedOn: z.optional(date),
  /** Whether members vote. */
  voting: z.boolean(),
  /** Notice of meetings, working days (ECCP Art. 11(b): as a rule not less than 10). */
  noticeWorkingDays: whole(0, 365),
  /** Fraction of the voting members that must be present, 0 to 1. */
  quorumFraction: z.number().check(z.gte(0), z.lte(1)),
  /** Working days before a meeting by which members may ask for an item on its agenda. */
  agendaItemRequestDays: z.optional(whole(0, 365)),
  /** Notice of urgent meetings, working days. */
  urgentNoticeDays: z.optional(whole(0, 365)),
  /** How decisions are taken: `consensus`, `simple_majority` or `qualified`. */
  decisionRule: z.optional(text(40)),
  /** How minutes are adopted, published and made accessible (ECCP Art. 11(d)). */
  minutesRule: z.optional(text(2000)),
  /** What prevents conflicts of interest (ECCP Art. 11(f)). */
  conflictRule: z.optional(text(2000)),
  /** Conditions for reimbursement and capacity building (ECCP Art. 11(g)). */
  reimbursementRule: z.optional(text(2000)),
  /** Whether working groups may be set up under it (ECCP Art. 11(e)). */
  workingGroups: z.optional(z.boolean()),
});
/** How a partnership works. */
export type RulesOfProcedure = z.infer<typeof RulesOfProcedure>;

/** How the partners were selected (ECCP Art. 2 and 10). */
export const Legitimation = entity({
  selectionMethod: openCode('selection-method'),
  /** Where the call for partners was published. */
  noticeUrl: z.optional(text(500)),
  /** What the choice was made by: representativeness, competence, coverage. */
  criteria: list(text(500), 30),
  /** When the call was published. */
  publishedOn: z.optional(date),
});
/** How the partners were selected. */
export type Legitimation = z.infer<typeof Legitimation>;

/** Whether the managing authority has confirmed the composition. */
export const PartnershipValidation = entity({
  status: openCode('record-status'),
  validatedAt: z.optional(instant),
  /** What a reader must know about it. */
  note: z.optional(text(1000)),
});
/** Whether the managing authority has confirmed the composition. */
export type PartnershipValidation = z.infer<typeof PartnershipValidation>;

/** The partnership of one or more programmes: a committee, a table, a working group. */
export const Partnership = entity({
  ...record,
  /** Keys of its programmes; one committee may cover several (CPR Art. 38(1)). */
  programmeCodes: list(text(80), 20, 1),
  type: openCode('partnership-type'),
  title: text(300),
  /** The partnership it works under. */
  parentId: z.optional(uuid),
  constitution: z.optional(Constitution),
  /** Acts it rests on. */
  legalBasis: list(text(300), 20),
  rulesOfProcedure: z.optional(RulesOfProcedure),
  legitimation: z.optional(Legitimation),
  /** The version of the category list its members are classed by. */
  categoryScheme: openCode('category-scheme'),
  /** True while organisations may ask to join. */
  openToAdhesion: z.boolean(),
  establishedOn: z.optional(date),
  dissolvedOn: z.optional(date),
  /** Phases of the cycle in which it works. */
  phases: list(openCode('cycle-phase'), 4),
  website: z.optional(text(500)),
  validation: PartnershipValidation,
  sources: list(Source, 20),
  status: openCode('record-status'),
});
/** The partnership of one or more programmes. */
export type Partnership = z.infer<typeof Partnership>;

export const PartnershipPage = page(Partnership);
/** A page of partnerships. */
export type PartnershipPage = z.infer<typeof PartnershipPage>;
