import type { MeetingsWords } from '../it/meetings.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('de').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const afterDays = (count: number) => counted(count, 'Tag', 'Tage');

const words: MeetingsWords = {
  ...process,
  year: 'Jahr',
  allYears: 'Alle Jahre',
  status: 'Stand',
  allStates: 'Alle',
  coming: 'Kommende Sitzungen',
  past: 'Vergangene Sitzungen',
  counted: (coming, past) =>
    `${counted(coming, 'kommende Sitzung', 'kommende Sitzungen')}, ${counted(past, 'vergangene', 'vergangene')}`,
  empty: 'Es ist noch keine Sitzung veröffentlicht.',
  emptyFiltered: 'Keine Sitzung entspricht diesen Filtern.',
  more: 'Frühere Sitzungen anzeigen',
  hours: (from, to) => `${from}–${to} Uhr`,
  from: (from) => `ab ${from} Uhr`,
  cancelled: 'Warum sie abgesagt ist',
  notice: 'Einberufung',
  workingDaysBefore: (count) =>
    count === 0 ? 'ohne einen Arbeitstag Frist' : `${counted(count, 'Arbeitstag', 'Arbeitstage')} vorher`,
  kept: 'Frist eingehalten',
  notKept: 'Frist nicht eingehalten',
  urgent: 'dringlich einberufen',
  documentsSent: 'Versand der Unterlagen',
  access: 'Sprachen und Barrierefreiheit',
  agenda: (count) => `Tagesordnung (${counted(count, 'Punkt', 'Punkte')})`,
  minutesLong: (count) => `${number(count)} Min.`,
  ledBy: (side) => `Leitung: ${side}`,
  led: (sides) => `Leitung: ${sides}`,
  documents: 'Unterlagen',
  presenceTitle: 'Anwesenheit',
  present: (present, entitled, share) => `${present} von ${entitled} (${share})`,
  proxies: (count) => counted(count, 'Vollmacht', 'Vollmachten'),
  quorate: 'beschlussfähig',
  notQuorate: 'nicht beschlussfähig',
  presence: 'Wer da war, nach Kategorie',
  of: (there, entitled) => `${there} von ${entitled}`,
  minutes: 'Protokoll',
  readMinutes: 'Protokoll lesen',
  minutesPublished: (day, after) =>
    `veröffentlicht am ${day}, ${after === 0 ? 'am Tag der Sitzung' : `${afterDays(after)} nach der Sitzung`}`,
  noMinutes: (since) => `noch nicht veröffentlicht, ${afterDays(since)} nach der Sitzung`,
  decisions: (count) => `Beschlüsse (${number(count)})`,
  votes: (inFavour, against, abstained) =>
    `${number(inFavour)} dafür, ${number(against)} dagegen, ${counted(abstained, 'Enthaltung', 'Enthaltungen')}`,
  binding: 'verbindlich',
  effective: (day) => `in Kraft ab ${day}`,
  follow: 'Sitzungen im eigenen Kalender verfolgen',
  followHint: 'Der Kalender hält sich selbst aktuell: Was sich ändert oder entfällt, ändert sich auch dort.',
  subscribe: 'Kalender abonnieren',
  downloadIcs: '.ics-Datei herunterladen',
  feedAddress: 'Adresse des Kalenders',
  copy: 'Adresse kopieren',
  copied: 'Adresse kopiert.',
  copyByHand: 'Der Browser erlaubt es nicht: Wählen Sie die Adresse aus und kopieren Sie sie.',
};
export default words;
