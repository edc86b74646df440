import { complianceRemedy } from '@officine-coesione/contract';
import type { ComplianceGap, ComplianceRemedyCode } from '@officine-coesione/contract';
import type { MemberFacts } from './facts.ts';

/** Where each thing that can be missing is recorded: record and property. */
const properties: Readonly<Record<ComplianceRemedyCode, string>> = {
  members: 'membership',
  mandate: 'membership.mandate',
  selection: 'partnership.legitimation',
  selection_notice: 'partnership.legitimation.noticeUrl',
  category_a: 'membership.category',
  category_b: 'membership.category',
  category_c: 'membership.category',
  timetable: 'consultation.timetablePublishedAt',
  public_documents: 'document',
  consultation_deadlines: 'consultation.closesAt',
  consultation_days: 'consultation.opensAt',
  contributions: 'contribution.answer',
  consultation_outcome: 'consultation.outcomeDocumentId',
  programme_statement: 'programmePartnershipStatement',
  involved_in_preparation: 'membership.involvedInPreparation',
  gender_balance: 'indicator.GEN',
  rules_of_procedure: 'partnership.rulesOfProcedure',
  notice_days: 'partnership.rulesOfProcedure.noticeWorkingDays',
  meeting_notices: 'meeting.convenedAt',
  notices_short: 'meeting.convenedAt',
  meeting_documents: 'document.relatesTo',
  accessible_documents: 'document.accessible',
  minutes_rule: 'partnership.rulesOfProcedure.minutesRule',
  minutes_documents: 'document.type',
  minutes_published: 'meeting.minutes.publishedAt',
  working_groups_rule: 'partnership.rulesOfProcedure.workingGroups',
  working_groups_excluded: 'partnership.rulesOfProcedure.workingGroups',
  conflict_rule: 'partnership.rulesOfProcedure.conflictRule',
  declarations: 'conflictDeclaration',
  reimbursement_rule: 'partnership.rulesOfProcedure.reimbursementRule',
  acknowledgements: 'acknowledgement',
  recusals: 'agendaItem.recusedMembershipIds',
  monitoring_phase: 'partnership.phases',
  progress_reports: 'consultation.phase',
  evaluation_phase: 'partnership.phases',
  partnership_evaluation: 'evaluation',
  capacity_activities: 'capacityActivity',
  good_practices: 'goodPractice',
  programme_adopted: 'programme.adoptedOn',
  established: 'partnership.establishedOn',
  notification: 'programme.notifiedOn',
  established_late: 'partnership.establishedOn',
  rules_document: 'document.relatesTo',
  yearly_meeting: 'meeting.startsAt',
  no_meeting: 'meeting.startsAt',
  institutional_members: 'membership.category',
  socioeconomic_members: 'membership.category',
  vote: 'membership.voting',
  chair: 'membership.role',
  chair_authority: 'membership.role',
  commission: 'membership.role',
  commission_votes: 'membership.voting',
  capacity_share: 'programme.technicalAssistanceBudget',
};

/** What this check takes into account; of a programme, only the day of its decision. */
const recordable = (property: string): boolean =>
  /^(partnership|membership|document|conflictDeclaration|meeting|agendaItem|consultation|contribution|capacityActivity)(\.|$)/.test(
    property,
  ) || property === 'programme.adoptedOn';

/** What is missing, not recorded unless a finding says otherwise, and of which members. */
export const gap = (code: ComplianceRemedyCode, members: readonly MemberFacts[] = []): ComplianceGap => ({
  code,
  text: complianceRemedy.items[code].labels,
  outcome: 'not_recorded',
  property: properties[code],
  recordable: recordable(properties[code]),
  organisations: members
    .slice(0, 100)
    .map(({ organisationId, legalName }) => ({ organisationId, legalName })),
});
