import * as z from 'zod/mini';
import { Labels, date, entity, instant, list, openCode, text, uuid, whole } from '../schema.ts';

/** Where a rule stands, in the act that asks for it in the period of the partnership. */
export const ComplianceSource = entity({
  /** What the act is called. */
  title: Labels,
  /** Article, without the word. */
  article: text(40),
  /** The act in EUR-Lex. */
  url: text(500),
  /** True when the rule was read in the act; else it is to be confirmed there before it is quoted. */
  verified: z.boolean(),
});
/** Where a rule stands. */
export type ComplianceSource = z.infer<typeof ComplianceSource>;

/** Something the registry holds that speaks for or against a rule: a label and a value. Never a person. */
export const ComplianceEvidence = entity({
  code: openCode('compliance-evidence'),
  /** What the value is. */
  label: Labels,
  /** Which value there is: `count`, `date`, `flag`, `text`, `terms`, `organisation`, `link`. */
  kind: text(20),
  /** How many. */
  count: z.optional(whole(0, 1_000_000)),
  /** Of how many. */
  total: z.optional(whole(0, 1_000_000)),
  date: z.optional(date),
  /** Yes or no. */
  flag: z.optional(z.boolean()),
  /** As it was recorded: the wording of a rule, the name of an organisation, the title of a document. */
  text: z.optional(text(2000)),
  /** Terms of a code list. */
  terms: z.optional(list(Labels, 20)),
  /** The organisation that `text` names. */
  organisationId: z.optional(uuid),
  /** Where it stands on the web. */
  url: z.optional(text(500)),
});
/** Something the registry holds that speaks for or against a rule. */
export type ComplianceEvidence = z.infer<typeof ComplianceEvidence>;

/** An organisation that something is missing of. */
export const ComplianceOrganisation = entity({
  organisationId: uuid,
  /** Official name. */
  legalName: text(300),
});
/** An organisation that something is missing of. */
export type ComplianceOrganisation = z.infer<typeof ComplianceOrganisation>;

/** What is missing for a rule to be met, or for the registry to know. */
export const ComplianceGap = entity({
  code: openCode('compliance-remedy'),
  /** What to do, in words. */
  text: Labels,
  /** `not_met`: what is recorded speaks against it; `not_recorded`: nothing is known. */
  outcome: openCode('compliance-outcome'),
  /** Where it is recorded: record and property, e.g. `partnership.rulesOfProcedure.conflictRule`. */
  property: text(120),
  /** False for what this registry does not take into account yet. */
  recordable: z.boolean(),
  /** The members concerned, at most the first hundred. */
  organisations: list(ComplianceOrganisation, 100),
});
/** What is missing for a rule to be met, or for the registry to know. */
export type ComplianceGap = z.infer<typeof ComplianceGap>;

/** What the check of one rule comes to. */
export const ComplianceCheck = entity({
  /** The rule, `R01` to `R26`. */
  code: openCode('compliance-rule'),
  group: openCode('compliance-group'),
  title: Labels,
  /** What the rule asks, in words close to the act. */
  wording: Labels,
  /** Where it stands; of the period of the partnership where the rule is applied. */
  sources: list(ComplianceSource, 4),
  outcome: openCode('compliance-outcome'),
  /** What was found. */
  evidence: list(ComplianceEvidence, 20),
  /** What was not. */
  missing: list(ComplianceGap, 20),
});
/** What the check of one rule comes to. */
export type ComplianceCheck = z.infer<typeof ComplianceCheck>;

const checks = whole(0, 1000);

/** How many rules came to each outcome. */
export const ComplianceCounts = entity({
  met: checks,
  partly: checks,
  notMet: checks,
  notRecorded: checks,
  notApplicable: checks,
});
/** How many rules came to each outcome. */
export type ComplianceCounts = z.infer<typeof ComplianceCounts>;

/** A partnership checked against the European code of conduct on partnership and the common provisions. */
export const Compliance = entity({
  partnershipId: uuid,
  /** What the partnership is called. */
  title: text(300),
  type: openCode('partnership-type'),
  /** Programming periods of its programmes: they decide which rules apply. */
  cycles: list(openCode('cycle'), 5),
  /** True when the partnership was invented for demonstration. */
  demo: z.boolean(),
  /** The day of which it is true. */
  asOf: date,
  /** When it was computed, UTC. */
  computedAt: instant,
  /** Version of the method, semantic. */
  methodVersion: text(20),
  counts: ComplianceCounts,
  /** One for each rule, in the order of their codes. */
  checks: list(ComplianceCheck, 100),
});
/** A partnership checked against the rules on partnership. */
export type Compliance = z.infer<typeof Compliance>;
