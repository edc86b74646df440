import type { ComplianceWords } from '../it/compliance.ts';

const number = new Intl.NumberFormat('sl').format;
const plural = new Intl.PluralRules('sl');
/** Slovenian has a dual, and a form of its own for three and four. */
const form = (count: number, one: string, two: string, few: string, other: string): string =>
  `${number(count)} ${{ one, two, few, other, zero: other, many: other }[plural.select(count)]}`;
const rules = (count: number) => form(count, 'pravilo', 'pravili', 'pravila', 'pravil');
const list = new Intl.ListFormat('sl');

const words: ComplianceWords = {
  demoNote: 'Partnerstvo in njegova sestava sta primer.',
  asOf: (day) => `Evropska pravila o partnerstvu, preverjanje na dan ${day}`,
  summary: (count, parts) =>
    `${form(count, 'pravilo velja', 'pravili veljata', 'pravila veljajo', 'pravil velja')}: ${list.format(parts)}.`,
  met: (count) => form(count, 'izpolnjeno', 'izpolnjeni', 'izpolnjena', 'izpolnjenih'),
  partly: (count) => `${number(count)} delno`,
  notMet: (count) => form(count, 'neizpolnjeno', 'neizpolnjeni', 'neizpolnjena', 'neizpolnjenih'),
  notRecorded: (count) =>
    form(count, 'neevidentirano', 'neevidentirani', 'neevidentirana', 'neevidentiranih'),
  meaning: 'Kar ni evidentirano, ne šteje za neizpolnjeno: register ne ve, ali se pravilo upošteva.',
  show: 'Prikaži',
  all: 'Vsa',
  rulesShown: (count) => `Prikazano: ${rules(count)}.`,
  article: (act, article) => `${act}, čl.\u00a0${article}`,
  toConfirm: 'treba potrditi v aktu',
  toCorrect: 'Za popravek',
  toRecord: 'Za evidentiranje',
  notYet: 'Register tega še ne zbira',
  concerned: (count) => form(count, 'član', 'člana', 'člani', 'članov'),
  evidence: (count) => `Dokazila (${number(count)})`,
  ofTotal: (count, total) => `${count} od ${total}`,
  yes: 'Da',
  no: 'Ne',
  method: (day, version) => `Izračunano ${day} iz javnih podatkov registra, metoda ${version}.`,
  print: 'Natisni stran',
  empty: 'S to oznako ni objavljeno nobeno partnerstvo.',
  emptyThen: (day) => `Na ta dan ni znano nobeno partnerstvo: ${day}.`,
  nothingApplies: 'Nobeno od teh pravil ne velja za to partnerstvo.',
};

export default words;
