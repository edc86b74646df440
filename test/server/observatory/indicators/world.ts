import { v7 as uuid } from 'uuid';
import type { Database } from '../../../../packages/server/src/database/database.ts';

const now = '2026-01-01T00:00:00.000Z';
const record = () => ({ id: uuid(), created_at: now, updated_at: now });

/** Key of the programme of the planted partnership. */
export const programme = 'pr-prova-2021-2027';

/** The planted organisations: category, level, what they cover, and their seat. */
const organisations = {
  region: { category: 'A1', level: 'regional', covers: ['ITI22'], mandate: true, prepared: true },
  union: { category: 'B1', level: 'national', covers: [], mandate: true },
  firms: { category: 'B2', level: 'national', covers: [], from: '2025-03-01' },
  green: { category: 'C1', level: 'provincial', covers: ['ITI21'], to: '2025-06-30' },
  university: { category: 'D', level: 'regional', covers: [] },
  village: { category: 'A3', level: 'municipal', covers: [], role: 'observer', small: true },
} as const satisfies Record<string, Planted>;

interface Planted {
  readonly category: string;
  readonly level: string;
  readonly covers: readonly string[];
  readonly mandate?: boolean;
  readonly prepared?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
  readonly small?: boolean;
}

type Name = keyof typeof organisations;

/** A partnership of 2025 small enough to be counted by hand. */
export interface World {
  readonly programmeId: string;
  readonly partnershipId: string;
  /** Seats, by the name of the organisation. */
  readonly seats: Readonly<Record<Name, string>>;
  /** Meetings, by their names. */
  readonly meetings: Readonly<Record<'spring' | 'autumn' | 'urgent' | 'written', string>>;
}

/** Plants it. */
export async function plant(database: Database): Promise<World> {
  const organisationIds = {} as Record<Name, string>;
  const seats = {} as Record<Name, string>;
  const programmeRecord = record();
  const partnership = record();
  await database
    .insertInto('programme')
    .values({
      ...programmeRecord,
      code: programme,
      title: 'PR Prova',
      cycle: '2021-2027',
      kind: 'PR',
      level: 'regional',
      funds: ['ERDF'],
      nuts2: ['ITI2'],
      status: 'published',
      details: JSON.stringify({ esif: true, sources: [] }),
    })
    .execute();
  await database
    .insertInto('partnership')
    .values({
      ...partnership,
      type: 'monitoring_committee',
      title: 'Comitato di prova',
      category_scheme: 'CPR-2021',
      open_to_adhesion: false,
      status: 'published',
      details: JSON.stringify({
        legalBasis: [],
        phases: [],
        validation: { status: 'validated' },
        sources: [],
      }),
    })
    .execute();
  await database
    .insertInto('partnership_programme')
    .values({ partnership_id: partnership.id, programme_code: programme })
    .execute();
  for (const [name, one] of Object.entries(organisations) as [Name, Planted][]) {
    const organisation = record();
    const membership = record();
    organisationIds[name] = organisation.id;
    seats[name] = membership.id;
    await database
      .insertInto('organisation')
      .values({
        ...organisation,
        legal_name: `Prova ${name}`,
        tags: [],
        coverage_nuts: [...one.covers],
        search_labels: '',
        status: 'published',
        details: JSON.stringify({
          territorialLevel: one.level,
          smallLocalAuthority: one.small ?? false,
          sources: [],
        }),
      })
      .execute();
    await database
      .insertInto('membership')
      .values({
        ...membership,
        partnership_id: partnership.id,
        organisation_id: organisation.id,
        category: one.category,
        category_scheme: 'CPR-2021',
        category_validated: true,
        role: one.role ?? 'voting_member',
        voting: one.role !== 'observer',
        valid_from: one.from ?? '2024-01-01',
        valid_to: one.to ?? null,
        tags: [],
        status: 'published',
        details: JSON.stringify({
          seats: 1,
          representsOrganisationIds: [],
          involvedInPreparation: one.prepared ?? false,
          ...(one.mandate && { mandate: { act: 'Delibera' } }),
        }),
      })
      .execute();
  }
  const world = { programmeId: programmeRecord.id, partnershipId: partnership.id, seats };
  const meetings = await plantMeetings(database, world);
  await plantConsultations(database, world, organisationIds);
  await plantActivities(database, organisationIds);
  await plantPersons(database, seats);
  await plantSurvey(database, partnership.id, organisationIds);
  await database
    .insertInto('document')
    .values({
      ...record(),
      partnership_id: partnership.id,
      title: 'Regolamento interno',
      type: 'regulation',
      language: 'it',
      access: 'public',
      url: 'https://esempio.it/regolamento.pdf',
      details: JSON.stringify({ publishedAt: '2024-02-01T09:00:00Z', accessible: true, relatesTo: [] }),
    })
    .execute();
  return { ...world, meetings };
}

async function plantMeetings(
  database: Database,
  { partnershipId, seats }: Pick<World, 'partnershipId' | 'seats'>,
): Promise<World['meetings']> {
  const planned = {
    // Eleven working days from the convocation, seven from the documents.
    spring: {
      day: '2025-05-15',
      convened: '2025-04-28',
      documents: '2025-05-05',
      published: '2025-06-14',
      there: ['region', 'union'],
    },
    // Ten.
    autumn: { day: '2025-10-16', convened: '2025-10-01', there: ['region', 'union', 'firms'] },
    // Two; nobody wrote down who was there.
    urgent: { day: '2025-11-20', convened: '2025-11-17', published: '2025-11-30', urgent: true },
    // Ten: 8 December is a holiday.
    written: { day: '2025-12-10', convened: '2025-11-24', mode: 'written_procedure' },
  } as const satisfies Record<
    string,
    {
      readonly day: string;
      readonly convened: string;
      readonly documents?: string;
      readonly published?: string;
      readonly there?: readonly Name[];
      readonly urgent?: boolean;
      readonly mode?: string;
    }
  >;
  const ids = {} as Record<keyof World['meetings'], string>;
  for (const [name, one] of Object.entries(planned)) {
    const meeting = record();
    const itemId = uuid();
    ids[name as keyof World['meetings']] = meeting.id;
    await database
      .insertInto('meeting')
      .values({
        ...meeting,
        partnership_id: partnershipId,
        title: `Seduta ${name}`,
        mode: 'mode' in one ? one.mode : 'in_person',
        starts_at: `${one.day}T09:00:00.000Z`,
        convened_at: `${one.convened}T09:00:00.000Z`,
        documents_sent_at: 'documents' in one ? `${one.documents}T09:00:00.000Z` : null,
        urgent: 'urgent' in one,
        urgent_reason: 'urgent' in one ? 'Scadenza' : null,
        status: 'held',
        languages: ['it'],
        accessibility_measures: [],
        agenda: JSON.stringify([
          { id: itemId, title: 'Punto', kind: 'decision', documentIds: [], recusedMembershipIds: [] },
        ]),
        minutes:
          'published' in one ? JSON.stringify({ publishedAt: `${one.published}T09:00:00.000Z` }) : null,
      })
      .execute();
    for (const there of 'there' in one ? one.there : [])
      await database
        .insertInto('attendance')
        .values({
          meeting_id: meeting.id,
          membership_id: seats[there],
          present: true,
          excused: false,
          mode: 'in_person',
        })
        .execute();
    if (name === 'spring')
      await database
        .insertInto('meeting_decision')
        .values({
          ...record(),
          meeting_id: meeting.id,
          agenda_item_id: itemId,
          text: 'Si approva.',
          method: 'consensus',
          binding: true,
        })
        .execute();
  }
  return ids;
}

async function plantConsultations(
  database: Database,
  { partnershipId, seats }: Pick<World, 'partnershipId' | 'seats'>,
  organisationIds: Readonly<Record<Name, string>>,
): Promise<void> {
  interface Sent {
    readonly by: Name;
    readonly on: string;
    readonly answered?: readonly [on: string, outcome: string];
    readonly withdrawn?: boolean;
    readonly traced?: boolean;
  }
  const held: readonly {
    readonly phase: string;
    readonly level: string;
    readonly opens: string;
    readonly closes: string;
    readonly invited: readonly Name[];
    readonly said: readonly Sent[];
  }[] = [
    {
      phase: 'implementation',
      level: 'dialogue',
      opens: '2025-03-01',
      closes: '2025-03-31',
      invited: ['region', 'union', 'green', 'university'],
      said: [
        { by: 'union', on: '2025-03-05', answered: ['2025-03-25', 'accepted'], traced: true },
        { by: 'union', on: '2025-03-10', answered: ['2025-04-09', 'partially_accepted'] },
        { by: 'green', on: '2025-03-12', answered: ['2025-04-21', 'rejected'] },
        { by: 'region', on: '2025-03-15', withdrawn: true },
      ],
    },
    {
      phase: 'evaluation',
      level: 'co_design',
      opens: '2025-09-01',
      closes: '2025-09-21',
      invited: ['union', 'firms'],
      said: [{ by: 'firms', on: '2025-09-10' }],
    },
    {
      phase: 'monitoring',
      level: 'information',
      opens: '2025-12-01',
      closes: '2026-12-31',
      invited: ['union'],
      said: [],
    },
  ];
  for (const [place, one] of held.entries()) {
    const consultation = record();
    await database
      .insertInto('consultation')
      .values({
        ...consultation,
        partnership_id: partnershipId,
        title: `Consultazione ${place + 1}`,
        phase: one.phase,
        involvement_level: one.level,
        opens_at: `${one.opens}T09:00:00.000Z`,
        closes_at: `${one.closes}T09:00:00.000Z`,
        status: 'published',
        published_at: `${one.opens}T08:00:00.000Z`,
        details: JSON.stringify({ objectDocumentIds: [], questions: [], channels: [], prolongations: [] }),
      })
      .execute();
    for (const name of one.invited)
      await database
        .insertInto('consultation_invitation')
        .values({ ...record(), consultation_id: consultation.id, membership_id: seats[name] })
        .execute();
    for (const [order, said] of one.said.entries()) {
      const [answeredOn, outcome] = said.answered ?? [];
      await database
        .insertInto('contribution')
        .values({
          ...record(),
          reference: `OC-C-2025-${place}${order}-${uuid()}`,
          consultation_id: consultation.id,
          organisation_id: organisationIds[said.by],
          membership_id: seats[said.by],
          on_behalf: false,
          kind: 'proposal',
          body: 'Proposta.',
          public: true,
          status: said.withdrawn ? 'withdrawn' : outcome ? 'answered' : 'acknowledged',
          submitted_at: `${said.on}T10:00:00.000Z`,
          acknowledged_at: `${said.on}T11:00:00.000Z`,
          withdrawn_at: said.withdrawn ? `${said.on}T12:00:00.000Z` : null,
          outcome: outcome ?? null,
          answer: outcome ? 'Si risponde così.' : null,
          answered_at: answeredOn ? `${answeredOn}T10:00:00.000Z` : null,
          answered_by: answeredOn ? 'officer' : null,
          details: JSON.stringify({
            attachments: [],
            ...(said.traced && { traceableTo: { section: 'Paragrafo 2' } }),
          }),
        })
        .execute();
    }
  }
}

async function plantActivities(
  database: Database,
  organisationIds: Readonly<Record<Name, string>>,
): Promise<void> {
  const held: readonly (readonly [hours: number, people: Readonly<Partial<Record<Name, number>>>])[] = [
    [6, { union: 5, firms: 3 }],
    // Four people of one organisation are not told.
    [10, { university: 4 }],
  ];
  for (const [hours, people] of held) {
    const activity = record();
    await database
      .insertInto('capacity_activity')
      .values({
        ...activity,
        programme_code: programme,
        title: 'Corso',
        kind: 'training',
        starts_on: '2025-02-10',
        hours,
        funded_by_ta: true,
      })
      .execute();
    for (const [name, count] of Object.entries(people) as [Name, number][])
      await database
        .insertInto('capacity_participant')
        .values({
          ...record(),
          activity_id: activity.id,
          organisation_id: organisationIds[name],
          people: count,
          female: 0,
          male: 0,
        })
        .execute();
  }
}

async function plantPersons(database: Database, seats: World['seats']): Promise<void> {
  const persons: readonly (readonly [Name, gender: string, declaredUntil?: string])[] = [
    ['region', 'F', '2026-06-30'],
    ['region', 'F', '2026-06-30'],
    ['region', 'M', '2025-06-30'],
    ['union', 'F'],
    ['union', 'M', '2026-01-31'],
    ['firms', 'not_declared'],
  ];
  for (const [name, gender, validUntil] of persons) {
    const representative = record();
    await database
      .insertInto('representative')
      .values({
        ...representative,
        membership_id: seats[name],
        kind: 'effective',
        person: JSON.stringify({
          givenName: 'Prova',
          familyName: 'Prova',
          institutionalEmail: 'prova@example.it',
          gender,
        }),
        valid_from: '2025-04-01',
        publish_name: false,
        privacy_notice_version: '1',
        acknowledged_at: now,
      })
      .execute();
    if (validUntil !== undefined)
      await database
        .insertInto('declaration')
        .values({
          ...record(),
          representative_id: representative.id,
          declared_on: '2025-05-01',
          valid_until: validUntil,
          no_interest: true,
          interests: '[]',
        })
        .execute();
  }
}

/** A survey of 2025 that all but the village answered: 5, 4, 3, 2 and 1 of 5. */
async function plantSurvey(
  database: Database,
  partnershipId: string,
  organisationIds: Readonly<Record<Name, string>>,
): Promise<void> {
  const [questionnaire, wave] = [record(), record()];
  const question = { code: 'scale', type: 'likert', text: { it: 'Quanto?' }, required: true, options: [] };
  const details = { title: { it: 'Prova' }, sections: [{ code: 'one', title: {}, questions: [question] }] };
  await database
    .insertInto('questionnaire')
    .values({ ...questionnaire, code: 'prova', edition: 1, details: JSON.stringify(details) })
    .execute();
  await database
    .insertInto('survey_wave')
    .values({
      ...wave,
      title: 'Rilevazione',
      period: '2025',
      opens_at: '2025-12-01T09:00:00.000Z',
      closes_at: '2025-12-20T09:00:00.000Z',
      questionnaire_id: questionnaire.id,
    })
    .execute();
  await database
    .insertInto('survey_wave_partnership')
    .values({ ...record(), wave_id: wave.id, partnership_id: partnershipId, validated_at: now })
    .execute();
  const answering = (['region', 'union', 'firms', 'green', 'university'] as const).entries();
  for (const [place, name] of answering)
    await database
      .insertInto('survey_response')
      .values({
        ...record(),
        reference: `OC-R-2025-${place}`,
        wave_id: wave.id,
        partnership_id: partnershipId,
        organisation_id: organisationIds[name],
        status: 'validated',
        submitted_at: '2025-12-10T09:00:00.000Z',
        validated_at: now,
        answers: JSON.stringify({ scale: [String(5 - place)] }),
      })
      .execute();
}
