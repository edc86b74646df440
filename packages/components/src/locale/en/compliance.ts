import type { ComplianceWords } from '../it/compliance.ts';

const number = new Intl.NumberFormat('en-GB').format;
const rules = (count: number) => `${number(count)} ${count === 1 ? 'rule' : 'rules'}`;
const list = new Intl.ListFormat('en-GB');

const words: ComplianceWords = {
  demoNote: 'The partnership and its composition are an example.',
  asOf: (day) => `European rules on partnership, checked as of ${day}`,
  summary: (count, parts) => `${rules(count)} ${count === 1 ? 'applies' : 'apply'}: ${list.format(parts)}.`,
  met: (count) => `${number(count)} met`,
  partly: (count) => `${number(count)} in part`,
  notMet: (count) => `${number(count)} not met`,
  notRecorded: (count) => `${number(count)} not recorded`,
  meaning:
    'What is not recorded does not count as not met: the registry does not know whether the rule is kept.',
  show: 'Show',
  all: 'All',
  rulesShown: (count) => `${rules(count)} shown.`,
  article: (act, article) => `${act}, Art.\u00a0${article}`,
  toConfirm: 'to be confirmed in the act',
  toCorrect: 'To correct',
  toRecord: 'To record',
  notYet: 'Not collected by the registry yet',
  concerned: (count) => `${number(count)} ${count === 1 ? 'member' : 'members'}`,
  evidence: (count) => `Evidence (${number(count)})`,
  ofTotal: (count, total) => `${count} of ${total}`,
  yes: 'Yes',
  no: 'No',
  method: (day, version) => `Computed on ${day} from the public data of the registry, method ${version}.`,
  print: 'Print the page',
  empty: 'No partnership is published under this identifier.',
  emptyThen: (day) => `No partnership is known on this date: ${day}.`,
  nothingApplies: 'None of these rules applies to this partnership.',
};

export default words;
