import { counted, countedOf, dated, flagged, quoted } from './evidence.ts';
import type { Facts } from './facts.ts';
import { no, part, share, unknown, yes } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { gap } from './gap.ts';

/** Notice of meetings that the code of conduct asks for as a rule, working days (Art. 11(b)). */
const leastNotice = 10;

const continuity = ({ members }: Facts): Finding => {
  const involved = members.filter((member) => member.involvedInPreparation).length;
  const found = countedOf('involved_in_preparation', involved, members.length);
  return involved > 0 ? yes(found) : unknown(gap('involved_in_preparation'), found);
};

const equality = ({ members }: Facts): Finding => {
  const bodies = members.filter(({ tags }) =>
    tags.some((tag) => tag === 'gender_equality' || tag === 'non_discrimination'),
  ).length;
  return unknown(gap('gender_balance'), ...(bodies ? [counted('equality_bodies', bodies)] : []));
};

const notice = ({ partnership: { rulesOfProcedure: rules } }: Facts): Finding => {
  if (!rules) return unknown(gap('rules_of_procedure'));
  const days = counted('notice_days', rules.noticeWorkingDays);
  return rules.noticeWorkingDays >= leastNotice ? yes(days) : no(gap('notice_days'), days);
};

/** A rule written in the rules of procedure. */
const written = (
  { partnership: { rulesOfProcedure: rules } }: Facts,
  property: 'minutesRule' | 'conflictRule' | 'reimbursementRule',
  code: 'minutes_rule' | 'conflict_rule' | 'reimbursement_rule',
): Finding => {
  const text = rules?.[property];
  if (text) return yes(quoted(code, text));
  return unknown(gap(rules ? code : 'rules_of_procedure'));
};

/** What the rules say of conflicts of interest (Art. 11(f)). */
export const conflictRule = (facts: Facts): Finding => written(facts, 'conflictRule', 'conflict_rule');

/** How the meetings of the year were convened; urgent ones have no term. */
const notices = ({ processes: { meetings } }: Facts): Finding => {
  const known = meetings.filter(({ noticeKept }) => noticeKept !== undefined);
  if (known.length === 0) return unknown(gap('meeting_notices'));
  const kept = known.filter(({ noticeKept }) => noticeKept).length;
  const evidence = countedOf('notices_kept', kept, known.length);
  if (kept === known.length) return yes(evidence);
  const missing = { ...gap('notices_short'), outcome: 'not_met' as const };
  return kept > 0 ? part(missing, evidence) : no(missing, evidence);
};

const workingGroups = ({
  workingGroups: groups,
  partnership: { rulesOfProcedure: rules },
}: Facts): Finding => {
  const foreseen = rules?.workingGroups;
  const evidence = [
    ...(foreseen === undefined ? [] : [flagged('working_groups_rule', foreseen)]),
    ...(groups > 0 ? [counted('working_groups', groups)] : []),
  ];
  if (groups > 0 || foreseen) return yes(...evidence);
  if (foreseen === false) return no(gap('working_groups_excluded'), ...evidence);
  return unknown(gap(rules ? 'working_groups_rule' : 'rules_of_procedure'));
};

const meetingDocuments = ({ documents }: Facts): Finding => {
  const preparatory = documents.filter(
    ({ relatesTo, type }) => relatesTo.includes('meeting') && type !== 'minutes',
  );
  if (preparatory.length === 0) return unknown(gap('meeting_documents'));
  const accessible = preparatory.filter((document) => document.accessible).length;
  const evidence = [
    counted('meeting_documents', preparatory.length),
    countedOf('accessible_documents', accessible, preparatory.length),
  ];
  if (accessible === preparatory.length) return yes(...evidence);
  return part({ ...gap('accessible_documents'), outcome: 'not_met' }, ...evidence);
};

const minutes = ({ documents, processes: { meetings } }: Facts): Finding => {
  if (meetings.length > 0)
    return share(
      countedOf(
        'minutes_published',
        meetings.filter(({ minutesPublished }) => minutesPublished).length,
        meetings.length,
      ),
      gap('minutes_published'),
    );
  const published = documents.filter(({ type }) => type === 'minutes').length;
  return published > 0 ? yes(counted('minutes_documents', published)) : unknown(gap('minutes_documents'));
};

/** Counted in members: who declared what is nobody else's business. */
const declarations = ({ members, membersDeclared }: Facts): Finding =>
  members.length === 0
    ? unknown(gap('members'))
    : share(countedOf('declarations', membersDeclared, members.length), gap('declarations'));

/** Art. 10-11 of the code of conduct: membership and rules of a monitoring committee. */
export const committeeRules = {
  R09: (facts) => [continuity(facts), equality(facts)],
  R10: ({ partnership: { rulesOfProcedure: rules } }) => [
    rules
      ? yes(
          flagged('voting_rule', rules.voting),
          ...(rules.adoptedOn ? [dated('rules_adopted', rules.adoptedOn)] : []),
        )
      : unknown(gap('rules_of_procedure')),
  ],
  R11: (facts) => [notice(facts), notices(facts)],
  R12: (facts) => [meetingDocuments(facts)],
  R13: (facts) => [written(facts, 'minutesRule', 'minutes_rule'), minutes(facts)],
  R14: (facts) => [workingGroups(facts)],
  R15: (facts) => [conflictRule(facts), declarations(facts)],
  R16: (facts) => [written(facts, 'reimbursementRule', 'reimbursement_rule')],
} satisfies Record<string, Rule>;
