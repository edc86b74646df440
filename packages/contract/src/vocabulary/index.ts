import { categoryScheme } from './category-scheme.ts';
import { cycle } from './cycle.ts';
import { cyclePhase } from './cycle-phase.ts';
import { fund } from './fund.ts';
import { indicatorType } from './indicator-type.ts';
import { legalForm } from './legal-form.ts';
import { memberRole } from './member-role.ts';
import { observationStatus } from './observation-status.ts';
import { partnerCategory } from './partner-category.ts';
import { partnerTag } from './partner-tag.ts';
import { partnershipType } from './partnership-type.ts';
import { programmeKind } from './programme-kind.ts';
import { programmeLevel } from './programme-level.ts';
import { recordStatus } from './record-status.ts';
import { runtsSection } from './runts-section.ts';
import { territorialLevel } from './territorial-level.ts';
import { territoryLevel } from './territory-level.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every code list of the contract, by id. */
export const vocabularies = {
  [categoryScheme.id]: categoryScheme,
  [cycle.id]: cycle,
  [cyclePhase.id]: cyclePhase,
  [fund.id]: fund,
  [indicatorType.id]: indicatorType,
  [legalForm.id]: legalForm,
  [memberRole.id]: memberRole,
  [observationStatus.id]: observationStatus,
  [partnerCategory.id]: partnerCategory,
  [partnerTag.id]: partnerTag,
  [partnershipType.id]: partnershipType,
  [programmeKind.id]: programmeKind,
  [programmeLevel.id]: programmeLevel,
  [recordStatus.id]: recordStatus,
  [runtsSection.id]: runtsSection,
  [territorialLevel.id]: territorialLevel,
  [territoryLevel.id]: territoryLevel,
} as const satisfies Record<string, Vocabulary>;

/** Id of a code list, e.g. `partner-category`. */
export type VocabularyId = keyof typeof vocabularies;

/** A code of the list with this id. */
export type CodeOf<Id extends VocabularyId> = keyof (typeof vocabularies)[Id]['items'] & string;

export * from './category-scheme.ts';
export * from './cycle.ts';
export * from './cycle-phase.ts';
export * from './fund.ts';
export * from './indicator-type.ts';
export * from './label.ts';
export * from './legal-form.ts';
export * from './member-role.ts';
export * from './observation-status.ts';
export * from './partner-category.ts';
export * from './partner-category-definition.ts';
export * from './partner-tag.ts';
export * from './partnership-type.ts';
export * from './programme-kind.ts';
export * from './programme-level.ts';
export * from './record-status.ts';
export * from './runts-section.ts';
export * from './territorial-level.ts';
export * from './territory-level.ts';
export * from './vocabulary.ts';
