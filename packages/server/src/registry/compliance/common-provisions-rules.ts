import { categoryLetter } from '@officine-coesione/contract';
import { conflictRule } from './committee-rules.ts';
import { counted, countedOf, dated, linked, quoted, seated } from './evidence.ts';
import { isComposed, isSince2021 } from './facts.ts';
import type { Facts, MemberFacts } from './facts.ts';
import { no, part, unknown, yes } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { gap } from './gap.ts';
import { monthsAfter } from './months-after.ts';
import { selectionEvidence } from './partners-rules.ts';

/** Months from the notification of the decision within which a committee is set up (CPR Art. 38(1)). */
const monthsToSetUp = 3;
/**
 * What is recorded is the decision, which is notified some days later: a month more is left open (our choice), so
 * that a committee is late only when it is late by any count.
 */
const monthsOfNotification = 1;

const setUp = ({ programmes, partnership: { establishedOn, constitution } }: Facts): Finding => {
  const adopted = programmes.flatMap(({ adoptedOn }) => adoptedOn ?? []).sort();
  const evidence = [
    ...(adopted[0] ? [dated('programme_adopted', adopted[0])] : []),
    ...(establishedOn ? [dated('established', establishedOn)] : []),
    ...(constitution
      ? [quoted('constitution', [constitution.actType, constitution.number].filter(Boolean).join(' '))]
      : []),
  ];
  if (!establishedOn) return unknown(gap('established'), ...evidence);
  // The programme that was decided on first is the one that could not wait.
  const first = adopted[0];
  if (first && establishedOn > monthsAfter(first, monthsToSetUp + monthsOfNotification))
    return no(gap('established_late'), ...evidence);
  if (first && establishedOn > monthsAfter(first, monthsToSetUp))
    return unknown(gap('notification'), ...evidence);
  return adopted.length < programmes.length || !first
    ? unknown(gap('programme_adopted'), ...evidence)
    : yes(...evidence);
};

const rules = ({ partnership: { rulesOfProcedure } }: Facts): Finding => {
  if (!rulesOfProcedure) return unknown(gap('rules_of_procedure'));
  return yes(
    rulesOfProcedure.adoptedOn
      ? dated('rules_adopted', rulesOfProcedure.adoptedOn)
      : counted('rules_of_procedure', 1),
  );
};

const rulesPublished = ({ documents }: Facts): Finding => {
  const document = documents.find(({ relatesTo }) => relatesTo.includes('rules_of_procedure'));
  return document
    ? yes(linked('rules_document', document.url, document.title))
    : unknown(gap('rules_document'));
};

const selection = (facts: Facts): Finding => {
  const { legitimation } = facts.partnership;
  if (!legitimation) return unknown(gap('selection'));
  const evidence = selectionEvidence(facts);
  return legitimation.noticeUrl || legitimation.publishedOn
    ? yes(...evidence)
    : part(gap('selection_notice'), ...evidence);
};

/** Both sides sit. No act says from which share on it is balanced: the counts are for the reader to judge. */
const balance = (facts: Facts): Finding => {
  const { members } = facts;
  const partners = members.filter(({ category }) => /[BC]/.test(categoryLetter(category))).length;
  const institutions = members.length - partners;
  const evidence = [
    countedOf('institutional_members', institutions, members.length),
    countedOf('socioeconomic_members', partners, members.length),
  ];
  if (institutions > 0 && partners > 0) return yes(...evidence);
  const missing = gap(partners > 0 ? 'institutional_members' : 'socioeconomic_members');
  return isComposed(facts) ? no(missing, ...evidence) : unknown(missing, ...evidence);
};

/** At least once a year (CPR Art. 38(3)): the twelve months that end with the day. */
const yearly = ({ processes: { meetings, metBefore } }: Facts): Finding => {
  if (meetings.length > 0) return yes(counted('meetings_of_year', meetings.length));
  return metBefore ? no(gap('no_meeting'), counted('meetings_of_year', 0)) : unknown(gap('yearly_meeting'));
};

const fullRoles: readonly string[] = ['chair', 'vice_chair', 'voting_member'];

/** Who only advises, observes or writes the minutes is no member in the sense of CPR Art. 39(1). */
const votes = ({ members }: Facts): Finding => {
  const full = members.filter(({ role }) => fullRoles.includes(role));
  if (full.length === 0) return unknown(gap('members'));
  const without = full.filter(({ voting }) => !voting);
  const evidence = countedOf('members_with_vote', full.length - without.length, full.length);
  if (without.length === 0) return yes(evidence);
  const missing = gap('vote', without);
  return without.length === full.length
    ? no(missing, evidence)
    : part({ ...missing, outcome: 'not_met' }, evidence);
};

const chair = ({ members, programmes }: Facts): Finding => {
  const chairing = members.find(({ role }) => role === 'chair');
  if (!chairing) return unknown(gap('chair'));
  const authority =
    categoryLetter(chairing.category) === 'A' ||
    programmes.some(({ managingAuthorityId }) => managingAuthorityId === chairing.organisationId);
  return authority ? yes(seated('chair', chairing)) : no(gap('chair_authority'), seated('chair', chairing));
};

/** What is asked here is public: its members are. */
const published = ({ members }: Facts): Finding =>
  members.length > 0 ? yes(counted('members_published', members.length)) : unknown(gap('members'));

const commissionName =
  /^(commissione europea|european commission|europäische kommission|commission européenne|evropska komisija)(?!\p{L})/iu;
const commissionSite = /^https?:\/\/([a-z-]+\.)?(ec|commission)\.europa\.eu(\/|$)/i;

const isCommission = ({ legalName, website = '' }: MemberFacts): boolean =>
  commissionName.test(legalName) || commissionSite.test(website);

const commission = ({ members }: Facts): Finding => {
  const seats = members.filter(isCommission);
  const [first] = seats;
  if (!first) return unknown(gap('commission'));
  const evidence = seated('commission', first);
  if (seats.some(({ voting, role }) => voting || fullRoles.includes(role)))
    return no(gap('commission_votes'), evidence);
  return seats.some(({ role }) => role === 'advisory_member')
    ? yes(evidence)
    : part(gap('commission'), evidence);
};

/** What Reg. (EU) 1303/2013, then Reg. (EU) 2021/1060, ask of a monitoring committee. */
export const commonProvisionsRules = {
  R23: (facts) => [
    setUp(facts),
    ...(isSince2021(facts) ? [rules(facts), conflictRule(facts), rulesPublished(facts)] : []),
    yearly(facts),
  ],
  R24: (facts) => [
    selection(facts),
    ...(facts.members.length > 0 ? [balance(facts)] : []),
    ...(isSince2021(facts) ? [votes(facts), chair(facts)] : []),
    published(facts),
  ],
  R25: (facts) => [commission(facts)],
  R26: () => [unknown(gap('capacity_share'))],
} satisfies Record<string, Rule>;
