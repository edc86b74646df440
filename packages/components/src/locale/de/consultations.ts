import type { ConsultationsWords } from '../it/consultations.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('de').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const days = (count: number) => counted(count, 'Tag', 'Tage');

const words: ConsultationsWords = {
  ...process,
  stage: 'Phase',
  all: 'Alle',
  level: 'Beteiligungsgrad',
  allLevels: 'Alle Grade',
  open: 'Jetzt offen',
  upcoming: 'Bevorstehend',
  over: 'Abgeschlossen',
  counted: (open, upcoming, over) =>
    `${number(open)} offen, ${number(upcoming)} bevorstehend, ${number(over)} abgeschlossen`,
  empty: 'Es ist noch keine Konsultation veröffentlicht.',
  emptyFiltered: 'Keine Konsultation entspricht diesen Filtern.',
  more: 'Frühere Konsultationen anzeigen',
  daysLeft: (count) =>
    count === 0 ? 'Tage: heute ist der letzte' : count === 1 ? 'Tag für die Antwort' : 'Tage für die Antwort',
  workingDaysLeft: (count) => `davon ${counted(count, 'Arbeitstag', 'Arbeitstage')}`,
  daysToOpening: (count) => (count === 1 ? 'Tag bis zur Eröffnung' : 'Tage bis zur Eröffnung'),
  contributions: (count) => (count === 1 ? 'Beitrag' : 'Beiträge'),
  questions: (count) => (count === 1 ? 'Die Frage' : `Die Fragen (${number(count)})`),
  window: 'Wann',
  fromTo: (from, to) => `vom ${from} bis ${to}`,
  prolonged: (day) => `verlängert: sollte am ${day} schließen`,
  rung: (rung, rungs) => `Stufe ${rung} von ${rungs}`,
  documents: 'Unterlagen',
  channels: 'Wie man teilnimmt',
  response: 'Wer geantwortet hat',
  responding: (invited, responding, share) =>
    `${responding} von ${counted(invited, 'eingeladenen Organisation', 'eingeladenen Organisationen')} (${share})`,
  answers: 'Antworten auf Beiträge',
  answered: (answered, all) => `${answered} von ${all} beantwortet`,
  outcome: 'Ergebnis',
  outcomePublished: (day, after) =>
    `veröffentlicht am ${day}, ${after === 0 ? 'am Tag des Abschlusses' : `${days(after)} nach dem Abschluss`}`,
  noOutcome: (since) => `noch nicht veröffentlicht, ${days(since)} nach dem Abschluss`,
  contribute: 'An der Konsultation teilnehmen',
  readContributions: 'Beiträge und Antworten lesen',
};
export default words;
