import type { ComplianceWords } from '../it/compliance.ts';

const number = new Intl.NumberFormat('de').format;
const rules = (count: number) => `${number(count)} ${count === 1 ? 'Regel' : 'Regeln'}`;
const list = new Intl.ListFormat('de');

const words: ComplianceWords = {
  demoNote: 'Die Partnerschaft und ihre Zusammensetzung sind ein Beispiel.',
  asOf: (day) => `Europäische Regeln zur Partnerschaft, geprüft zum ${day}`,
  summary: (count, parts) => `${rules(count)} ${count === 1 ? 'gilt' : 'gelten'}: ${list.format(parts)}.`,
  met: (count) => `${number(count)} erfüllt`,
  partly: (count) => `${number(count)} teilweise`,
  notMet: (count) => `${number(count)} nicht erfüllt`,
  notRecorded: (count) => `${number(count)} nicht erfasst`,
  meaning:
    'Was nicht erfasst ist, gilt nicht als nicht erfüllt: Das Register weiß nicht, ob die Regel eingehalten wird.',
  show: 'Anzeigen',
  all: 'Alle',
  rulesShown: (count) => `${rules(count)} angezeigt.`,
  article: (act, article) => `${act}, Art.\u00a0${article}`,
  toConfirm: 'im Rechtsakt zu bestätigen',
  toCorrect: 'Zu korrigieren',
  toRecord: 'Zu erfassen',
  notYet: 'Vom Register noch nicht erhoben',
  concerned: (count) => `${number(count)} ${count === 1 ? 'Mitglied' : 'Mitglieder'}`,
  evidence: (count) => `Nachweise (${number(count)})`,
  ofTotal: (count, total) => `${count} von ${total}`,
  yes: 'Ja',
  no: 'Nein',
  method: (day, version) =>
    `Berechnet am ${day} aus den öffentlichen Daten des Registers, Methode ${version}.`,
  print: 'Seite drucken',
  empty: 'Unter dieser Kennung ist keine Partnerschaft veröffentlicht.',
  emptyThen: (day) => `An diesem Tag ist keine Partnerschaft bekannt: ${day}.`,
  nothingApplies: 'Keine dieser Regeln gilt für diese Partnerschaft.',
};

export default words;
