import type { OrganisationDeskWords } from '../it/organisation-desk.ts';
import acting from './acting.ts';
import facts from './organisation-facts.ts';
import registration from './registration.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('de').format;

const words: OrganisationDeskWords = {
  ...registration,
  ...facts,
  ...seat,
  ...acting,

  listTitle: 'Organisationen',
  search: 'Name oder ganze Nummer (Steuer, USt oder IPA)',
  inState: 'Status',
  anyState: 'Jeder Status',
  state_public: 'Veröffentlicht',
  state_suspended: 'Ausgesetzt',
  state_archived: 'Archiviert',
  anyCategory: 'Alle Kategorien',
  inTerritory: 'Gebiet',
  anyTerritory: 'Alle Gebiete',
  counted: (count, more) =>
    more ? `Die ersten ${number(count)}` : count === 1 ? '1 Organisation' : `${number(count)} Organisationen`,
  openSeats: (count) =>
    count === 1 ? '1 offene Mitgliedschaft' : `${number(count)} offene Mitgliedschaften`,
  more: 'Weitere anzeigen',
  moreFailed: 'Die weiteren Organisationen sind nicht angekommen. Versuchen Sie es noch einmal.',
  noRecords: 'Sie verwalten noch keine Organisation: Hier erscheinen die Mitglieder Ihrer Partnerschaften.',
  noneFound: 'Keine Organisation entspricht diesen Filtern. Wählen Sie andere.',
  backToList: 'Zurück zu den Organisationen',

  tabs: 'Was Sie an dieser Organisation ansehen',
  tab_facts: 'Angaben',
  tab_seats: 'Mitgliedschaften',
  tab_history: 'Verlauf',
  notYours:
    'Diese Organisation ist nicht unter denen, die Sie verwalten: Prüfen Sie die Adresse oder fragen Sie die Verwaltung des Verzeichnisses.',
  frozen:
    'Diese Organisation ist archiviert: Sie kann gelesen und zitiert werden, ändert sich aber nicht mehr.',
  amendOne: 'Angaben berichtigen',

  seats_open: 'Offen',
  seats_other: 'Beendet, Entwürfe oder archiviert',
  countedSeats: (count) => (count === 1 ? '1 Mitgliedschaft' : `${number(count)} Mitgliedschaften`),
  noSeats: 'Sie ist in keiner Partnerschaft Mitglied, die Sie verwalten.',
  seatsElsewhere: (count) =>
    count === 1
      ? 'Eine weitere offene Mitgliedschaft besteht in einer Partnerschaft, die Sie nicht verwalten.'
      : `${number(count)} weitere offene Mitgliedschaften bestehen in Partnerschaften, die Sie nicht verwalten.`,

  noHistory: 'Noch kein öffentlicher Stand ist verzeichnet.',
  change_published: 'Veröffentlicht',
  change_changed: 'Geändert',
  change_withdrawn: 'Ausgesetzt',
  change_archived: 'Archiviert',
  change_prepared: 'In Vorbereitung',
  by_authority: 'durch die Behörde',
  by_partner: 'durch die Organisation',
  by_applicant: 'durch die antragstellende Person',
  by_system: 'automatisch',
  because: (reason) => `Grund: ${reason}`,
  dataThen: 'Die Angaben zu diesem Zeitpunkt',
  before: 'Vorher',
  after: 'Nachher',
  absent: 'keine Angabe',

  title_amend: 'Angaben berichtigen',
  means_amend:
    'Ist die Organisation veröffentlicht, sind Berichtigungen sofort sichtbar. Eine E-Mail-Adresse, die Sie entfernen, wird benachrichtigt.',
  do_amend: 'Berichtigungen speichern',
  done_amend: (what) => `${what}: Berichtigungen gespeichert.`,
  title_suspend: 'Organisation aussetzen',
  means_suspend:
    'Die Öffentlichkeit sieht sie nicht mehr, bis Sie sie wiederherstellen; inzwischen wird sie nicht um die jährliche Bestätigung gebeten. Wer ihre Daten pflegt, erfährt den Grund.',
  do_suspend: 'Aussetzen',
  done_suspend: (what) => `${what}: ausgesetzt.`,
  suspendsSeats: (count) =>
    count === 1
      ? 'Mit ihr sieht die Öffentlichkeit auch ihre Mitgliedschaft nicht mehr; sie kommt mit der Wiederherstellung zurück.'
      : `Mit ihr sieht die Öffentlichkeit auch ihre ${number(count)} Mitgliedschaften nicht mehr; sie kommen mit der Wiederherstellung zurück.`,
  title_restore: 'Organisation wiederherstellen',
  means_restore:
    'Sie ist wieder öffentlich, mit den Mitgliedschaften, die mit ihr ausgesetzt wurden; ihre Angaben gelten als heute bestätigt. Wer ihre Daten pflegt, erfährt den Grund.',
  do_restore: 'Wiederherstellen',
  done_restore: (what) => `${what}: wieder veröffentlicht.`,
  title_archive: 'Organisation archivieren',
  means_archive:
    'Für eine, die es nicht mehr gibt: Sie verschwindet aus den Listen und ändert sich nicht mehr. Das lässt sich nicht rückgängig machen; ihr Verlauf bleibt. Wer ihre Daten pflegt, erfährt den Grund.',
  do_archive: 'Archivieren',
  done_archive: (what) => `${what}: archiviert.`,
  seatsFirst: (count) =>
    count === 1
      ? 'Sie hat noch eine offene Mitgliedschaft: Archivieren geht erst, wenn diese beendet ist.'
      : `Sie hat noch ${number(count)} offene Mitgliedschaften: Archivieren geht erst, wenn diese beendet sind.`,
  seatsHow:
    'Beenden Sie jede Mitgliedschaft in ihrer Partnerschaft, mit dem letzten Tag und dem Grund; kommen Sie dann hierher zurück.',

  q_codes: 'Nummern und Register',
  q_runtsSection: 'Abteilung des Registers des Dritten Sektors',
  q_coverageHint:
    'Schreiben Sie einen Teil des Namens und wählen Sie dann aus der Liste: ganz Italien, Regionen oder Provinzen.',
  foundTerritories: (count) =>
    count === 0
      ? 'Kein Gebiet hat diese Wörter.'
      : count === 1
        ? '1 Gebiet gefunden'
        : `${number(count)} Gebiete gefunden`,
  q_reasonHint:
    'Wer die Daten der Organisation pflegt, liest ihn; er bleibt bei den Akten. Mindestens 10 Zeichen.',
  changedTitle: 'Sie hat sich geändert, während Sie sie ansahen',
  changedMeanwhile:
    'Jemand hat sie inzwischen geändert. Sie sehen jetzt die aktuellen Angaben, mit dem, was Sie geschrieben haben: Lesen Sie es noch einmal und senden Sie dann erneut.',
};
export default words;
