import { capacityActivityKind } from './capacity-activity-kind.ts';
import { agendaItemKind } from './agenda-item-kind.ts';
import { attendanceMode } from './attendance-mode.ts';
import { categoryScheme } from './category-scheme.ts';
import { complianceEvidence } from './compliance-evidence.ts';
import { complianceGroup } from './compliance-group.ts';
import { complianceOutcome } from './compliance-outcome.ts';
import { complianceRemedy } from './compliance-remedy.ts';
import { complianceRule } from './compliance-rule.ts';
import { consultationStage } from './consultation-stage.ts';
import { contextDataStatus } from './context-data-status.ts';
import { contributionKind } from './contribution-kind.ts';
import { contributionOutcome } from './contribution-outcome.ts';
import { contributionStatus } from './contribution-status.ts';
import { cycle } from './cycle.ts';
import { cyclePhase } from './cycle-phase.ts';
import { decisionMethod } from './decision-method.ts';
import { documentType } from './document-type.ts';
import { exclusionRule } from './exclusion-rule.ts';
import { fund } from './fund.ts';
import { indicatorType } from './indicator-type.ts';
import { interestKind } from './interest-kind.ts';
import { involvementLevel } from './involvement-level.ts';
import { leadingSide } from './leading-side.ts';
import { legalForm } from './legal-form.ts';
import { meetingMode } from './meeting-mode.ts';
import { meetingStatus } from './meeting-status.ts';
import { memberRole } from './member-role.ts';
import { observationStatus } from './observation-status.ts';
import { partnerCategory } from './partner-category.ts';
import { partnerTag } from './partner-tag.ts';
import { partnershipType } from './partnership-type.ts';
import { programmeKind } from './programme-kind.ts';
import { programmeLevel } from './programme-level.ts';
import { publishedItem } from './published-item.ts';
import { questionType } from './question-type.ts';
import { recordStatus } from './record-status.ts';
import { releaseChangeKind } from './release-change-kind.ts';
import { releaseStatus } from './release-status.ts';
import { representativeKind } from './representative-kind.ts';
import { runtsSection } from './runts-section.ts';
import { selectionMethod } from './selection-method.ts';
import { surveyResponseStatus } from './survey-response-status.ts';
import { surveyWaveStatus } from './survey-wave-status.ts';
import { studyStatus } from './study-status.ts';
import { studyView } from './study-view.ts';
import { territorialLevel } from './territorial-level.ts';
import { territoryLevel } from './territory-level.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every code list of the contract, by id. */
export const vocabularies = {
  [capacityActivityKind.id]: capacityActivityKind,
  [agendaItemKind.id]: agendaItemKind,
  [attendanceMode.id]: attendanceMode,
  [categoryScheme.id]: categoryScheme,
  [complianceEvidence.id]: complianceEvidence,
  [complianceGroup.id]: complianceGroup,
  [complianceOutcome.id]: complianceOutcome,
  [complianceRemedy.id]: complianceRemedy,
  [complianceRule.id]: complianceRule,
  [consultationStage.id]: consultationStage,
  [contextDataStatus.id]: contextDataStatus,
  [contributionKind.id]: contributionKind,
  [contributionOutcome.id]: contributionOutcome,
  [contributionStatus.id]: contributionStatus,
  [cycle.id]: cycle,
  [cyclePhase.id]: cyclePhase,
  [decisionMethod.id]: decisionMethod,
  [documentType.id]: documentType,
  [exclusionRule.id]: exclusionRule,
  [fund.id]: fund,
  [indicatorType.id]: indicatorType,
  [interestKind.id]: interestKind,
  [involvementLevel.id]: involvementLevel,
  [leadingSide.id]: leadingSide,
  [legalForm.id]: legalForm,
  [meetingMode.id]: meetingMode,
  [meetingStatus.id]: meetingStatus,
  [memberRole.id]: memberRole,
  [observationStatus.id]: observationStatus,
  [partnerCategory.id]: partnerCategory,
  [partnerTag.id]: partnerTag,
  [partnershipType.id]: partnershipType,
  [programmeKind.id]: programmeKind,
  [programmeLevel.id]: programmeLevel,
  [publishedItem.id]: publishedItem,
  [questionType.id]: questionType,
  [recordStatus.id]: recordStatus,
  [releaseChangeKind.id]: releaseChangeKind,
  [releaseStatus.id]: releaseStatus,
  [representativeKind.id]: representativeKind,
  [runtsSection.id]: runtsSection,
  [selectionMethod.id]: selectionMethod,
  [surveyResponseStatus.id]: surveyResponseStatus,
  [surveyWaveStatus.id]: surveyWaveStatus,
  [studyStatus.id]: studyStatus,
  [studyView.id]: studyView,
  [territorialLevel.id]: territorialLevel,
  [territoryLevel.id]: territoryLevel,
} as const satisfies Record<string, Vocabulary>;

/** Id of a code list, e.g. `partner-category`. */
export type VocabularyId = keyof typeof vocabularies;

/** A code of the list with this id. */
export type CodeOf<Id extends VocabularyId> = keyof (typeof vocabularies)[Id]['items'] & string;

export * from './capacity-activity-kind.ts';
export * from './agenda-item-kind.ts';
export * from './attendance-mode.ts';
export * from './category-scheme.ts';
export * from './compliance-evidence.ts';
export * from './compliance-group.ts';
export * from './compliance-outcome.ts';
export * from './compliance-remedy.ts';
export * from './compliance-rule.ts';
export * from './compliance-rule-definition.ts';
export * from './consultation-stage.ts';
export * from './context-data-status.ts';
export * from './contribution-kind.ts';
export * from './contribution-outcome.ts';
export * from './contribution-status.ts';
export * from './cycle.ts';
export * from './cycle-phase.ts';
export * from './decision-method.ts';
export * from './document-type.ts';
export * from './exclusion-rule.ts';
export * from './fund.ts';
export * from './indicator-type.ts';
export * from './interest-kind.ts';
export * from './label.ts';
export * from './involvement-level.ts';
export * from './leading-side.ts';
export * from './legal-form.ts';
export * from './legal-form-group.ts';
export * from './meeting-mode.ts';
export * from './meeting-status.ts';
export * from './member-role.ts';
export * from './observation-status.ts';
export * from './partner-category.ts';
export * from './partner-category-definition.ts';
export * from './partner-tag.ts';
export * from './partnership-type.ts';
export * from './programme-kind.ts';
export * from './programme-level.ts';
export * from './published-item.ts';
export * from './question-type.ts';
export * from './record-status.ts';
export * from './release-change-kind.ts';
export * from './release-status.ts';
export * from './representative-kind.ts';
export * from './runts-section.ts';
export * from './selection-method.ts';
export * from './survey-response-status.ts';
export * from './survey-wave-status.ts';
export * from './study-status.ts';
export * from './study-view.ts';
export * from './territorial-level.ts';
export * from './territory-level.ts';
export * from './vocabulary.ts';
