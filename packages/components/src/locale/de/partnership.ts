import type { PartnershipWords } from '../it/partnership.ts';
import provenance from './provenance.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('de').format;

const words: PartnershipWords = {
  ...provenance,
  ...seat,
  choose: 'Partnerschaft',
  demoNote: 'Die Partnerschaft und ihre Zusammensetzung sind ein Beispiel.',
  asOf: (day) => `Zusammensetzung am ${day}`,
  today: (day) => `Zusammensetzung heute, ${day}`,
  otherDay: 'Zusammensetzung an einem anderen Tag ansehen',
  day: 'Tag',
  show: 'Anzeigen',
  backToToday: 'Zurück zu heute',
  wrongDay: (first) => `Wählen Sie einen Tag zwischen dem ${first} und heute.`,
  error: 'Fehler:',
  download: 'Daten herunterladen',
  print: 'Seite drucken',
  programmes: (count) => (count === 1 ? 'Programm' : 'Programme'),
  parent: 'Tätig unter',
  workingGroups: (count) => (count === 1 ? 'Arbeitsgruppe' : 'Arbeitsgruppen'),
  constitution: 'Einsetzungsakt',
  act: (kind, reference, day) =>
    [kind, reference && `Nr. ${reference}`, day && `vom ${day}`].filter(Boolean).join(' '),
  established: 'Einsetzung',
  dissolved: 'Auflösung',
  legalBasis: 'Rechtsgrundlage',
  rules: 'Geschäftsordnung',
  adopted: (day) => `Angenommen am ${day}.`,
  votes: 'Entschieden wird durch Abstimmung der stimmberechtigten Mitglieder.',
  noVotes: 'Die Mitglieder stimmen nicht ab.',
  notice: (days) =>
    days === 0
      ? 'Sitzungen werden ohne Mindestfrist einberufen.'
      : `Sitzungen werden mindestens ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstage'} vorher einberufen.`,
  noticeRule: 'In der Regel nicht weniger als 10:',
  noticeLaw: 'Artikel 11 Buchstabe b des Europäischen Verhaltenskodex für Partnerschaften',
  quorum: (share) =>
    `Beschlussfähig ist eine Sitzung mit mindestens ${share} der stimmberechtigten Mitglieder.`,
  noQuorum: 'Eine Sitzung ist mit jeder Zahl von Mitgliedern beschlussfähig.',
  documents: 'Dokumente',
  documentsToday: 'Die Dokumente sind die von heute.',
  documentsFailed: 'Die Dokumente sind nicht angekommen. Versuchen Sie es in einigen Minuten erneut.',
  moreDocuments: (count) =>
    count === 1 ? 'Ein weiteres Dokument anzeigen' : `${number(count)} weitere Dokumente anzeigen`,
  firstDocuments: (count) =>
    `Dies sind die ${number(count)} neuesten Dokumente; die übrigen stehen in der API.`,
  accessPublic: 'Öffentlich zugänglich',
  accessMembers: 'Nur für Mitglieder',
  accessRestricted: 'Nur für die Behörde',
  accessible: 'barrierefrei',
  notAccessible: 'nicht barrierefrei',
  licence: 'Lizenz:',
  decideConsensus: 'Beschlüsse werden im Konsens gefasst.',
  decideSimple: 'Beschlüsse werden mit einfacher Mehrheit gefasst.',
  decideQualified: 'Beschlüsse werden mit qualifizierter Mehrheit gefasst.',
  urgentNotice: (days) =>
    days === 0
      ? 'In dringenden Fällen werden sie ohne Frist einberufen.'
      : `In dringenden Fällen werden sie mindestens ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstage'} vorher einberufen.`,
  agendaItems: (days) =>
    days === 0
      ? 'Mitglieder können bis zur Sitzung einen Tagesordnungspunkt beantragen.'
      : `Mitglieder können bis ${days} ${days === 1 ? 'Arbeitstag' : 'Arbeitstage'} vorher einen Tagesordnungspunkt beantragen.`,
  groups: 'Arbeitsgruppen können eingesetzt werden.',
  noGroups: 'Arbeitsgruppen werden nicht eingesetzt.',
  minutes: 'Protokolle',
  conflicts: 'Interessenkonflikte',
  reimbursement: 'Kostenerstattung und Kapazitätsaufbau',
  call: (day) => (day ? `Aufruf veröffentlicht am ${day}` : 'Aufruf'),
  criteria: 'Kriterien:',
  website: 'Website',
  validation: 'Bestätigung',
  validated: (day) => `Die Verwaltungsbehörde hat die Zusammensetzung am ${day} bestätigt.`,
  validatedUndated: 'Die Verwaltungsbehörde hat die Zusammensetzung bestätigt.',
  toValidate: 'Die Verwaltungsbehörde muss die Zusammensetzung noch bestätigen.',
  lastValidated: (day) => `Zuletzt bestätigt: ${day}.`,
  adhesion: 'Beitritt',
  open: 'Organisationen können den Beitritt beantragen.',
  publication: 'Warum öffentlich',
  publicationDuty: 'Das Gesetz verlangt die Veröffentlichung der Mitgliederliste:',
  publicationLaw: 'Artikel 39 Absatz 1 der Verordnung (EU) 2021/1060',
  schemeLaw2014: 'Artikel 4 Absatz 1 der Delegierten Verordnung (EU) Nr. 240/2014',
  schemeLaw2021: 'Artikel 8 Absatz 1 der Verordnung (EU) 2021/1060',
  lawLetter2021: (letter) => `Verordnung (EU) 2021/1060, Art. 8 Abs. 1 Buchst. ${letter}`,
  lawLetter2014: (letter) => `Europäischer Verhaltenskodex, Art. 4 Abs. 1 Buchst. ${letter}`,
  lawPoint: (letter, point) =>
    `Europäischer Verhaltenskodex, Art. 4 Abs. 1 Buchst. ${letter} Ziffer ${point}`,
  members: 'Mitglieder',
  counted: (count) => `${number(count)} ${count === 1 ? 'Mitglied' : 'Mitglieder'}`,
  ofWhichVoting: (count) => `${number(count)} mit Stimmrecht`,
  seatsInAll: (count) => `${number(count)} ${count === 1 ? 'Sitz' : 'Sitze'}`,
  byCategory: 'Mitglieder nach Kategorie',
  firstOnly: (count) => `Dies sind die ersten ${number(count)} Mitglieder; die übrigen stehen in der API.`,
  noMembers: 'Es ist kein Mitglied veröffentlicht.',
  empty: 'Unter dieser Kennung ist keine Partnerschaft veröffentlicht.',
  emptyProgramme: 'Zu diesem Programm ist noch keine Partnerschaft veröffentlicht.',
  notYetEstablished: (day) => `Die Partnerschaft war noch nicht eingerichtet: Es gibt sie seit dem ${day}.`,
  emptyThen: (day) => `Für diesen Tag ist keine Partnerschaft verzeichnet: ${day}.`,
};
export default words;
