import type { Source } from '@officine-coesione/contract';
import { schemeOfCycle } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Insertable, Kysely } from 'kysely';
import { v7 as uuid } from 'uuid';
import { dayInRome } from '../../day.ts';
import { confirmationDueAfter } from '../../registry/confirmation-dates.ts';
import { asActor } from '../as-actor.ts';
import { searchLabels } from '../full-text.ts';
import type {
  MembershipTable,
  OrganisationTable,
  PartnershipTable,
  ProgrammeTable,
  Tables,
  TerritoryTable,
} from '../tables.ts';
import { capacityRows, consultationRows } from './consultations.ts';
import { meetingRows } from './meetings.ts';
import { modelNotice } from './model-notice.ts';
import partners from './partners.json' with { type: 'json' };
import programmes from './programmes.json' with { type: 'json' };
import { surveyRows } from './surveys.ts';
import territories from './territories.json' with { type: 'json' };

type New<Table> = Insertable<Table>;

const demoNote = 'Dati dimostrativi: il comitato e la sua composizione non descrivono un processo reale.';
const tableNote =
  'Composizione pubblicata sul sito del programma. Categoria, livello e tratti dei componenti sono una nostra lettura, da validare da parte dell’autorità di gestione; le date di ingresso non sono note.';

/** Any number will do, as long as no other program locks by it: servers that start together take turns. */
const seedLock = 240_2014;

/**
 * Fills an empty database with the facts of the sources, all or nothing.
 *
 * @param demonstration - whether the invented committees and seats come too, with a privacy notice to adapt
 */
export async function seed(database: Kysely<Tables>, demonstration: boolean): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(seedLock)})`.execute(transaction);
    const filled = await transaction.selectFrom('programme').select('id').limit(1).executeTakeFirst();
    if (filled) return;
    await asActor(transaction, { actor: 'system', kind: 'system', operation: 'seed' });
    const now = new Date().toISOString();
    const everything = seedContent(now);
    const content = demonstration ? everything : factsOf(everything);
    await transaction.insertInto('territory').values(content.territories).execute();
    await transaction.insertInto('organisation').values(content.organisations).execute();
    await transaction.insertInto('programme').values(content.programmes).execute();
    await transaction.insertInto('partnership').values(content.partnerships).execute();
    await transaction.insertInto('partnership_programme').values(content.programmesOfPartnerships).execute();
    await transaction.insertInto('membership').values(content.memberships).execute();
    if (!demonstration) return;
    await transaction.insertInto('privacy_notice').values(modelNotice(now)).execute();
    const { demonstrated, seatOf } = everything;
    const consulted = consultationRows(now, ...demonstrated, seatOf);
    await transaction.insertInto('document').values(consulted.documents).execute();
    await transaction.insertInto('consultation').values(consulted.consultations).execute();
    await transaction.insertInto('consultation_invitation').values(consulted.invitations).execute();
    await transaction.insertInto('contribution').values(consulted.contributions).execute();
    const { activities, participants } = capacityRows(now, everything.demonstratedProgramme, seatOf);
    await transaction.insertInto('capacity_activity').values(activities).execute();
    await transaction.insertInto('capacity_participant').values(participants).execute();
    const { meetings, attendance, decisions } = meetingRows(now, ...everything.demonstrated);
    await transaction.insertInto('meeting').values(meetings).execute();
    await transaction.insertInto('attendance').values(attendance).execute();
    await transaction.insertInto('meeting_decision').values(decisions).execute();
    const surveyed = surveyRows(now, ...everything.demonstrated);
    await transaction.insertInto('questionnaire').values(surveyed.questionnaires).execute();
    await transaction.insertInto('survey_wave').values(surveyed.waves).execute();
    await transaction.insertInto('survey_wave_partnership').values(surveyed.partnerships).execute();
    await transaction.insertInto('survey_response').values(surveyed.responses).execute();
  });
}

/** The content without what was invented. */
const factsOf = (content: ReturnType<typeof seedContent>): typeof content => {
  const partnerships = content.partnerships.filter(({ demo }) => !demo);
  const kept = new Set(partnerships.map(({ id }) => id));
  return {
    ...content,
    partnerships,
    programmesOfPartnerships: content.programmesOfPartnerships.filter((one) => kept.has(one.partnership_id)),
    memberships: content.memberships.filter(({ demo }) => !demo),
  };
};

function seedContent(now: string) {
  const organisations = organisationRows(now);
  const authorities = new Map(
    partners.publicBodies.organisations.map(({ nuts2 }, place) => [nuts2, organisations[place]!.id]),
  );
  const programmeOf = new Map(programmes.programmes.map((programme) => [programme.cci, programme]));
  const organisationId = (legalName: string) =>
    organisations.find((organisation) => organisation.legal_name === legalName)!.id;

  const { partnershipTable: table, demonstration } = partners;
  const tableProgramme = programmeOf.get(table.programmeCci)!;
  const real = partnershipRow(now, {
    type: 'partnership_table',
    title: table.title,
    scheme: schemeOfCycle(tableProgramme.cycle),
    demo: false,
    note: tableNote,
    legalBasis: ['Reg. (UE) n. 240/2014'],
    source: table.source,
  });
  const committees = programmes.programmes
    .filter(({ kind }) => kind === 'PN' || kind === 'PR')
    .map((programme) => ({
      programme,
      row: partnershipRow(now, {
        type: 'monitoring_committee',
        title: `Comitato di sorveglianza, ${programme.title} ${programme.cycle}`,
        scheme: schemeOfCycle(programme.cycle),
        demo: true,
        note: demoNote,
        legalBasis: ['Reg. (UE) 2021/1060, artt. 8 e 38-40'],
        source: { system: 'demo', ref: 'Dati dimostrativi' },
      }),
    }));
  const demonstrated = committees.find(({ programme }) => programme.cci === demonstration.programmeCci)!;

  const memberships = [
    ...table.members.map((member) =>
      membershipRow(now, real, organisationId(member.legalName), {
        category: member.category,
        tags: member.tags,
        role: 'advisory_member',
        categoryValidated: false,
      }),
    ),
    ...committees.flatMap(({ row, programme }) =>
      programme.nuts2.map((nuts2) =>
        membershipRow(now, row, authorities.get(nuts2)!, {
          category: 'A1',
          role: 'chair',
          categoryValidated: true,
          validFrom: '2022-12-01',
        }),
      ),
    ),
    ...demonstration.seats.map((seat) =>
      membershipRow(now, demonstrated.row, organisationId(seat.legalName), {
        category: seat.category,
        role: 'voting_member',
        categoryValidated: false,
        validFrom: demonstration.validFrom,
        validTo: seat.validTo,
      }),
    ),
  ];

  return {
    territories: territoryRows(),
    organisations,
    programmes: programmeRows(now, authorities),
    partnerships: [real, ...committees.map(({ row }) => row)],
    programmesOfPartnerships: [
      { partnership_id: real.id, programme_code: tableProgramme.code },
      ...committees.map(({ row, programme }) => ({ partnership_id: row.id, programme_code: programme.code })),
    ],
    memberships,
    /** The committee whose working is shown, and who sits in it. */
    demonstrated: [
      demonstrated.row.id,
      memberships.filter(({ partnership_id: id }) => id === demonstrated.row.id),
    ] as const,
    demonstratedProgramme: demonstrated.programme.code,
    /** The seat in it of the organisation with this name. */
    seatOf: (legalName: string) =>
      memberships.find(
        ({ partnership_id: id, organisation_id: holder }) =>
          id === demonstrated.row.id && holder === organisationId(legalName),
      )!,
  };
}

/** The columns of a new record. */
const record = (now: string, demo = false) => ({ id: uuid(), created_at: now, updated_at: now, demo });

const territoryRows = (): New<TerritoryTable>[] =>
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

function organisationRows(now: string): New<OrganisationTable>[] {
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
    ...record(now),
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

const programmeRows = (now: string, authorities: ReadonlyMap<string, string>): New<ProgrammeTable>[] =>
  programmes.programmes.map(({ regionIstat, esif, ...programme }) => ({
    ...record(now),
    ...programme,
    managing_authority_id: authorities.get(programme.nuts2[0] ?? '') ?? null,
    status: 'published',
    details: JSON.stringify({
      regionIstat,
      esif: esif ?? true,
      sources: [{ system: 'opencoesione', ref: programmes.source }],
    }),
  }));

const partnershipRow = (
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

const membershipRow = (
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
