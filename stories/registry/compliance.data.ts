import {
  complianceActs,
  complianceEvidence,
  complianceRemedy,
  complianceRule,
  complianceRuleDefinition,
  selectionMethod,
} from '@officine-coesione/contract';
import type {
  Compliance,
  ComplianceCheck,
  ComplianceCounts,
  ComplianceEvidence,
  ComplianceEvidenceCode,
  ComplianceGap,
  ComplianceOutcome,
  ComplianceRemedyCode,
  ComplianceRule,
} from '@officine-coesione/contract';
import type { Answers } from '../api.ts';
import { committee, members } from './partnership.data.ts';

type Value = Omit<ComplianceEvidence, 'code' | 'label'>;

/** Something that was found. */
export const found = (code: ComplianceEvidenceCode, value: Value): ComplianceEvidence => ({
  code,
  label: complianceEvidence.items[code].labels,
  ...value,
});

const counted = (code: ComplianceEvidenceCode, count: number, total?: number): ComplianceEvidence =>
  found(code, { kind: 'count', count, total });

/** Something that was not. */
export const gap = (code: ComplianceRemedyCode, change: Partial<ComplianceGap> = {}): ComplianceGap => ({
  code,
  text: complianceRemedy.items[code].labels,
  outcome: 'not_recorded',
  property: 'partnership',
  recordable: true,
  organisations: [],
  ...change,
});

const notYet = (code: ComplianceRemedyCode): ComplianceGap =>
  gap(code, { property: 'meeting', recordable: false });

/** The check of one rule. */
export const checked = (
  code: ComplianceRule,
  outcome: ComplianceOutcome,
  evidence: ComplianceEvidence[] = [],
  missing: ComplianceGap[] = [],
): ComplianceCheck => {
  const { group, wording, sources } = complianceRuleDefinition[code];
  return {
    code,
    group,
    title: complianceRule.items[code].labels,
    wording,
    sources: sources
      .filter(({ cycles }) => cycles.includes('2021-2027'))
      .map(({ act, article, verified }) => ({ ...complianceActs[act], article, verified })),
    outcome,
    evidence,
    missing,
  };
};

const rules = found('rules_adopted', { kind: 'date', date: '2023-03-14' });
const conflict = found('conflict_rule', {
  kind: 'text',
  text: 'Chi ha un interesse in un punto all’ordine del giorno lo dichiara e non partecipa alla decisione.',
});
const chair = members.find(({ role }) => role === 'chair')!;
const without = members.slice(0, 2).map(({ organisationId, organisationLegalName }) => ({
  organisationId,
  legalName: organisationLegalName,
}));

const checks: readonly ComplianceCheck[] = [
  checked(
    'R01',
    'partly',
    [
      found('selection_method', { kind: 'terms', terms: [selectionMethod.items.public_notice.labels] }),
      counted('selection_criteria', 3),
      found('selection_notice', { kind: 'link', url: 'https://www.comitato-puglia.example.it/avviso' }),
      counted('members_with_mandate', 8, 10),
    ],
    [gap('mandate', { property: 'membership.mandate', organisations: without })],
  ),
  checked('R02', 'met', [
    counted('category_a', 4),
    counted('category_b', 2),
    counted('category_c', 3),
    counted('category_d', 1),
  ]),
  checked('R03', 'not_recorded', [], [gap('timetable')]),
  checked('R04', 'partly', [counted('public_documents', 12)], [gap('consultation_deadlines')]),
  checked('R05', 'not_recorded', [], [gap('consultation_days')]),
  checked('R06', 'not_recorded', [], [gap('contributions')]),
  checked('R07', 'not_recorded', [], [gap('consultation_outcome')]),
  checked('R08', 'not_recorded', [], [notYet('programme_statement')]),
  checked('R09', 'partly', [counted('involved_in_preparation', 2, 10)], [notYet('gender_balance')]),
  checked('R10', 'met', [found('voting_rule', { kind: 'flag', flag: true }), rules]),
  checked(
    'R11',
    'not_met',
    [counted('notice_days', 7)],
    [gap('notice_days', { outcome: 'not_met' }), gap('meeting_notices')],
  ),
  checked(
    'R12',
    'partly',
    [counted('meeting_documents', 8), counted('accessible_documents', 5, 8)],
    [gap('accessible_documents', { outcome: 'not_met' })],
  ),
  checked('R13', 'not_recorded', [], [gap('minutes_rule'), gap('minutes_documents')]),
  checked('R14', 'met', [counted('working_groups', 2)]),
  checked('R15', 'partly', [conflict, counted('declarations', 6, 10)], [gap('declarations')]),
  checked('R16', 'not_recorded', [], [gap('reimbursement_rule')]),
  checked('R17', 'not_recorded', [], [notYet('acknowledgements')]),
  checked('R18', 'not_recorded', [], [gap('recusals')]),
  checked('R19', 'not_recorded', [], [gap('monitoring_phase'), gap('progress_reports')]),
  checked('R20', 'not_recorded', [], [gap('evaluation_phase'), notYet('partnership_evaluation')]),
  checked('R21', 'not_recorded', [], [gap('capacity_activities')]),
  checked('R22', 'not_recorded', [], [notYet('good_practices')]),
  checked(
    'R23',
    'partly',
    [
      found('programme_adopted', { kind: 'date', date: '2022-11-17' }),
      found('established', { kind: 'date', date: '2023-02-14' }),
      rules,
      conflict,
      found('rules_document', {
        kind: 'link',
        text: 'Regolamento interno del comitato',
        url: 'https://www.comitato-puglia.example.it/regolamento',
      }),
    ],
    [gap('yearly_meeting')],
  ),
  checked('R24', 'met', [
    counted('institutional_members', 5, 10),
    counted('socioeconomic_members', 5, 10),
    counted('members_with_vote', 8, 8),
    found('chair', {
      kind: 'organisation',
      text: chair.organisationLegalName,
      organisationId: chair.organisationId,
    }),
    counted('members_published', 10),
  ]),
  checked('R25', 'not_recorded', [], [gap('commission')]),
  checked('R26', 'not_recorded', [], [notYet('capacity_share')]),
];

/** How many checks came to each outcome. */
export const countsOf = (of: readonly ComplianceCheck[]): ComplianceCounts => {
  const count = (outcome: ComplianceOutcome) => of.filter((one) => one.outcome === outcome).length;
  return {
    met: count('met'),
    partly: count('partly'),
    notMet: count('not_met'),
    notRecorded: count('not_recorded'),
    notApplicable: count('not_applicable'),
  };
};

/** The committee invented for demonstration, checked. */
export const compliance: Compliance = {
  partnershipId: committee.id,
  title: committee.title,
  type: committee.type,
  cycles: ['2021-2027'],
  demo: true,
  asOf: '2026-11-23',
  computedAt: '2026-11-23T10:20:00Z',
  methodVersion: '1.1.0',
  counts: countsOf(checks),
  checks: [...checks],
};

/** The same with other checks. */
export const withChecks = (...of: readonly ComplianceCheck[]): Compliance => ({
  ...compliance,
  counts: countsOf(of),
  checks: [...of],
});

/** A working group of it, of which few rules speak. */
export const groupCompliance: Compliance = {
  ...withChecks(
    ...checks.map((check) =>
      ['R01', 'R17', 'R18', 'R19', 'R20'].includes(check.code)
        ? check
        : { ...check, outcome: 'not_applicable', evidence: [], missing: [] },
    ),
  ),
  type: 'working_group',
  title: 'Gruppo di lavoro sulle aree interne',
};

/** Nothing of it falls under these rules. */
export const outsideCompliance: Compliance = {
  ...withChecks(...checks.map((check) => checked(check.code as ComplianceRule, 'not_applicable'))),
  type: 'lag_assembly',
  title: 'Assemblea del GAL Terra di Mezzo',
};

/** The demonstration committee, for `answerWith`; on a day past, that day is told. */
export const complianceAnswers = {
  showCompliance: (url: URL) => ({ ...compliance, asOf: url.searchParams.get('asOf') ?? compliance.asOf }),
} satisfies Answers;
