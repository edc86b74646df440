import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { languages } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { World } from './role-table.ts';
import { registration } from './trial.ts';

/** What a scope may name and the planted records have nothing to do with. */
export const elsewhere = {
  id: '01890a5d-ac96-774b-bcce-b302099a8058',
  programmeCode: 'pn-cultura-2021-2027',
};

/** A person whom no anonymous answer may tell of. */
export const person = {
  givenName: 'Zenobia',
  familyName: 'Malaspinetti',
  jobTitle: 'Addetta ai collaudi riservati',
  institutionalEmail: 'zenobia.malaspinetti@posta-riservata.example',
  phone: '+39 0971 8675309',
};

const at = '2026-11-20T09:00:00.000Z';

/**
 * One record of each kind that scopes decide on, all of one organisation in one partnership of a programme of
 * Basilicata, with a person wherever one may stand. They are drafts, so that an editor may change them; `published`
 * makes them public.
 */
export const plantedWorld = async (database: Database, published = false): Promise<World> => {
  const { code: programmeCode } = await database
    .selectFrom('programme')
    .select('code')
    .where(sql<boolean>`nuts2 = '{ITF5}'`)
    .orderBy('code')
    .executeTakeFirstOrThrow();
  const status = published ? 'published' : 'draft';
  const insert = async (table: string, values: Readonly<Record<string, unknown>>): Promise<string> => {
    const id = uuid();
    const row = { id, created_at: at, updated_at: at, ...values };
    await database
      .insertInto(table as 'partnership')
      .values(row as never)
      .execute();
    return id;
  };
  const organisation = (name: string): Promise<string> =>
    insert('organisation', {
      legal_name: name,
      tags: [],
      coverage_nuts: ['ITF52'],
      office_nuts3: 'ITF52',
      search_labels: '',
      status: 'published',
      confirmation_due_on: '2026-12-01',
      details: '{"smallLocalAuthority": false, "sources": []}',
    });
  const organisationId = await organisation('Ente piantato');
  const otherId = await organisation('Ente piantato, ancora');

  const partnershipId = uuid();
  const details = { legalBasis: [], phases: [], validation: { status: 'validated' }, sources: [] };
  await database.transaction().execute(async (transaction) => {
    const row = {
      id: partnershipId,
      created_at: at,
      updated_at: at,
      type: 'monitoring_committee',
      title: 'Comitato piantato',
      category_scheme: 'CPR-2021',
      open_to_adhesion: true,
      status,
      details: JSON.stringify(details),
    };
    await transaction.insertInto('partnership').values(row).execute();
    const link = { partnership_id: partnershipId, programme_code: programmeCode };
    await transaction.insertInto('partnership_programme').values(link).execute();
  });
  const seat = (holder: string, given: { role?: string; status?: string } = {}): Promise<string> =>
    insert('membership', {
      partnership_id: partnershipId,
      organisation_id: holder,
      category: 'B1',
      category_scheme: 'CPR-2021',
      category_validated: true,
      role: 'voting_member',
      voting: true,
      valid_from: '2026-01-01',
      tags: [],
      status,
      details: '{"seats": 1, "representsOrganisationIds": [], "involvedInPreparation": false}',
      ...given,
    });
  const membershipId = await seat(organisationId);
  // By its public seats an organisation belongs to their programmes.
  await seat(organisationId, { role: 'advisory_member', status: 'published' });
  await seat(otherId, { status: 'published' });

  const request = { ...registration, contact: person, adhesion: { partnershipId, category: 'B1' } };
  const registrationId = await insert('registration', {
    reference: 'OC-2026-P1ANTAT0',
    status: 'submitted',
    submitted_at: at,
    answer_due_on: '2026-12-20',
    legal_name: registration.organisation.legalName,
    tax_code: registration.organisation.taxCode,
    partnership_id: partnershipId,
    request: JSON.stringify(request),
  });
  const { givenName, familyName, jobTitle, institutionalEmail, phone } = person;
  const representativeId = await insert('representative', {
    membership_id: membershipId,
    kind: 'effective',
    person: JSON.stringify({ givenName, familyName, jobTitle, institutionalEmail, phone }),
    valid_from: '2026-01-01',
    publish_name: false,
    privacy_notice_version: '2026-11',
    acknowledged_at: at,
  });
  const declarationId = await insert('declaration', {
    representative_id: representativeId,
    declared_on: '2026-10-01',
    valid_until: '2027-10-01',
    no_interest: false,
    interests: JSON.stringify([{ kind: 'employment', description: `${familyName} lavora altrove` }]),
  });
  const documentId = await insert('document', {
    partnership_id: partnershipId,
    title: `Verbale riservato con ${familyName}`,
    type: 'minutes',
    language: 'it',
    access: 'restricted',
    url: 'https://esempio.it/verbale.pdf',
    details: '{"accessible": true, "relatesTo": []}',
  });
  const privacyNoticeCode = 'piantata';
  const texts = Object.fromEntries(
    languages.map((language) => [language, 'Il testo di una prova, per nessuno.']),
  );
  await insert('privacy_notice', {
    code: privacyNoticeCode,
    valid_from: '2026-01-01',
    texts: JSON.stringify(texts),
  });
  const [first_id, second_id] = [organisationId, otherId].sort();
  const duplicateId = await insert('duplicate', {
    first_id,
    second_id,
    verdict: 'possible',
    tenths: 100,
    status: 'open',
  });
  // Nobody compares the two again, and finds that they are not so like each other.
  await database
    .deleteFrom('duplicate_due')
    .where('organisation_id', 'in', [organisationId, otherId])
    .execute();
  const mergeId = await insert('organisation_merge', {
    survivor_id: organisationId,
    merged_id: otherId,
    field_choices: '[]',
    changes: '[]',
    reason: `Chiesto da ${familyName}`,
    merged_by: 'elena',
    merged_at: at,
    undone_by: 'elena',
    undone_at: at,
  });
  const accessRequestId = await insert('access_request', {
    organisation_id: organisationId,
    status: 'submitted',
    email: institutionalEmail,
    request: JSON.stringify({
      contact: person,
      motivation: `${familyName} cura la scheda`,
      language: 'it',
      privacyNoticeVersion: '2026-11',
    }),
  });
  const consultationId = await insert('consultation', {
    partnership_id: partnershipId,
    title: 'Consultazione piantata',
    phase: 'implementation',
    involvement_level: 'dialogue',
    opens_at: '2026-09-01T08:00:00.000Z',
    closes_at: '2026-10-01T08:00:00.000Z',
    status,
    published_at: published ? '2026-08-01T08:00:00.000Z' : null,
    details: '{"objectDocumentIds": [], "questions": [], "channels": [], "prolongations": []}',
  });
  await insert('consultation_invitation', { consultation_id: consultationId, membership_id: membershipId });
  const contributionId = await insert('contribution', {
    reference: 'OC-C-2026-P1ANTAT0',
    consultation_id: consultationId,
    organisation_id: organisationId,
    membership_id: membershipId,
    on_behalf: false,
    kind: 'proposal',
    body: 'Una proposta piantata',
    public: true,
    status: 'acknowledged',
    submitted_at: '2026-09-15T08:00:00.000Z',
    late_reason: `Chiesto da ${familyName}`,
    acknowledged_at: '2026-09-16T08:00:00.000Z',
    details: '{"attachments": []}',
  });
  const activityId = await insert('capacity_activity', {
    programme_code: programmeCode,
    title: 'Corso piantato',
    kind: 'training',
    starts_on: '2026-05-04',
    hours: 6,
    funded_by_ta: true,
  });
  await insert('capacity_participant', {
    activity_id: activityId,
    organisation_id: organisationId,
    people: 12,
    female: 7,
    male: 5,
  });
  const agendaItemId = uuid();
  const meetingId = await insert('meeting', {
    partnership_id: partnershipId,
    title: 'Seduta piantata',
    mode: 'hybrid',
    starts_at: '2026-11-10T09:00:00.000Z',
    online_url: `https://riunioni.example.it/${familyName}`,
    convened_at: '2026-10-20T09:00:00.000Z',
    urgent: false,
    status: 'held',
    languages: ['it'],
    accessibility_measures: [],
    agenda: JSON.stringify([
      {
        id: agendaItemId,
        title: 'Un punto piantato',
        kind: 'decision',
        documentIds: [documentId],
        recusedMembershipIds: [membershipId],
      },
    ]),
    minutes: JSON.stringify({ draftAt: at, documentId }),
  });
  await database
    .insertInto('attendance')
    .values({
      meeting_id: meetingId,
      membership_id: membershipId,
      present: true,
      excused: false,
      mode: 'in_person',
      gender: 'F',
      representative_id: representativeId,
    })
    .execute();
  const decisionId = await insert('meeting_decision', {
    meeting_id: meetingId,
    agenda_item_id: agendaItemId,
    text: 'Si approva il punto piantato.',
    method: 'consensus',
    binding: false,
  });
  const words = {
    it: 'Soddisfazione',
    en: 'Satisfaction',
    de: 'Zufriedenheit',
    fr: 'Satisfaction',
    sl: 'Zadovoljstvo',
  };
  const questionnaire = (code: string): Promise<string> =>
    insert('questionnaire', {
      code,
      edition: 1,
      details: JSON.stringify({
        title: words,
        sections: [
          {
            code: 'one',
            title: words,
            questions: [
              { code: 'scale', type: 'likert', text: words, required: true, options: [] },
              { code: 'words', type: 'text', text: words, required: false, options: [] },
            ],
          },
        ],
      }),
    });
  const questionnaireId = await questionnaire('piantato');
  const surveyWaveId = await insert('survey_wave', {
    title: 'Rilevazione piantata',
    period: '2026',
    opens_at: '2026-01-01T08:00:00.000Z',
    closes_at: '2096-01-01T08:00:00.000Z',
    questionnaire_id: await questionnaire('piantato-e-usato'),
  });
  await insert('survey_wave_partnership', { wave_id: surveyWaveId, partnership_id: partnershipId });
  const surveyResponseId = await insert('survey_response', {
    reference: 'OC-R-2026-P1ANTAT0',
    wave_id: surveyWaveId,
    partnership_id: partnershipId,
    organisation_id: organisationId,
    status: 'submitted',
    submitted_at: at,
    answers: JSON.stringify({ scale: ['2'], words: [`Ne ho parlato con ${familyName}`] }),
  });
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const releaseCode = '2026-1';
  const releaseId = await insert('release', {
    code: releaseCode,
    title: '{"it": "Edizione piantata", "en": "Planted release"}',
    reference_date: '2026-09-30',
    indicator_codes: ['PART_N'],
    changes: '[]',
  });
  if (published)
    await database
      .updateTable('release')
      .set({ frozen_at: at, published_at: at })
      .where('id', '=', releaseId)
      .execute();
  const contextDataSetCode = 'dati-piantati';
  const named = { it: 'Dati piantati', en: 'Planted data' };
  const publisher = { title: 'Un istituto', url: 'https://esempio.it/dati' };
  const dataSetId = await insert('context_data_set', {
    code: contextDataSetCode,
    details: JSON.stringify({
      title: named,
      source: publisher,
      licence: publisher,
      attribution: 'Un istituto',
      mapping: { territory: 'TERRITORIO', time: 'ANNO' },
      columns: [],
    }),
    source_table: JSON.stringify({
      columns: ['TERRITORIO', 'ANNO', 'value'].map((id) => ({ id, label: id, labels: [] })),
      rows: [{ row: 2, codes: ['IT', '2025', '7'], value: '' }],
    }),
  });
  const edition = JSON.stringify({
    title: named,
    source: publisher,
    licence: publisher,
    attribution: 'Un istituto',
    demo: false,
    edition: 1,
    publishedAt: at,
    decimals: 0,
    units: { piantati: 'n' },
    dimensions: [
      { id: 'MEASURE', label: 'Misura', codes: [['piantati', 'Piantati']] },
      { id: 'REF_AREA', label: 'Territorio', codes: [['IT', 'Italia']] },
      { id: 'TIME_PERIOD', label: 'Anno', codes: [['2025', '2025']] },
    ],
    cells: [[0, 7]],
  });
  if (published)
    await database
      .insertInto('context_edition')
      .values({
        data_set_id: dataSetId,
        edition: 1,
        published_at: at,
        content: edition,
        sha256: digest(edition),
      })
      .execute();
  const studyCode = 'studio-piantato';
  const facts = {
    title: named,
    authors: [{ displayName: 'Un laboratorio' }],
    question: named,
    figures: [{ indicatorCode: 'PART_N', view: 'table' }],
    narrative: { it: 'Sono alcuni.' },
  };
  const studyId = await insert('study', { code: studyCode, facts: JSON.stringify(facts) });
  const saidOnce = JSON.stringify({ facts: { ...facts, figures: [] }, figures: [] });
  if (published)
    await database
      .insertInto('study_version')
      .values({ study_id: studyId, number: 1, published_at: at, content: saidOnce, sha256: digest(saidOnce) })
      .execute();
  return {
    questionnaireId,
    surveyWaveId,
    surveyResponseId,
    studyCode,
    versionNumber: '1',
    releaseCode,
    contextDataSetCode,
    meetingId,
    agendaItemId,
    decisionId,
    organisationId,
    otherId,
    partnershipId,
    membershipId,
    registrationId,
    representativeId,
    declarationId,
    documentId,
    duplicateId,
    mergeId,
    accessRequestId,
    consultationId,
    contributionId,
    activityId,
    programmeCode,
    privacyNoticeCode,
  };
};
