import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import {
  closedCode,
  day,
  entity,
  line,
  list,
  page,
  programmeCode,
  request,
  text,
  uuid,
  webAddress,
  whole,
} from '../schema.ts';
import { categoryScheme } from '../vocabulary/category-scheme.ts';
import { cyclePhase } from '../vocabulary/cycle-phase.ts';
import { partnershipType } from '../vocabulary/partnership-type.ts';
import { selectionMethod } from '../vocabulary/selection-method.ts';
import { Partnership } from './partnership.ts';

/** How decisions of a partnership are taken. */
export const decisionRules = ['consensus', 'simple_majority', 'qualified'] as const;

const constitution = {
  /** Kind of act. */
  actType: line(100),
  number: z.optional(line(60)),
  date: z.optional(day),
  /** The body that issued it. */
  issuedBy: z.optional(line(300)),
};

const rulesOfProcedure = {
  adoptedOn: z.optional(day),
  /** Whether members vote. */
  voting: z.boolean(),
  /** Notice of meetings, working days; 10 unless said (ECCP Art. 11(b)). */
  noticeWorkingDays: z.optional(whole(0, 365)),
  /** Fraction of the voting members that must be present, 0 to 1; a half unless said. */
  quorumFraction: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Working days before a meeting by which members may ask for an item on its agenda. */
  agendaItemRequestDays: z.optional(whole(0, 365)),
  /** Notice of urgent meetings, working days. */
  urgentNoticeDays: z.optional(whole(0, 365)),
  /** How decisions are taken. */
  decisionRule: z.optional(z.enum(decisionRules)),
  /** How minutes are adopted, published and made accessible (ECCP Art. 11(d)). */
  minutesRule: z.optional(text(2000)),
  /** What prevents conflicts of interest (ECCP Art. 11(f)). */
  conflictRule: z.optional(text(2000)),
  /** Conditions for reimbursement and capacity building (ECCP Art. 11(g)). */
  reimbursementRule: z.optional(text(2000)),
  /** Whether working groups may be set up under it (ECCP Art. 11(e)). */
  workingGroups: z.optional(z.boolean()),
};

const legitimation = {
  selectionMethod: closedCode(selectionMethod),
  /** Where the call for partners was published. */
  noticeUrl: z.optional(webAddress),
  /** What the choice was made by: representativeness, competence, coverage. */
  criteria: z.optional(list(text(500), 30)),
  /** When the call was published. */
  publishedOn: z.optional(day),
};

/** What may be changed once the partnership is there. */
const changeable = {
  /** Keys of its programmes. */
  programmeCodes: list(programmeCode, 20, 1),
  title: line(300, 3),
  /** Acts it rests on. */
  legalBasis: z.optional(list(line(300), 20)),
  /** True while organisations may ask to join. */
  openToAdhesion: z.optional(z.boolean()),
  establishedOn: z.optional(day),
  dissolvedOn: z.optional(day),
  /** Phases of the cycle in which it works. */
  phases: z.optional(list(closedCode(cyclePhase), 4)),
  website: z.optional(webAddress),
};

/** What may be changed of a partnership, as a whole. */
export const PartnershipFacts = request({
  ...changeable,
  constitution: z.optional(request(constitution)),
  rulesOfProcedure: z.optional(request(rulesOfProcedure)),
  legitimation: z.optional(request(legitimation)),
});
/** What may be changed of a partnership, as a whole. */
export type PartnershipFacts = z.infer<typeof PartnershipFacts>;

/** A new partnership. It is a draft until it is published. */
export const PartnershipRequest = request({
  ...PartnershipFacts.shape,
  type: closedCode(partnershipType),
  /** The partnership it works under; a working group has one (ECCP Art. 11(e)). */
  parentId: z.optional(uuid),
  /** The version of the category list its members are classed by; that of the programmes' period unless said. */
  categoryScheme: z.optional(closedCode(categoryScheme)),
});
/** A new partnership. */
export type PartnershipRequest = z.infer<typeof PartnershipRequest>;

/** What changes of a partnership (RFC 7396): what is left out stays, null takes a property away. */
export const PartnershipPatch = request({
  ...patchOf(changeable).shape,
  constitution: z.optional(z.nullable(patchOf(constitution))),
  rulesOfProcedure: z.optional(z.nullable(patchOf(rulesOfProcedure))),
  legitimation: z.optional(z.nullable(patchOf(legitimation))),
});
/** What changes of a partnership. */
export type PartnershipPatch = z.infer<typeof PartnershipPatch>;

/** A partnership as an authority sees it, in any state. */
export const PartnershipRecord = entity({
  ...Partnership.shape,
  /** Seats that wait for validation. */
  pendingSeats: whole(0, 100_000),
});
/** A partnership as an authority sees it. */
export type PartnershipRecord = z.infer<typeof PartnershipRecord>;

export const PartnershipRecordPage = page(PartnershipRecord);
/** A page of partnerships in any state. */
export type PartnershipRecordPage = z.infer<typeof PartnershipRecordPage>;

/** Whose members to take over. */
export const CompositionRequest = request({
  /** The partnership of the last cycle. */
  fromPartnershipId: uuid,
  /** The day on which those who are taken over held their seat; today unless said. */
  onDay: z.optional(day),
  /** First day of the new seats; to be set later unless said. */
  validFrom: z.optional(day),
  /** As what those sit who sat as members, with a vote or without; as before unless said. */
  memberRole: z.optional(z.enum(['voting_member', 'advisory_member'])),
});
/** Whose members to take over. */
export type CompositionRequest = z.infer<typeof CompositionRequest>;

/** A member that an act on a whole composition left as it was. */
export const SkippedMember = entity({
  organisationId: uuid,
  /** Official name of the organisation. */
  organisationLegalName: text(300),
  /**
   * Why: `already_there`, it has that seat already; `category_not_in_scheme`; `not_public`, the organisation is not
   * published; `no_mandate`, no act designates who sits there; `no_first_day`; `not_valid`, what is known of the seat.
   */
  reason: text(40),
});
/** A member that an act on a whole composition left as it was. */
export type SkippedMember = z.infer<typeof SkippedMember>;

/** What came of an act on a whole composition. */
export const CompositionChange = entity({
  /** The seats that were taken over, or validated. */
  membershipIds: list(uuid, 2000),
  skipped: list(SkippedMember, 2000),
});
/** What came of an act on a whole composition. */
export type CompositionChange = z.infer<typeof CompositionChange>;
