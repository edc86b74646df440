import assert from 'node:assert/strict';
import { bodyTypeOf, languages, validate } from '@officine-coesione/contract';
import type { OperationId } from '@officine-coesione/contract';
import type { Operation, Role } from '@officine-coesione/contract/operations';
import { registration, someId } from './trial.ts';

/** Who may call an operation: everyone, or some roles. */
export type Callers = 'everyone' | readonly Role[];

/** Identifiers of the planted records, which paths, queries and bodies name. */
export interface World {
  readonly organisationId: string;
  readonly otherId: string;
  readonly partnershipId: string;
  readonly membershipId: string;
  readonly registrationId: string;
  readonly representativeId: string;
  readonly declarationId: string;
  readonly documentId: string;
  readonly duplicateId: string;
  readonly mergeId: string;
  readonly accessRequestId: string;
  readonly consultationId: string;
  readonly contributionId: string;
  readonly activityId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly decisionId: string;
  readonly questionnaireId: string;
  readonly surveyWaveId: string;
  readonly surveyResponseId: string;
  readonly programmeCode: string;
  readonly privacyNoticeCode: string;
  readonly releaseCode: string;
  readonly contextDataSetCode: string;
  readonly studyCode: string;
  readonly versionNumber: string;
}

/** What a scope decides in an operation: which record it is about, and how to ask. */
export interface Bounds {
  /**
   * `partnership`: programmes, territories and partnerships hold it; `seat`: its organisation, too, and of two either
   * one; `member`: its organisation, programmes and territories; `pair`: what holds both of two organisations;
   * `programme`: programmes and territories alone.
   */
  readonly of: 'partnership' | 'seat' | 'member' | 'pair' | 'programme';
  /** A list shows the record with this identifier, or leaves it out. */
  readonly lists?: keyof World;
  readonly query?: (world: World) => Readonly<Record<string, string>>;
  readonly body?: (world: World) => object;
}

const validators = ['authority_validator', 'admin'] as const;
const editors = ['authority_editor', ...validators] as const;
const readers = [...editors, 'auditor'] as const;
const namers = ['partner_editor', ...editors] as const;
const seers = ['partner_editor', ...readers] as const;
const granters = ['partner_editor', ...validators] as const;

const analysts = ['observatory_analyst', 'admin'] as const;

const everyRole = [
  'partner_editor',
  'authority_editor',
  'authority_validator',
  'observatory_analyst',
  'auditor',
  'admin',
] as const;

const because = { reason: 'Una prova delle regole di accesso' };
const empty = () => ({});
const reasoned = () => because;
const here = ({ partnershipId }: World) => ({ partnership: partnershipId });
const own = ({ organisationId }: World) => ({ organisation: organisationId });
const titled = () => ({ q: 'Comitato piantato' });

/** One line for every operation: who may call it, and what scopes decide in it. */
export const roleTable: Readonly<Record<OperationId, readonly [Callers, Bounds?]>> = {
  showStatus: ['everyone'],
  searchProgrammes: ['everyone'],
  showProgramme: ['everyone'],
  searchTerritories: ['everyone'],
  showTerritory: ['everyone'],
  searchCodeLists: ['everyone'],
  showCodeList: ['everyone'],
  searchOrganisations: ['everyone'],
  showOrganisation: ['everyone'],
  searchPartnerships: ['everyone'],
  showPartnership: ['everyone'],
  searchMembers: ['everyone'],
  showOrganisationHistory: ['everyone'],
  showPartnershipHistory: ['everyone'],
  searchChanges: ['everyone'],
  searchDocuments: ['everyone'],
  showCompliance: ['everyone'],
  searchPrivacyNotices: ['everyone'],
  showPrivacyNotice: ['everyone'],
  searchIndicators: ['everyone'],
  showIndicator: ['everyone'],
  showIndicatorData: ['everyone'],
  explainIndicator: ['everyone'],
  showIndicatorChart: ['everyone'],
  searchConsultations: ['everyone'],
  showConsultation: ['everyone'],
  searchContributions: ['everyone'],
  showContribution: ['everyone'],
  searchActivities: ['everyone'],
  showActivity: ['everyone'],
  searchMeetings: ['everyone'],
  showMeeting: ['everyone'],
  searchStudies: ['everyone'],
  showStudy: ['everyone'],
  showStudyVersion: ['everyone'],
  showStudyPackage: ['everyone'],
  searchContextDataSets: ['everyone'],
  showContextDataSet: ['everyone'],
  showContextData: ['everyone'],
  searchReleases: ['everyone'],
  showRelease: ['everyone'],
  searchReleaseDifferences: ['everyone'],
  showDataflow: ['everyone'],
  showCatalogue: ['everyone'],
  searchQuestionnaires: ['everyone'],
  showQuestionnaire: ['everyone'],
  searchSurveyWaves: ['everyone'],
  showSurveyWave: ['everyone'],
  showLinkedSurvey: ['everyone'],
  saveLinkedSurvey: ['everyone'],
  submitLinkedSurvey: ['everyone'],
  issueChallenge: ['everyone'],
  registerOrganisation: ['everyone'],
  requestLink: ['everyone'],
  showLinkedRecord: ['everyone'],
  answerIntegration: ['everyone'],
  confirmLinkedRecord: ['everyone'],
  changeLinkedContact: ['everyone'],
  correctLinkedOrganisation: ['everyone'],
  leavePartnership: ['everyone'],
  requestAccess: ['everyone'],

  // A person has data in many places: who answers for them sees all of them.
  showPersonalData: [['auditor', 'admin']],
  erasePersonalData: [['admin']],
  publishPrivacyNotice: [['admin']],

  // Mails are of all, and say of nobody what they told.
  searchUndeliveredMails: [['auditor', 'admin']],
  resendMail: [['admin']],
  showOwnAccess: [everyRole],

  // The chain is one: who checks it sees all of it.
  searchAuditEvents: [['auditor', 'admin']],

  searchRegistrations: [readers, { of: 'partnership', lists: 'registrationId' }],
  showRegistration: [readers, { of: 'partnership' }],
  requestIntegration: [validators, { of: 'partnership', body: reasoned }],
  acceptIntegration: [validators, { of: 'partnership', body: empty }],
  validateRegistration: [validators, { of: 'partnership', body: empty }],
  rejectRegistration: [validators, { of: 'partnership', body: reasoned }],

  showRegistrationCandidates: [readers, { of: 'partnership' }],
  searchDuplicates: [readers, { of: 'seat', lists: 'duplicateId', query: own }],
  showDuplicate: [readers, { of: 'seat' }],
  dismissDuplicate: [editors, { of: 'seat', body: reasoned }],
  reopenDuplicate: [editors, { of: 'seat', body: reasoned }],
  previewMerge: [editors, { of: 'pair', query: ({ otherId }) => ({ merged: otherId }) }],
  mergeOrganisations: [
    validators,
    {
      of: 'pair',
      body: ({ organisationId, otherId }) => ({
        ...because,
        survivorId: organisationId,
        survivorVersion: 999,
        mergedId: otherId,
        mergedVersion: 999,
        fieldChoices: [],
      }),
    },
  ],
  searchMerges: [readers, { of: 'seat', lists: 'mergeId', query: own }],
  showMerge: [readers, { of: 'seat' }],
  undoMerge: [validators, { of: 'seat', body: reasoned }],

  searchOrganisationRecords: [
    readers,
    { of: 'seat', lists: 'organisationId', query: () => ({ q: 'Ente piantato' }) },
  ],
  showOrganisationRecord: [readers, { of: 'seat' }],
  amendOrganisation: [editors, { of: 'seat', body: () => ({ acronym: 'EP' }) }],
  suspendOrganisation: [validators, { of: 'seat', body: reasoned }],
  restoreOrganisation: [validators, { of: 'seat', body: reasoned }],
  archiveOrganisation: [validators, { of: 'seat', body: reasoned }],

  openPartnership: [
    editors,
    {
      of: 'partnership',
      body: ({ programmeCode, partnershipId }) => ({
        title: 'Gruppo di lavoro di prova',
        type: 'working_group',
        parentId: partnershipId,
        programmeCodes: [programmeCode],
      }),
    },
  ],
  amendPartnership: [editors, { of: 'partnership', body: () => ({ title: 'Un altro titolo' }) }],
  publishPartnership: [validators, { of: 'partnership', body: empty }],
  suspendPartnership: [validators, { of: 'partnership', body: reasoned }],
  archivePartnership: [validators, { of: 'partnership', body: reasoned }],
  copyComposition: [
    editors,
    { of: 'partnership', body: ({ partnershipId }) => ({ fromPartnershipId: partnershipId }) },
  ],
  validateComposition: [validators, { of: 'partnership', body: empty }],
  searchPartnershipRecords: [readers, { of: 'partnership', lists: 'partnershipId', query: titled }],
  showPartnershipRecord: [readers, { of: 'partnership' }],
  addMembership: [
    editors,
    {
      of: 'partnership',
      body: ({ partnershipId, organisationId }) => ({
        partnershipId,
        organisationId,
        category: 'B1',
        role: 'voting_member',
        voting: true,
      }),
    },
  ],
  searchMemberships: [readers, { of: 'seat', lists: 'membershipId', query: here }],
  showMembership: [readers, { of: 'seat' }],
  amendMembership: [editors, { of: 'partnership', body: () => ({ voting: false }) }],
  validateMembership: [validators, { of: 'partnership', body: empty }],
  rejectMembership: [validators, { of: 'partnership', body: reasoned }],
  suspendMembership: [validators, { of: 'partnership', body: reasoned }],
  endMembership: [
    validators,
    { of: 'partnership', body: () => ({ validTo: '2026-12-31', endReason: 'Una prova' }) },
  ],
  nameRepresentative: [
    namers,
    {
      of: 'seat',
      body: ({ membershipId }) => ({
        membershipId,
        kind: 'effective',
        givenName: 'Ada',
        familyName: 'Bianchi',
        institutionalEmail: 'ada.bianchi@esempio.it',
        validFrom: '2026-01-01',
        privacyNoticeVersion: '2026-11',
        acknowledgedAt: '2026-11-01T09:00:00Z',
      }),
    },
  ],
  searchRepresentatives: [seers, { of: 'seat', lists: 'representativeId', query: here }],
  amendRepresentative: [namers, { of: 'seat', body: () => ({ jobTitle: 'Direttrice' }) }],
  endRepresentative: [namers, { of: 'seat', body: () => ({ validTo: '2026-12-31' }) }],
  declareInterests: [
    namers,
    {
      of: 'seat',
      body: ({ representativeId }) => ({ representativeId, declaredOn: '2026-11-01', noInterest: true }),
    },
  ],
  searchDeclarations: [seers, { of: 'seat', lists: 'declarationId', query: here }],
  reviewDeclaration: [validators, { of: 'seat', body: () => ({ outcome: 'no_conflict' }) }],
  addDocument: [
    editors,
    {
      of: 'partnership',
      body: () => ({
        title: 'Regolamento interno',
        type: 'regulation',
        language: 'it',
        access: 'public',
        url: 'https://esempio.it/regolamento.pdf',
        accessible: true,
      }),
    },
  ],
  withdrawDocument: [editors, { of: 'partnership', body: reasoned }],

  searchMeetingRecords: [seers, { of: 'seat', lists: 'meetingId', query: here }],
  showMeetingRecord: [seers, { of: 'seat' }],
  planMeeting: [
    editors,
    {
      of: 'partnership',
      body: ({ partnershipId }) => ({
        partnershipId,
        title: 'Una seduta di prova',
        mode: 'hybrid',
        startsAt: '2027-02-18T09:30:00Z',
        endsAt: '2027-02-18T12:30:00Z',
        place: 'Potenza',
        onlineUrl: 'https://esempio.it/riunione',
        languages: ['it'],
        accessibilityMeasures: ['Sottotitoli'],
      }),
    },
  ],
  amendMeeting: [editors, { of: 'partnership', body: () => ({ place: 'Matera' }) }],
  conveneMeeting: [editors, { of: 'partnership', body: () => ({ convenedAt: '2026-10-01T09:00:00Z' }) }],
  holdMeeting: [editors, { of: 'partnership', body: empty }],
  cancelMeeting: [editors, { of: 'partnership', body: reasoned }],
  setAgenda: [
    editors,
    {
      of: 'partnership',
      body: ({ agendaItemId, membershipId, documentId }) => ({
        items: [
          {
            id: agendaItemId,
            title: 'Un punto di prova',
            kind: 'decision',
            durationMin: 20,
            ledBySide: 'partner',
            proposedByMembershipId: membershipId,
            documentIds: [documentId],
            recusedMembershipIds: [],
          },
        ],
      }),
    },
  ],
  keepMinutes: [
    editors,
    {
      of: 'partnership',
      body: () => ({
        draftAt: '2026-11-11T09:00:00Z',
        sentAt: '2026-11-12T09:00:00Z',
        url: 'https://esempio.it/verbale.pdf',
      }),
    },
  ],
  showAttendance: [readers, { of: 'partnership' }],
  recordAttendance: [
    editors,
    {
      of: 'partnership',
      body: ({ membershipId }) => ({
        rows: [{ membershipId, present: true, mode: 'in_person', arrivedAt: '2026-11-10T09:30:00Z' }],
      }),
    },
  ],
  recordDecision: [
    editors,
    {
      of: 'partnership',
      body: ({ agendaItemId }) => ({
        agendaItemId,
        text: 'Si approva il punto di prova.',
        method: 'consensus',
        binding: true,
        effectiveFrom: '2026-12-01',
      }),
    },
  ],
  amendDecision: [editors, { of: 'partnership', body: () => ({ binding: false }) }],

  draftStudy: [analysts],
  amendStudy: [analysts],
  publishStudy: [analysts],
  searchStudyRecords: [[...analysts, 'auditor']],
  showStudyRecord: [[...analysts, 'auditor']],
  registerContextDataSet: [analysts],
  amendContextDataSet: [analysts],
  loadContextData: [analysts],
  checkContextData: [[...analysts, 'auditor']],
  publishContextData: [analysts],
  searchContextDataSetRecords: [[...analysts, 'auditor']],
  showContextDataSetRecord: [[...analysts, 'auditor']],
  draftRelease: [analysts],
  amendRelease: [analysts],
  publishRelease: [analysts],
  recallRelease: [analysts],
  searchReleaseRecords: [[...analysts, 'auditor']],
  showReleaseRecord: [[...analysts, 'auditor']],
  showReleaseRecordData: [[...analysts, 'auditor']],

  startImport: [editors],
  searchImports: [editors],
  showImport: [editors],
  mapImport: [editors],
  checkImport: [editors],
  searchImportFaults: [editors],
  applyImport: [validators],
  undoImport: [validators],

  searchConfirmations: [readers, { of: 'seat', lists: 'organisationId' }],
  confirmOrganisation: [validators, { of: 'seat', body: reasoned }],

  searchAccessRequests: [
    ['partner_editor', ...validators, 'auditor'],
    { of: 'member', lists: 'accessRequestId' },
  ],
  grantAccess: [granters, { of: 'member', body: empty }],
  refuseAccess: [granters, { of: 'member', body: reasoned }],
  withdrawAccess: [validators, { of: 'member', body: reasoned }],

  announceConsultation: [
    editors,
    {
      of: 'partnership',
      body: ({ partnershipId }) => ({
        partnershipId,
        title: 'Una consultazione di prova',
        phase: 'implementation',
        involvementLevel: 'dialogue',
        opensAt: '2026-11-01T08:00:00Z',
        closesAt: '2026-12-01T08:00:00Z',
      }),
    },
  ],
  amendConsultation: [editors, { of: 'partnership', body: () => ({ title: 'Un altro titolo' }) }],
  publishConsultation: [editors, { of: 'partnership', body: empty }],
  publishOutcome: [
    editors,
    { of: 'partnership', body: ({ documentId }) => ({ outcomeDocumentId: documentId }) },
  ],
  archiveConsultation: [editors, { of: 'partnership', body: reasoned }],
  searchConsultationRecords: [readers, { of: 'partnership', lists: 'consultationId', query: here }],
  showConsultationRecord: [readers, { of: 'partnership' }],
  draftContribution: [
    namers,
    {
      of: 'seat',
      body: ({ consultationId, organisationId }) => ({
        consultationId,
        organisationId,
        kind: 'proposal',
        text: 'Una proposta di prova',
        public: false,
        lateReason: 'Una prova delle regole di accesso',
      }),
    },
  ],
  amendContribution: [namers, { of: 'seat', body: () => ({ kind: 'question' }) }],
  submitContribution: [namers, { of: 'seat', body: empty }],
  acknowledgeContribution: [editors, { of: 'partnership', body: empty }],
  answerContribution: [
    editors,
    { of: 'partnership', body: () => ({ outcome: 'accepted', answer: 'Una risposta di prova' }) },
  ],
  withdrawContribution: [namers, { of: 'seat', body: empty }],
  searchContributionRecords: [seers, { of: 'seat', lists: 'contributionId', query: here }],
  showContributionRecord: [seers, { of: 'seat' }],

  recordActivity: [
    editors,
    {
      of: 'programme',
      body: ({ programmeCode, otherId }) => ({
        programmeCode,
        title: 'Un corso di prova',
        kind: 'training',
        startsOn: '2026-11-01',
        hours: 6,
        participants: [{ organisationId: otherId, count: 12 }],
        cost: { amount: '1200.50', currency: 'EUR' },
      }),
    },
  ],
  amendActivity: [editors, { of: 'programme', body: () => ({ hours: 8 }) }],
  withdrawActivity: [editors, { of: 'programme', body: reasoned }],
  searchActivityRecords: [
    readers,
    {
      of: 'programme',
      lists: 'activityId',
      query: ({ programmeCode }) => ({ programme: programmeCode }),
    },
  ],
  showActivityRecord: [readers, { of: 'programme' }],

  // One questionnaire is for all; what is told of a survey tells of nobody.
  addQuestionnaire: [['admin']],
  amendQuestionnaire: [['admin']],
  searchSurveyResults: [[...readers, 'observatory_analyst']],
  planSurveyWave: [
    editors,
    {
      of: 'partnership',
      body: ({ partnershipId, questionnaireId }) => ({
        title: 'Una rilevazione di prova',
        period: '2026',
        opensAt: '2027-01-11T08:00:00Z',
        closesAt: '2027-02-12T22:59:00Z',
        questionnaireId,
        partnershipIds: [partnershipId],
      }),
    },
  ],
  amendSurveyWave: [editors, { of: 'partnership', body: () => ({ closesAt: '2097-01-01T08:00:00Z' }) }],
  validateSurveyResponses: [
    validators,
    { of: 'partnership', body: ({ partnershipId }) => ({ ...because, partnershipId }) },
  ],
  searchSurveyResponses: [seers, { of: 'seat', lists: 'surveyResponseId', query: here }],
  showSurveyResponse: [seers, { of: 'seat' }],
  startSurveyResponse: [
    ['partner_editor', 'admin'],
    {
      of: 'seat',
      body: ({ surveyWaveId, partnershipId, organisationId }) => ({
        waveId: surveyWaveId,
        partnershipId,
        organisationId,
      }),
    },
  ],
  saveSurveyAnswers: [
    ['partner_editor', 'admin'],
    { of: 'seat', body: () => ({ answers: { scale: ['4'] } }) },
  ],
  submitSurveyResponse: [
    ['partner_editor', 'admin'],
    { of: 'seat', body: () => ({ answers: { scale: ['4'] } }) },
  ],
};

/** Records that need not be there. */
export const nowhere: World = {
  organisationId: someId,
  otherId: someId.replace(/.$/, '0'),
  partnershipId: someId,
  membershipId: someId,
  registrationId: someId,
  representativeId: someId,
  declarationId: someId,
  documentId: someId,
  duplicateId: someId,
  mergeId: someId,
  accessRequestId: someId,
  consultationId: someId,
  contributionId: someId,
  activityId: someId,
  meetingId: someId,
  agendaItemId: someId,
  decisionId: someId,
  questionnaireId: someId,
  surveyWaveId: someId,
  surveyResponseId: someId,
  programmeCode: 'pr-puglia-2021-2027',
  privacyNoticeCode: '2026-11',
  releaseCode: '2026-1',
  contextDataSetCode: 'dati-piantati',
  studyCode: 'studio-piantato',
  versionNumber: '1',
};

const token = 'A'.repeat(43);
const surveyToken = 'B'.repeat(43);
const inAll = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
const survey = {
  code: 'una-prova',
  title: inAll('Una prova'),
  sections: [
    {
      code: 'one',
      title: inAll('Una parte'),
      questions: [
        {
          code: 'attended',
          type: 'single',
          text: inAll('Una domanda'),
          required: true,
          options: [
            { code: 'yes', label: inAll('Sì') },
            { code: 'no', label: inAll('No') },
          ],
        },
        {
          code: 'scale',
          type: 'likert',
          text: inAll('Una scala'),
          hint: inAll('Un aiuto'),
          required: false,
          showIf: { question: 'attended', is: ['yes'] },
        },
      ],
    },
  ],
};
const contact = registration.contact;

/** Bodies of the operations in which scopes decide nothing. */
const openBodies: Readonly<Partial<Record<OperationId, (world: World) => object>>> = {
  issueChallenge: () => ({ purpose: 'registration' }),
  registerOrganisation: ({ partnershipId }) => ({
    ...registration,
    adhesion: { partnershipId, category: 'B1' },
  }),
  requestLink: () => ({ institutionalEmail: contact.institutionalEmail, language: 'it' }),
  showLinkedRecord: () => ({ token }),
  answerIntegration: () => ({ token, text: 'Ecco lo statuto.' }),
  confirmLinkedRecord: () => ({ token }),
  correctLinkedOrganisation: () => ({
    token,
    organisation: { pec: 'prova@pec.esempio.it', registeredOffice: { municipality: 'Bari', nuts3: 'ITF47' } },
    confirms: true,
  }),
  changeLinkedContact: () => ({ token, contact }),
  leavePartnership: ({ membershipId }) => ({ token, membershipId, reason: 'Una prova delle regole' }),
  requestAccess: () => ({
    privacyNoticeVersion: '2026-11',
    privacyAcknowledged: true,
    contact,
    motivation: 'Una prova delle regole',
    language: 'it',
  }),
  addQuestionnaire: () => survey,
  amendQuestionnaire: () => ({ title: survey.title, sections: survey.sections }),
  showLinkedSurvey: () => ({ token: surveyToken }),
  saveLinkedSurvey: () => ({ token: surveyToken, answers: { scale: ['4'] } }),
  submitLinkedSurvey: () => ({ token: surveyToken, answers: { scale: ['4'] } }),
  mapImport: () => ({ fields: [null] }),
  showPersonalData: () => ({ institutionalEmail: contact.institutionalEmail }),
  publishPrivacyNotice: () => ({
    code: 'prova',
    validFrom: '2030-01-01',
    texts: Object.fromEntries(languages.map((language) => [language, 'Il testo di una prova, per nessuno.'])),
  }),
  draftStudy: () => ({
    code: 'studio-di-prova',
    title: { it: 'Una prova', en: 'A trial' },
    authors: [{ displayName: 'Un laboratorio' }],
    question: { it: 'Quanti sono?', en: 'How many are they?' },
    figures: [
      { indicatorCode: 'PART_N', programme: ['_T'], territory: ['IT'], period: ['2025'], view: 'bar' },
    ],
    narrative: { it: 'Sono **alcuni**.' },
    references: [{ text: 'Una legge', url: 'https://esempio.it/legge' }],
  }),
  amendStudy: () => ({ narrative: { it: 'Sono molti.' } }),
  registerContextDataSet: () => ({
    code: 'dati-di-prova',
    title: { it: 'Dati di prova', en: 'Trial data' },
    source: { title: 'Un istituto', url: 'https://esempio.it/dati' },
    licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    attribution: 'Un istituto',
    mapping: {
      territory: 'Denominazione',
      time: 'Anno',
      only: { Sesso: 'Totale' },
      territoryCodes: { Italia: 'IT' },
      timeCodes: { 'anno 2025': '2025' },
    },
  }),
  amendContextDataSet: () => ({ attribution: 'Un altro istituto' }),
  draftRelease: () => ({
    code: '2026-8',
    title: { it: 'Una prova', en: 'A trial' },
    referenceDate: '2026-09-30',
    indicatorCodes: ['PART_N'],
    changes: [{ kind: 'minor', indicatorCode: 'PART_N', text: { it: 'Una prova', en: 'A trial' } }],
  }),
  amendRelease: () => ({ referenceDate: '2026-08-31' }),
  publishRelease: () => ({ publishedAt: '2099-01-01T08:00:00Z' }),
  recallRelease: () => because,
  erasePersonalData: () => ({ ...because, institutionalEmail: contact.institutionalEmail }),
};

/** A body that passes the schema of an operation. */
const bodyOf = ({ id }: Operation, world: World): object => {
  const known = id as OperationId;
  return roleTable[known][1]?.body?.(world) ?? openBodies[known]?.(world) ?? {};
};

/** What to send to an operation: a body that it can read, and the headers that say what it is. */
export const sentTo = (
  operation: Operation,
  world: World,
): { headers: Record<string, string>; body?: string } => {
  if (operation.content) return { headers: { 'Content-Type': 'text/csv' }, body: 'Denominazione\nEnte' };
  if (!operation.body) return { headers: {} };
  const body = bodyOf(operation, world);
  const checked = validate(operation.body, body);
  assert.ok(checked.valid, `${operation.id} ${JSON.stringify(checked)}`);
  return { headers: { 'Content-Type': bodyTypeOf(operation.method) }, body: JSON.stringify(body) };
};
