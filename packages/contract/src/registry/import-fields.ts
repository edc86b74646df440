/** What a file can hold: organisations, or the seats of a partnership. */
export const importSubjects = ['organisations', 'memberships'] as const;
/** What a file can hold. */
export type ImportSubject = (typeof importSubjects)[number];

/** What a column of a file of organisations can be taken as. */
export const organisationImportFields = [
  'legalName',
  'altName',
  'acronym',
  'taxCode',
  'vatNumber',
  'ipaCode',
  'transparencyRegisterId',
  'legalForm',
  'defaultCategory',
  'tags',
  'territorialLevel',
  'coverageNuts',
  'street',
  'postcode',
  'municipality',
  'nuts3',
  'country',
  'membersRepresented',
  'website',
  'email',
  'pec',
  'phone',
] as const;
/** What a column of a file of organisations can be taken as. */
export type OrganisationImportField = (typeof organisationImportFields)[number];

/** What a column of a file of seats can be taken as; the first four name the organisation. */
export const membershipImportFields = [
  'taxCode',
  'ipaCode',
  'vatNumber',
  'organisationId',
  'category',
  'role',
  'voting',
  'seats',
  'mandateAct',
  'mandateDate',
  'mandateDesignatedBy',
  'validFrom',
  'validTo',
  'endReason',
  'tags',
] as const;
/** What a column of a file of seats can be taken as. */
export type MembershipImportField = (typeof membershipImportFields)[number];

/** What a column of a file can be taken as. */
export type ImportField = OrganisationImportField | MembershipImportField;

/** What a column can be taken as, by what the file holds. */
export const importFields = {
  organisations: organisationImportFields,
  memberships: membershipImportFields,
} as const satisfies Readonly<Record<ImportSubject, readonly ImportField[]>>;

/** Fields without which nothing can be imported: of each group one at least. */
export const requiredImportFields: Readonly<Record<ImportSubject, readonly (readonly ImportField[])[]>> = {
  organisations: [['legalName'], ['taxCode', 'ipaCode', 'transparencyRegisterId']],
  memberships: [['taxCode', 'ipaCode', 'vatNumber', 'organisationId'], ['category'], ['role']],
};

/** States of an import, in their order. */
export const importStates = [
  'mapping',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
] as const;

/** Rows that a file may have. */
export const mostImportRows = 200_000;

/** Rows that a file of seats may have: they are all of one partnership. */
export const mostSeatRows = 10_000;

/** Bytes that a file may have: a workbook is compressed, and read as a whole. */
export const mostImportBytes = { csv: 64 * 1024 * 1024, xlsx: 24 * 1024 * 1024 } as const;
