import type { Source } from '@officine-coesione/contract';
import type { Insertable } from 'kysely';
import { dayInRome } from '../../day.ts';
import { confirmationDueAfter } from '../../registry/confirmation-dates.ts';
import { searchLabels } from '../full-text.ts';
import type {
  MembershipTable,
  OrganisationTable,
  PartnershipTable,
  ProgrammeTable,
  TerritoryTable,
} from '../tables.ts';
import partners from './partners.json' with { type: 'json' };
import programmes from './programmes.json' with { type: 'json' };
import { record } from './record.ts';
import territories from './territories.json' with { type: 'json' };

type New<Table> = Insertable<Table>;

/** Territories of Italy. */
export const territoryRows = (): New<TerritoryTable>[] =>
  territories.territories.map(({ code, title, level, parentCode, ...details }) => ({
    code,
    title,
    level,
    parent_code: parentCode ?? null,
    valid_from: territories.validFrom,
    details: JSON.stringify(details),
  }));

interface SeedOrganisation {
  readonly legalName: string;
  readonly taxCode?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly category: string;
  readonly tags: readonly string[];
  readonly coverageNuts: readonly string[];
  readonly territorialLevel?: string | undefined;
  readonly source: Source;
}

/** Public bodies and the members of a partnership table. */
export function organisationRows(now: string): New<OrganisationTable>[] {
  const { publicBodies, partnershipTable } = partners;
  const bodies = publicBodies.organisations.map(({ nuts2, defaultCategory, ...body }) => ({
    ...body,
    category: defaultCategory,
    tags: [],
    coverageNuts: [nuts2],
    source: publicBodies.source,
  }));
  const members = partnershipTable.members.map((member) => ({ ...member, source: partnershipTable.source }));
  return [...bodies, ...members].map((organisation: SeedOrganisation) => ({
    ...record(now, false),
    legal_name: organisation.legalName,
    tax_code: organisation.taxCode ?? null,
    legal_form: organisation.legalForm ?? null,
    default_category: organisation.category,
    tags: [...organisation.tags],
    coverage_nuts: [...organisation.coverageNuts],
    search_labels: searchLabels(organisation.tags),
    status: 'published',
    confirmation_due_on: confirmationDueAfter(dayInRome(new Date(now))),
    details: JSON.stringify({
      territorialLevel: organisation.territorialLevel,
      smallLocalAuthority: false,
      sources: [organisation.source],
    }),
  }));
}

/** Programmes, with their authorities by region. */
export const programmeRows = (now: string, authorities: ReadonlyMap<string, string>): New<ProgrammeTable>[] =>
  programmes.programmes.map(({ regionIstat, esif, ...programme }) => ({
    ...record(now, false),
    ...programme,
    managing_authority_id: authorities.get(programme.nuts2[0] ?? '') ?? null,
    status: 'published',
    details: JSON.stringify({
      regionIstat,
      esif: esif ?? true,
      sources: [{ system: 'opencoesione', ref: programmes.source }],
    }),
  }));

/** A partnership. */
export const partnershipRow = (
  now: string,
  partnership: {
    readonly type: string;
    readonly title: string;
    readonly scheme: string;
    readonly demo: boolean;
    readonly note: string;
    readonly legalBasis: readonly string[];
    readonly source: Source;
  },
): New<PartnershipTable> => ({
  ...record(now, partnership.demo),
  type: partnership.type,
  title: partnership.title,
  category_scheme: partnership.scheme,
  // The demonstration is there to be tried; the table of 2014-2020 has done its work.
  open_to_adhesion: partnership.demo,
  status: 'published',
  details: JSON.stringify({
    legalBasis: partnership.legalBasis,
    phases: ['implementation', 'monitoring'],
    validation: { status: 'submitted', note: partnership.note },
    sources: [partnership.source],
  }),
});

/** A seat in a partnership. */
export const membershipRow = (
  now: string,
  partnership: New<PartnershipTable>,
  organisationId: string,
  seat: {
    readonly category: string;
    readonly role: string;
    readonly categoryValidated: boolean;
    readonly tags?: readonly string[];
    readonly validFrom?: string;
    readonly validTo?: string | undefined;
  },
): New<MembershipTable> => ({
  ...record(now, partnership.demo === true),
  partnership_id: partnership.id,
  organisation_id: organisationId,
  category: seat.category,
  category_scheme: partnership.category_scheme,
  category_validated: seat.categoryValidated,
  role: seat.role,
  // CPR Art. 39(1): each member of a monitoring committee of 2021-2027 has a vote.
  voting: partnership.type === 'monitoring_committee',
  valid_from: seat.validFrom ?? null,
  valid_to: seat.validTo ?? null,
  tags: [...(seat.tags ?? [])],
  status: 'published',
  details: JSON.stringify({ seats: 1, representsOrganisationIds: [], involvedInPreparation: false }),
});
