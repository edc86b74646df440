import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complianceRule, complianceRuleDefinition, partnershipType } from '@officine-coesione/contract';
import type { ComplianceRule } from '@officine-coesione/contract';
import { assess, check } from '../../../packages/server/src/registry/compliance/assess.ts';
import type {
  ConsultationFacts,
  DocumentFacts,
  Facts,
  MeetingFacts,
  MemberFacts,
  ProcessFacts,
} from '../../../packages/server/src/registry/compliance/facts.ts';
import { cyclesOf } from '../../../packages/server/src/registry/compliance/facts.ts';
import { outcomeOf } from '../../../packages/server/src/registry/compliance/finding.ts';
import { monthsAfter } from '../../../packages/server/src/registry/compliance/months-after.ts';

const codes = Object.keys(complianceRule.items) as ComplianceRule[];

const member = (category: string, change: Partial<MemberFacts> = {}): MemberFacts => ({
  organisationId: '019363c0-0000-7000-8000-000000000101',
  legalName: `Ente ${category}`,
  website: undefined,
  category,
  role: 'voting_member',
  voting: true,
  hasMandate: false,
  involvedInPreparation: false,
  tags: [],
  ...change,
});

const document = (change: Partial<DocumentFacts> = {}): DocumentFacts => ({
  title: 'Documento',
  url: 'https://esempio.it/documento',
  type: 'act',
  relatesTo: [],
  accessible: true,
  ...change,
});

type Change = Partial<Omit<Facts, 'partnership'>> & { readonly partnership?: Partial<Facts['partnership']> };

const nothing: ProcessFacts = {
  meetings: [],
  metBefore: false,
  consultations: [],
  contributions: { total: 0, answered: 0 },
  activities: 0,
};

/** A committee of 2021-2027 of which next to nothing is recorded. */
const facts = ({ partnership, ...change }: Change = {}): Facts => ({
  day: '2026-11-23',
  partnership: {
    type: 'monitoring_committee',
    categoryScheme: 'CPR-2021',
    phases: [],
    validation: { status: 'submitted' },
    ...partnership,
  },
  programmes: [{ cycle: '2021-2027', adoptedOn: undefined, managingAuthorityId: undefined }],
  members: [],
  workingGroups: 0,
  documents: [],
  membersDeclared: 0,
  processes: nothing,
  ...change,
});

/** A committee with so much recorded of how it works. */
const working = (change: Partial<ProcessFacts>, more: Change = {}): Facts =>
  facts({ ...more, processes: { ...nothing, ...change } });

const meeting = (change: Partial<MeetingFacts> = {}): MeetingFacts => ({
  noticeKept: true,
  urgent: false,
  minutesPublished: true,
  recusals: 0,
  ...change,
});

const consultation = (change: Partial<ConsultationFacts> = {}): ConsultationFacts => ({
  phase: 'implementation',
  daysOpen: 30,
  timetable: true,
  documented: true,
  closed: true,
  outcomePublished: true,
  ...change,
});

const before = (change: Change = {}): Facts =>
  facts({
    programmes: [{ cycle: '2014-2020', adoptedOn: undefined, managingAuthorityId: undefined }],
    ...change,
  });

const procedure = { voting: true, noticeWorkingDays: 10, quorumFraction: 0.5 };
const validated = { validation: { status: 'validated' } };
const legitimation = { selectionMethod: 'public_notice', criteria: [] };
const adopted = (adoptedOn: string | undefined) => ({
  cycle: '2021-2027',
  adoptedOn,
  managingAuthorityId: undefined,
});
const established = (day: string, ...programmes: (string | undefined)[]) =>
  facts({ partnership: { establishedOn: day }, programmes: programmes.map(adopted) });

/** The outcome of a rule, then what is missing: with a mark where it is known not to be there. */
const said = (code: ComplianceRule, given: Facts): string => {
  const { outcome, missing } = check(code, given);
  return [outcome, ...missing.map((one) => `${one.code}${one.outcome === 'not_met' ? '!' : ''}`)].join(' ');
};

const cases: readonly (readonly [ComplianceRule, string, Facts, string])[] = [
  ['R01', 'nothing recorded', facts(), 'not_recorded selection members'],
  ['R01', 'no mandate recorded', facts({ members: [member('A1')] }), 'not_recorded selection mandate'],
  [
    'R01',
    'one mandate of two',
    facts({ members: [member('A1'), member('B1', { hasMandate: true })] }),
    'partly selection mandate',
  ],
  [
    'R01',
    'every mandate, no selection',
    facts({ members: [member('A1', { hasMandate: true })] }),
    'partly selection',
  ],
  [
    'R01',
    'every mandate and the selection',
    facts({ members: [member('A1', { hasMandate: true })], partnership: { legitimation } }),
    'met',
  ],

  ['R02', 'no members', facts({ partnership: validated }), 'not_recorded members'],
  ['R02', 'A, B and C', facts({ members: ['A1', 'B2', 'C3'].map((one) => member(one)) }), 'met'],
  [
    'R02',
    'A, B and C in 2014-2020',
    before({ members: ['A2', 'B2', 'C1'].map((one) => member(one)) }),
    'met',
  ],
  ['R02', 'a letter alone', facts({ members: ['A', 'B', 'C'].map((one) => member(one)) }), 'met'],
  [
    'R02',
    'D does not stand for C',
    facts({ members: ['A1', 'B2', 'D'].map((one) => member(one)), partnership: validated }),
    'partly category_c!',
  ],
  [
    'R02',
    'no C in a composition to be confirmed',
    facts({ members: ['A1', 'B2'].map((one) => member(one)) }),
    'partly category_c',
  ],
  [
    'R02',
    'none of the three in a confirmed composition',
    facts({ members: [member('E1')], partnership: validated }),
    'not_met category_a! category_b! category_c!',
  ],
  [
    'R02',
    'none of the three in one to be confirmed',
    facts({ members: [member('E1')] }),
    'not_recorded category_a category_b category_c',
  ],

  ['R03', 'consultations', facts(), 'not_recorded timetable'],
  ['R03', 'a timetable in time', working({ consultations: [consultation()] }), 'met'],
  [
    'R03',
    'one of two without',
    working({ consultations: [consultation(), consultation({ timetable: false })] }),
    'partly timetable',
  ],
  ['R04', 'no documents', facts(), 'not_recorded public_documents consultation_deadlines'],
  ['R04', 'a document', facts({ documents: [document()] }), 'partly consultation_deadlines'],
  [
    'R04',
    'documents in time, and others too late',
    working(
      { consultations: [consultation(), consultation({ documented: false })] },
      { documents: [document()] },
    ),
    'partly consultation_deadlines',
  ],
  ['R05', 'consultations', facts(), 'not_recorded consultation_days'],
  ['R05', 'a window of days', working({ consultations: [consultation()] }), 'met'],
  ['R06', 'contributions', facts(), 'not_recorded contributions'],
  ['R06', 'some answered', working({ contributions: { total: 2, answered: 1 } }), 'partly contributions'],
  ['R06', 'all answered', working({ contributions: { total: 2, answered: 2 } }), 'met'],
  ['R07', 'outcomes', facts(), 'not_recorded consultation_outcome'],
  [
    'R07',
    'an open one has no outcome yet',
    working({ consultations: [consultation({ closed: false, outcomePublished: false })] }),
    'not_recorded consultation_outcome',
  ],
  ['R07', 'an outcome', working({ consultations: [consultation()] }), 'met'],
  ['R08', 'programme documents', facts(), 'not_recorded programme_statement'],

  [
    'R09',
    'nobody marked: not known',
    facts({ members: [member('A1')] }),
    'not_recorded involved_in_preparation gender_balance',
  ],
  [
    'R09',
    'one from the preparation',
    facts({ members: [member('A1', { involvedInPreparation: true }), member('B1')] }),
    'partly gender_balance',
  ],

  ['R10', 'no rules of procedure', facts(), 'not_recorded rules_of_procedure'],
  [
    'R10',
    'rules without a vote treat it too',
    facts({ partnership: { rulesOfProcedure: { ...procedure, voting: false } } }),
    'met',
  ],

  ['R11', 'no rules of procedure', facts(), 'not_recorded rules_of_procedure meeting_notices'],
  [
    'R11',
    '9 working days',
    facts({ partnership: { rulesOfProcedure: { ...procedure, noticeWorkingDays: 9 } } }),
    'not_met notice_days! meeting_notices',
  ],
  [
    'R11',
    '10 working days',
    facts({ partnership: { rulesOfProcedure: procedure } }),
    'partly meeting_notices',
  ],

  [
    'R11',
    'meetings convened in time, an urgent one beside them',
    working(
      { meetings: [meeting(), meeting({ noticeKept: undefined, urgent: true })] },
      { partnership: { rulesOfProcedure: procedure } },
    ),
    'met',
  ],
  [
    'R11',
    'one of two too late',
    working(
      { meetings: [meeting(), meeting({ noticeKept: false })] },
      { partnership: { rulesOfProcedure: procedure } },
    ),
    'partly notices_short!',
  ],
  [
    'R11',
    'all too late, by rules that ask for less',
    working(
      { meetings: [meeting({ noticeKept: false })] },
      { partnership: { rulesOfProcedure: { ...procedure, noticeWorkingDays: 9 } } },
    ),
    'not_met notice_days! notices_short!',
  ],

  ['R12', 'no documents', facts({ documents: [document()] }), 'not_recorded meeting_documents'],
  ['R12', 'an accessible one', facts({ documents: [document({ relatesTo: ['meeting'] })] }), 'met'],
  [
    'R12',
    'one that is not accessible',
    facts({
      documents: [
        document({ relatesTo: ['meeting'] }),
        document({ relatesTo: ['meeting'], accessible: false }),
      ],
    }),
    'partly accessible_documents!',
  ],
  [
    'R12',
    'minutes are no preparatory documents',
    facts({ documents: [document({ relatesTo: ['meeting'], type: 'minutes' })] }),
    'not_recorded meeting_documents',
  ],

  ['R13', 'nothing', facts(), 'not_recorded rules_of_procedure minutes_documents'],
  [
    'R13',
    'rules that say nothing of it',
    facts({ partnership: { rulesOfProcedure: procedure } }),
    'not_recorded minutes_rule minutes_documents',
  ],
  [
    'R13',
    'a rule and minutes',
    facts({
      partnership: { rulesOfProcedure: { ...procedure, minutesRule: 'Entro 30 giorni.' } },
      documents: [document({ type: 'minutes' })],
    }),
    'met',
  ],

  [
    'R13',
    'minutes of one meeting of two',
    working(
      { meetings: [meeting(), meeting({ minutesPublished: false })] },
      { partnership: { rulesOfProcedure: { ...procedure, minutesRule: 'Entro 30 giorni.' } } },
    ),
    'partly minutes_published',
  ],

  ['R14', 'nothing', facts(), 'not_recorded rules_of_procedure'],
  [
    'R14',
    'rules that say nothing of it',
    facts({ partnership: { rulesOfProcedure: procedure } }),
    'not_recorded working_groups_rule',
  ],
  [
    'R14',
    'rules that foresee them',
    facts({ partnership: { rulesOfProcedure: { ...procedure, workingGroups: true } } }),
    'met',
  ],
  [
    'R14',
    'rules that do not',
    facts({ partnership: { rulesOfProcedure: { ...procedure, workingGroups: false } } }),
    'not_met working_groups_excluded!',
  ],
  ['R14', 'a group, and no rules recorded', facts({ workingGroups: 1 }), 'met'],
  [
    'R14',
    'a group in spite of the rules',
    facts({ workingGroups: 1, partnership: { rulesOfProcedure: { ...procedure, workingGroups: false } } }),
    'met',
  ],

  [
    'R15',
    'a rule, no declarations',
    facts({
      members: [member('A1')],
      partnership: { rulesOfProcedure: { ...procedure, conflictRule: 'Chi ha interessi si astiene.' } },
    }),
    'partly declarations',
  ],
  [
    'R15',
    'some declarations, no rule',
    facts({ members: [member('A1'), member('B1')], membersDeclared: 1 }),
    'partly rules_of_procedure declarations',
  ],
  [
    'R15',
    'a rule and every declaration',
    facts({
      members: [member('A1')],
      membersDeclared: 1,
      partnership: { rulesOfProcedure: { ...procedure, conflictRule: 'Chi ha interessi si astiene.' } },
    }),
    'met',
  ],

  [
    'R16',
    'rules that say nothing of it',
    facts({ partnership: { rulesOfProcedure: procedure } }),
    'not_recorded reimbursement_rule',
  ],
  [
    'R16',
    'a rule',
    facts({ partnership: { rulesOfProcedure: { ...procedure, reimbursementRule: 'Le spese di viaggio.' } } }),
    'met',
  ],

  ['R17', 'acknowledgements', facts(), 'not_recorded acknowledgements'],
  ['R18', 'recusals', facts(), 'not_recorded recusals'],
  ['R18', 'somebody recused', working({ meetings: [meeting({ recusals: 1 })] }), 'met'],
  ['R19', 'no phase', facts(), 'not_recorded monitoring_phase progress_reports'],
  ['R19', 'monitoring', facts({ partnership: { phases: ['monitoring'] } }), 'partly progress_reports'],
  [
    'R19',
    'monitoring, consulted on reports',
    working(
      { consultations: [consultation({ phase: 'monitoring' })] },
      { partnership: { phases: ['monitoring'] } },
    ),
    'met',
  ],
  ['R20', 'evaluation', facts({ partnership: { phases: ['evaluation'] } }), 'partly partnership_evaluation'],
  [
    'R20',
    'another phase',
    facts({ partnership: { phases: ['monitoring'] } }),
    'not_recorded evaluation_phase partnership_evaluation',
  ],
  ['R21', 'capacity', facts(), 'not_recorded capacity_activities'],
  ['R21', 'an activity', working({ activities: 1 }), 'met'],
  ['R22', 'exchange', facts(), 'not_recorded good_practices'],

  ['R23', 'nothing', facts(), 'not_recorded established rules_of_procedure rules_document yearly_meeting'],
  [
    'R23',
    'a meeting in the year',
    working({ meetings: [meeting()] }),
    'partly established rules_of_procedure rules_document',
  ],
  [
    'R23',
    'none in the year, one before',
    working({ metBefore: true }),
    'not_met established rules_of_procedure rules_document no_meeting!',
  ],
  ['R23', 'nothing, in 2014-2020', before(), 'not_recorded established yearly_meeting'],
  [
    'R23',
    'three months to the day',
    established('2023-02-17', '2022-11-17'),
    'partly rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'a day more: it hangs on the notification',
    established('2023-02-18', '2022-11-17'),
    'not_recorded notification rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'four months to the day',
    established('2023-03-17', '2022-11-17'),
    'not_recorded notification rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'a day more: late by any count',
    established('2023-03-18', '2022-11-17'),
    'not_met established_late! rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'no decision recorded',
    established('2023-02-17', undefined),
    'not_recorded programme_adopted rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'in time for one programme, the decision on the other not recorded',
    established('2023-02-17', '2022-11-17', undefined),
    'not_recorded programme_adopted rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'in time for the later of two programmes only',
    established('2023-03-18', '2023-01-10', '2022-11-17'),
    'not_met established_late! rules_of_procedure rules_document yearly_meeting',
  ],
  [
    'R23',
    'all that can be recorded: meetings remain',
    facts({
      partnership: {
        establishedOn: '2023-02-17',
        rulesOfProcedure: { ...procedure, conflictRule: 'Chi ha interessi si astiene.' },
      },
      programmes: [adopted('2022-11-17')],
      documents: [document({ relatesTo: ['rules_of_procedure'] })],
    }),
    'partly yearly_meeting',
  ],

  ['R24', 'nothing', facts(), 'not_recorded selection members chair'],
  [
    'R24',
    'all of it',
    facts({
      members: [
        member('A1', { role: 'chair' }),
        member('B1'),
        member('A3', { role: 'observer', voting: false }),
      ],
      partnership: { legitimation: { ...legitimation, publishedOn: '2022-12-01' } },
    }),
    'met',
  ],
  [
    'R24',
    'a selection of which no notice is recorded',
    facts({
      members: [member('A1', { role: 'chair' }), member('B1')],
      partnership: { legitimation },
    }),
    'partly selection_notice',
  ],
  [
    'R24',
    'a full member without a vote',
    facts({
      members: [member('A1', { role: 'chair' }), member('B1', { voting: false })],
      partnership: { legitimation: { ...legitimation, publishedOn: '2022-12-01' } },
    }),
    'partly vote!',
  ],
  [
    'R24',
    'a chair who is no authority',
    facts({
      members: [member('B1', { role: 'chair' }), member('A1')],
      partnership: { legitimation: { ...legitimation, publishedOn: '2022-12-01' } },
    }),
    'partly chair_authority!',
  ],
  [
    'R24',
    'partners alone in a confirmed composition',
    facts({
      members: [member('B1'), member('C1')],
      partnership: { ...validated, legitimation: { ...legitimation, publishedOn: '2022-12-01' } },
    }),
    'partly institutional_members! chair',
  ],
  [
    'R24',
    'authorities alone in one to be confirmed',
    facts({
      members: [member('A1', { role: 'chair' }), member('D')],
      partnership: { legitimation: { ...legitimation, publishedOn: '2022-12-01' } },
    }),
    'partly socioeconomic_members',
  ],
  [
    'R24',
    'no vote was due in 2014-2020',
    before({
      members: [member('A1', { voting: false }), member('B1', { voting: false })],
      partnership: { legitimation: { ...legitimation, publishedOn: '2014-12-01' } },
    }),
    'met',
  ],

  ['R25', 'nobody', facts({ members: [member('A1')] }), 'not_recorded commission'],
  [
    'R25',
    'the Commission advises',
    facts({
      members: [
        member('A3', { legalName: 'Commissione europea – DG REGIO', role: 'advisory_member', voting: false }),
      ],
    }),
    'met',
  ],
  [
    'R25',
    'known by its site',
    facts({
      members: [
        member('A3', {
          legalName: 'DG Occupazione',
          website: 'https://commission.europa.eu/',
          role: 'advisory_member',
          voting: false,
        }),
      ],
    }),
    'met',
  ],
  [
    'R25',
    'the Commission observes',
    facts({ members: [member('A3', { legalName: 'European Commission', role: 'observer', voting: false })] }),
    'partly commission',
  ],
  [
    'R25',
    'the Commission votes',
    facts({ members: [member('A3', { legalName: 'Commissione europea', role: 'advisory_member' })] }),
    'not_met commission_votes!',
  ],
  [
    'R25',
    'others who advise are not the Commission',
    facts({
      members: [
        member('C1', {
          legalName: 'Amici della Commissione europea',
          role: 'advisory_member',
          voting: false,
        }),
      ],
    }),
    'not_recorded commission',
  ],
  ['R26', 'resources', facts(), 'not_recorded capacity_share'],
  ['R26', 'not asked for in 2014-2020', before(), 'not_applicable'],
];

for (const [code, name, given, expected] of cases)
  test(`${code}: ${name}`, () => assert.equal(said(code, given), expected));

test('every rule has a case of its own', () => {
  assert.deepEqual([...new Set(cases.map(([code]) => code))].sort(), codes);
});

test('what is not known is never held against a partnership: with nothing recorded no rule is not met', () => {
  for (const given of [facts(), before(), facts({ members: [member('A1')] })])
    assert.deepEqual(
      assess(given).checks.filter(({ outcome }) => outcome === 'not_met'),
      [],
    );
  assert.equal(assess(facts()).counts.notRecorded, 26);
});

test('findings come to one outcome', () => {
  const outcome = (...states: readonly ('yes' | 'part' | 'no' | 'unknown')[]) =>
    outcomeOf(states.map((state) => ({ state })));
  assert.equal(outcome('yes', 'yes'), 'met');
  assert.equal(outcome('yes', 'unknown'), 'partly');
  assert.equal(outcome('yes', 'no'), 'partly');
  assert.equal(outcome('part'), 'partly');
  assert.equal(outcome('no', 'unknown'), 'not_met');
  assert.equal(outcome('unknown'), 'not_recorded');
});

const applicable = (given: Facts) =>
  assess(given)
    .checks.filter(({ outcome }) => outcome !== 'not_applicable')
    .map(({ code }) => code);

test('rules apply by programming period', () => {
  assert.deepEqual(applicable(facts()), codes);
  assert.deepEqual(
    applicable(before()),
    codes.filter((code) => code !== 'R26'),
  );
  const old = { cycle: '2007-2013', adoptedOn: undefined, managingAuthorityId: undefined };
  assert.deepEqual(applicable(facts({ programmes: [old] })), []);
  // A committee of two periods answers to both.
  assert.deepEqual(applicable(facts({ programmes: [...before().programmes, ...facts().programmes] })), codes);
});

test('rules apply by type of partnership', () => {
  const of = (type: string) => applicable(facts({ partnership: { type } })).join(' ');
  assert.equal(of('working_group'), 'R01 R17 R18 R19 R20');
  assert.equal(of('partnership_table'), 'R01 R02 R03 R04 R05 R06 R07 R08 R17 R21 R22 R26');
  assert.equal(of('lag_assembly'), '');
  assert.equal(of('a type of tomorrow'), '');
  for (const { types } of Object.values(complianceRuleDefinition))
    for (const type of types) assert.ok(type in partnershipType.items);
});

test('sources are those of the period', () => {
  const articles = (given: Facts, code: ComplianceRule) =>
    check(code, given).sources.map(({ title, article, verified }) => `${title.en} ${article} ${verified}`);
  assert.deepEqual(articles(facts(), 'R24'), ['Regulation (EU) 2021/1060 39(1) true']);
  assert.deepEqual(articles(before(), 'R24'), ['Regulation (EU) No 1303/2013 48(1)-(2) false']);
  assert.deepEqual(articles(facts(), 'R08'), ['Delegated Regulation (EU) No 240/2014 8-9 false']);
});

test('what was read in the acts and what is to be confirmed is as the legal frame has it', () => {
  const toConfirm = codes.filter((code) => check(code, facts()).sources.some(({ verified }) => !verified));
  assert.deepEqual(toConfirm, ['R08', 'R17', 'R18', 'R19', 'R20', 'R26']);
});

test('without programmes the period is that of the category scheme', () => {
  assert.deepEqual(cyclesOf(facts({ programmes: [] })), ['2021-2027']);
  assert.deepEqual(cyclesOf(facts({ programmes: [], partnership: { categoryScheme: 'ECCP-2014' } })), [
    '2014-2020',
  ]);
});

test('months are those of the calendar', () => {
  assert.equal(monthsAfter('2022-11-17', 3), '2023-02-17');
  assert.equal(monthsAfter('2022-11-30', 3), '2023-02-28');
  assert.equal(monthsAfter('2023-11-30', 3), '2024-02-29');
  assert.equal(monthsAfter('2022-10-31', 4), '2023-02-28');
});
