import type { MembershipFormWords } from '../it/membership-form.ts';
import form from './form.ts';

const words: MembershipFormWords = {
  ...form,

  addTitle: 'Mitgliedschaft hinzufügen',
  amendTitle: 'Mitgliedschaft ändern',
  seatTitle: 'Mitgliedschaft',
  partnership: 'Partnerschaft',
  organisation: 'Organisation',
  status: 'Status',
  categoryState: 'Kategorie',
  categoryValidated: 'Bestätigt',
  categoryPending: 'Zu bestätigen',
  version: 'Version',
  notFound:
    'Unter dem, was Sie verwalten, gibt es nichts mit dieser Kennung: Prüfen Sie sie oder bitten Sie die Verwaltung des Verzeichnisses, Ihnen das Programm zuzuweisen.',
  closed: 'Diese Mitgliedschaft ist abgeschlossen und ändert sich nicht mehr.',
  partnershipClosed: 'Diese Partnerschaft ist archiviert: Ihre Zusammensetzung ändert sich nicht mehr.',
  publicForValidators: 'Diese Mitgliedschaft ist öffentlich: Wer bestätigt, ändert sie.',

  who: 'Wer',
  organisationHint:
    'Schreiben Sie einen Teil des Namens und wählen Sie dann aus der Liste. Sie enthält die veröffentlichten Organisationen.',
  searching: 'Suche läuft',
  foundCount: (count) => (count === 1 ? '1 Organisation gefunden' : `${count} Organisationen gefunden`),
  foundNone:
    'Keine Organisation hat diesen Namen: Versuchen Sie weniger Wörter oder registrieren Sie sie zuerst.',
  register: 'Organisation registrieren (in einem anderen Tab)',
  searchFailed: 'Die Suche ist fehlgeschlagen: Schreiben Sie erneut.',
  pickOne: 'Wählen Sie eine Organisation aus der Liste.',
  chosenAs: (name) => `Gewählt: ${name}`,

  seat: 'In welcher Rolle',
  category: 'Partnerkategorie',
  categoryHint: 'Nach der Klassifikation dieser Partnerschaft, mit den Worten der Vorschrift.',
  cooperationUnknown:
    'Es ist nicht bekannt, ob das Programm zur territorialen Zusammenarbeit gehört: Der Dienst prüft die Kategorie.',
  suggested: 'Üblich',
  role: 'Rolle',
  voting: 'Stimmrecht',
  votingHintRule:
    'In den Begleitausschüssen 2021-2027 hat jedes Mitglied eine Stimme (Art. 39 Abs. 1 Verordnung (EU) 2021/1060): Ändern Sie das nur, wenn die Geschäftsordnung es vorsieht.',
  votingHintFree:
    'Für diese Partnerschaft gibt das europäische Recht keine Stimme: Geben Sie sie, wenn die Geschäftsordnung es vorsieht.',
  votingNo: 'Wer diese Rolle hat, sitzt ohne Stimme.',
  withVote: 'Mit Stimme',
  withoutVote: 'Ohne Stimme',
  byRule: 'Nach der Regel',
  seats: 'Anzahl der Sitze',
  seatsHint: 'Einer, wenn Sie nichts anderes angeben.',

  mandate: 'Benennungsakt',
  act: 'Akt',
  actHint:
    'Art und Nummer, wie „Schreiben Nr. 1234“ oder „Beschluss 12“. Nötig, wenn Sie Datum oder Organ angeben.',
  actDate: 'Datum des Akts',
  designatedBy: 'Benennendes Organ',

  validity: 'Von wann bis wann',
  validFrom: 'Erster Tag',
  validTo: 'Letzter Tag',
  validToHint: 'Nur wenn die Mitgliedschaft schon ein Ende hat.',

  more: 'Weiteres',
  represents: 'Weitere vertretene Organisationen',
  representsHint:
    'Jene, die sich diese eine Vertretung teilen. Schreiben Sie einen Teil des Namens und wählen Sie sie einzeln aus.',
  representsRemove: 'Entfernen',
  representsRemoveOf: (name) => `${name} entfernen`,
  tags: 'Themen und Merkmale',
  tagsHint: 'Dieses Sitzes; auch keines.',
  prepared: 'Vorbereitung des Programms',
  preparedYes: 'War an der Vorbereitung beteiligt (Art. 10 Abs. 1 des Verhaltenskodex)',

  add: 'Als Entwurf hinzufügen',
  save: 'Änderungen speichern',
  added: 'Mitgliedschaft hinzugefügt. Sie ist ein Entwurf: Öffentlich wird sie mit der Bestätigung.',
  saved: 'Änderungen gespeichert.',
  unchanged: 'Sie haben nichts geändert: Es gibt nichts zu speichern.',
  another: 'Weitere Mitgliedschaft hinzufügen',
  failed: 'Es wurde nichts gespeichert',
  kept: 'Was Sie geschrieben haben, ist noch da. Sie können es erneut versuchen: Es wird nicht zweimal gespeichert.',
  overtaken: 'Der jetzige Status erlaubt diesen Schritt nicht: Laden Sie die Mitgliedschaft neu.',
  readAgain: 'Mitgliedschaft neu laden',

  staleTitle: 'Inzwischen hat jemand diese Mitgliedschaft geändert',
  staleText: 'Es wurde nichts gespeichert, und was Sie geschrieben haben, ist noch da. Das ist jetzt anders:',
  staleSame: 'Die Angaben hier sind dieselben wie vorher; der Status oder etwas anderes hat sich geändert.',
  before: 'Vorher',
  now: 'Jetzt',
  yours: 'Ihre Eingabe',
  take: 'Mit der neuen Version fortfahren',
  taken:
    'Sie fahren mit der neuen Version fort: Ihre Eingaben sind geblieben, alles andere ist aktuell. Prüfen und speichern Sie.',

  validateTitle: 'Bestätigung',
  validateText: 'Mit der Bestätigung gilt die Kategorie und die Mitgliedschaft wird veröffentlicht.',
  validateUnsaved: 'Speichern Sie zuerst die Änderungen: Bestätigt wird, was gespeichert ist.',
  validate: 'Bestätigen und veröffentlichen',
  validated: 'Mitgliedschaft bestätigt und veröffentlicht.',
  noMandateText:
    'Der Benennungsakt fehlt: Tragen Sie ihn oben nach, sobald er vorliegt. Die Bestätigung ist auch ohne ihn möglich; die Prüfung der Partnerschaft weist dann auf das Fehlen hin.',
  validateNoMandate: 'Ohne Akt bestätigen',
  validateUnseenText:
    'Mit der Bestätigung gilt die Kategorie; öffentlich wird die Mitgliedschaft, sobald Sie die Partnerschaft veröffentlichen.',
  validateUnseen: 'Bestätigen',
  validatedUnseen: 'Mitgliedschaft bestätigt: Sie wird mit der Partnerschaft öffentlich.',

  endTitle: 'Mitgliedschaft beenden',
  endText:
    'Die Mitgliedschaft bleibt in der Zusammensetzung der Tage davor; mit ihr endet die Zeit ihrer Vertretungen.',
  endDay: 'Letzter Tag',
  endReason: 'Grund',
  endReasonHint: 'Er wird mit der Mitgliedschaft veröffentlicht: Nennen Sie keine Personen.',
  end: 'Mitgliedschaft beenden',
  ended: 'Mitgliedschaft beendet.',
};
export default words;
