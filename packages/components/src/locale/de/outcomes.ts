import type { OutcomesWords } from '../it/outcomes.ts';
import process from './process.ts';

const number = new Intl.NumberFormat('de').format;
const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const afterDays = (count: number) => counted(count, 'Tag', 'Tagen');

const words: OutcomesWords = {
  ...process,
  category: 'Partnerkategorie',
  allCategories: 'Alle Kategorien',
  outcome: 'Ergebnis',
  kind: 'Art des Beitrags',
  consultation: 'Konsultation',
  all: 'Alle',
  allConsultations: 'Alle Konsultationen',
  said: 'Sie haben gesagt',
  done: 'Wir haben geantwortet',
  answeredShare: (answered, shown, all, share) =>
    all === 1
      ? `Der einzige Beitrag hat ${answered === 1 ? 'eine' : 'noch keine'} Antwort.`
      : `${shown} von ${number(all)} Beiträgen ${answered === 1 ? 'hat' : 'haben'} eine Antwort (${share}).`,
  publicOnly:
    'Gezählt sind alle Beiträge zu den abgeschlossenen Konsultationen; die öffentlichen sind unten zu lesen.',
  waiting: 'Wartet auf Antwort',
  waitingSince: (count) => `Wartet seit ${afterDays(count)} auf Antwort`,
  answeredAfter: (day, after) => (after === 0 ? `${day}, am selben Tag` : `${day}, nach ${afterDays(after)}`),
  landed: 'Wo es steht:',
  documentUnknown: 'eine Unterlage der Partnerschaft',
  about: 'Bezug:',
  inConsultation: (title) => `Konsultation: ${title}`,
  onBehalf: 'auf Papier eingegangen',
  late: 'nach dem Abschluss eingegangen',
  attachments: 'Anlagen',
  readOn: 'Weiterlesen',
  permalink: 'Dauerhafter Link',
  permalinkOf: (name) => `zum Beitrag von ${name}`,
  showAll: 'Alle Beiträge anzeigen',
  counted: (count) => counted(count, 'Beitrag angezeigt', 'Beiträge angezeigt'),
  empty: 'Noch ist kein Beitrag öffentlich: Man liest sie, sobald die Konsultation abgeschlossen ist.',
  emptyFiltered: 'Kein öffentlicher Beitrag entspricht diesen Filtern.',
  more: 'Frühere Beiträge anzeigen',
};
export default words;
