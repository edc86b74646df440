export { AuthorityElement } from './authority-element.ts';
export { OcConfig } from './config.ts';
export { CoesioneElement, Misconfiguration, type ElementState } from './element.ts';
export { OcConsultations } from './observatory/consultations/consultations.ts';
export type { ConsultationsData } from './observatory/consultations/lookup.ts';
export { OcContributionForm } from './observatory/contribution-form/contribution-form.ts';
export type { ContributionFormData } from './observatory/contribution-form/lookup.ts';
export { OcIndicator } from './observatory/indicator/indicator.ts';
export type { MeetingsData } from './observatory/meetings/lookup.ts';
export { OcMeetings } from './observatory/meetings/meetings.ts';
export type { OutcomesData } from './observatory/outcomes/lookup.ts';
export { OcOutcomes } from './observatory/outcomes/outcomes.ts';
export { OcCompliance } from './registry/compliance/compliance.ts';
export type { ComplianceData } from './registry/compliance/lookup.ts';
export { OcConfirmForm } from './registry/confirm-form/confirm-form.ts';
export type { ConfirmFormData } from './registry/confirm-form/view.ts';
export { OcImport } from './registry/import/import.ts';
export type { ImportData } from './registry/import/lookup.ts';
export { OcMembershipForm } from './registry/membership-form/membership-form.ts';
export type { MembershipFormData } from './registry/membership-form/view.ts';
export { OcPartnerCard, type PartnerCardData } from './registry/partner-card/partner-card.ts';
export {
  OcPartnerDirectory,
  type PartnerDirectoryData,
} from './registry/partner-directory/partner-directory.ts';
export { OcOrganisationDesk } from './registry/organisation-desk/organisation-desk.ts';
export type { OrganisationDeskData } from './registry/organisation-desk/lookup.ts';
export { OcPartnerForm } from './registry/partner-form/partner-form.ts';
export { OcPartnership } from './registry/partnership/partnership.ts';
export type { PartnershipData } from './registry/partnership/lookup.ts';
export type { PartnershipDeskData } from './registry/partnership-desk/lookup.ts';
export { OcPartnershipDesk } from './registry/partnership-desk/partnership-desk.ts';
export type { ReviewQueueData } from './registry/review-queue/lookup.ts';
export { OcReviewQueue } from './registry/review-queue/review-queue.ts';
export { register } from './register.ts';
