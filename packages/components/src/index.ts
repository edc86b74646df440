export { AuthorityElement } from './authority-element.ts';
export { OcConfig } from './config.ts';
export { CoesioneElement, Misconfiguration, type ElementState } from './element.ts';
export { FollowedSelection, SELECTION_CHANGE, type Follower, type Selection } from './figure/selection.ts';
export { OcDownload } from './observatory/download/download.ts';
export { choicesOf, type Choice } from './observatory/filter/choices.ts';
export { OcFilter } from './observatory/filter/filter.ts';
export { OcIndicator } from './observatory/indicator/indicator.ts';
export { OcSurveyForm } from './observatory/survey-form/survey-form.ts';
export type { SurveyFormData } from './observatory/survey-form/view.ts';
export { OcKpiGroup } from './observatory/kpi-group/kpi-group.ts';
export { OcKpi } from './observatory/kpi/kpi.ts';
export { OcTable } from './observatory/table/table.ts';
export { OcChart, type ChartKind } from './observatory/chart/chart.ts';
export { OcMap } from './observatory/map/map.ts';
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
