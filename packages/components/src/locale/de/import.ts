import type { ImportField } from '@officine-coesione/contract';
import type { ImportWords } from '../it/import.ts';
import form from './form.ts';

const number = new Intl.NumberFormat('de').format;
const rows = (count: number) => (count === 1 ? '1 Zeile' : `${number(count)} Zeilen`);

const fields: Readonly<Record<ImportField, string>> = {
  legalName: 'Bezeichnung',
  altName: 'Weitere Bezeichnung',
  acronym: 'Kurzbezeichnung',
  taxCode: 'Steuernummer',
  vatNumber: 'Umsatzsteuernummer',
  ipaCode: 'IPA-Code',
  transparencyRegisterId: 'EU-Transparenzregister',
  legalForm: 'Rechtsform',
  defaultCategory: 'Kategorie',
  tags: 'Merkmale',
  territorialLevel: 'Gebietsebene',
  coverageNuts: 'Gebiete (NUTS)',
  street: 'Anschrift',
  postcode: 'Postleitzahl',
  municipality: 'Gemeinde',
  nuts3: 'Provinz (NUTS 3)',
  country: 'Land',
  membersRepresented: 'Vertretene Mitglieder',
  website: 'Website',
  email: 'E-Mail',
  pec: 'Zertifizierte E-Mail (PEC)',
  phone: 'Telefon',
  organisationId: 'Kennung der Organisation',
  category: 'Kategorie',
  role: 'Rolle',
  voting: 'Stimmrecht',
  seats: 'Anzahl der Sitze',
  mandateAct: 'Benennungsakt',
  mandateDate: 'Datum des Akts',
  mandateDesignatedBy: 'Benannt von',
  validFrom: 'Von',
  validTo: 'Bis',
  endReason: 'Grund des Endes',
};

const states: Readonly<Record<string, string>> = {
  mapping: 'Spalten anzugeben',
  checking: 'Wird geprüft',
  checked: 'Geprüft, noch zu importieren',
  applying: 'Wird importiert',
  applied: 'Importiert',
  undoing: 'Wird rückgängig gemacht',
  undone: 'Rückgängig gemacht',
};

const words: ImportWords = {
  ...form,
  step: (at, total) => `Schritt ${at} von ${total}`,
  field: (field) => fields[field as ImportField] ?? field,
  state: (state) => states[state] ?? state,
  or: (names) => new Intl.ListFormat('de', { type: 'disjunction' }).format(names),

  fileTitle: 'Eine Datei importieren',
  subject: 'Was enthält die Datei?',
  subject_organisations: 'Organisationen',
  subject_organisations_hint: 'Stellen, die in das Register aufgenommen oder aktualisiert werden.',
  subject_memberships: 'Mitglieder einer Partnerschaft',
  subject_memberships_hint:
    'Wer in einer Partnerschaft sitzt, in welcher Rolle und seit wann. Die Organisationen müssen schon im Register stehen.',
  partnership: 'Um welche Partnerschaft geht es?',
  partnershipMissing: 'Wählen Sie die Partnerschaft aus.',
  subjectMissing: 'Wählen Sie aus, was die Datei enthält.',
  noPartnerships:
    'In Ihrer Zuständigkeit gibt es keine Partnerschaften: Fragen Sie, wer das Register verwaltet.',
  file: 'Datei',
  fileHint: (csv, xlsx, most) =>
    `CSV bis ${csv} oder das erste Blatt einer XLSX-Arbeitsmappe bis ${xlsx}. Höchstens ${number(most)} Zeilen; die Überschriften stehen in der ersten.`,
  needed: 'Nötige Spalten:',
  drop: 'Ziehen Sie die Datei hierher oder wählen Sie sie aus:',
  chosen: (name, size) => `Ausgewählt: ${name}, ${size}`,
  template: 'Leere Vorlage herunterladen (CSV)',
  templateName_organisations: 'vorlage-organisationen.csv',
  templateName_memberships: 'vorlage-mitglieder.csv',
  fileMissing: 'Wählen Sie eine Datei aus.',
  fileType:
    'Diese Datei ist weder CSV noch XLSX: Speichern Sie sie in einem dieser Formate und wählen Sie sie erneut aus.',
  fileEmpty: 'Die Datei ist leer: Wählen Sie eine mit Überschriften und mindestens einer Zeile.',
  fileLarge: 'Die Datei ist zu groß: Teilen Sie sie auf.',
  upload: 'Datei hochladen',
  nothingYet: 'Das Hochladen ändert noch nichts: Zuerst sehen Sie, was sich ändern würde.',
  uploading: (share) => `Hochladen: ${share} %`,
  reading: 'Die Datei ist angekommen: Die Zeilen werden gelesen',
  cancel: 'Abbrechen',
  recent: 'Letzte Importe',
  open: 'Öffnen',
  openOf: (title) => `Öffnen: ${title}`,
  untitled: 'Datei ohne Namen',
  rowsOf: rows,

  columnsTitle: 'Geben Sie an, was jede Spalte enthält',
  columnsHint:
    'Wir haben die Spalten an den Überschriften erkannt. Prüfen und berichtigen Sie: Unter jeder Überschrift sehen Sie die ersten Werte.',
  requiredFields: 'Diese Angaben sind nötig',
  foundIn: (column) => `Spalte „${column}“`,
  notFound: 'anzugeben',
  column: (title, at) => title || `Spalte ${at}, ohne Überschrift`,
  samples: (values) => `Zum Beispiel: ${values}`,
  noSamples: 'Kein Wert in den ersten Zeilen',
  leaveOut: 'Nicht importieren',
  requiredField: (field) => `${field} (nötig)`,
  fieldMissing: (names) => `Geben Sie an, welche Spalte Folgendes enthält: ${names}.`,
  fieldTwice: (field, column) =>
    `„${field}“ ist schon die Spalte „${column}“: Wählen Sie für eine der beiden etwas anderes.`,
  check: 'Datei prüfen',
  another: 'Eine andere Datei importieren',

  working_check: 'Prüfung der Datei',
  working_apply: 'Import',
  working_undo: 'Rückgängigmachen',
  progress: (done, total) => `${number(done)} von ${rows(total)}`,
  mayLeave: 'Sie können die Seite schließen: Was getan ist, bleibt, und Sie können später hier weitermachen.',
  stop: 'Anhalten',
  resume: 'Weitermachen',
  paused: 'Die Arbeit hat hier angehalten. Was getan ist, bleibt.',

  reportTitle: 'Was sich ändern würde',
  reportHint: 'Im Register hat sich noch nichts geändert.',
  into: (title) => `Mitglieder von: ${title}`,
  count_rows: 'Zeilen der Datei',
  count_new: 'Neu',
  count_changed: 'Zu aktualisieren',
  count_same: 'Schon gleich',
  count_invalid: 'Mit Fehlern, nicht importierbar',
  count_applied: 'Importiert',
  count_leftOut: 'Ausgelassen',
  count_kept: 'Im Register geblieben',
  count_undone: 'Rückgängig gemacht',
  apply: (count) => `${rows(count)} importieren`,
  forValidators:
    'Die Datei ist bereit: Wer bestätigt, importiert sie und findet sie unter den letzten Importen.',
  nothingToApply:
    'Keine Zeile würde etwas ändern. Wenn Daten fehlen, berichtigen Sie die Datei und importieren Sie sie erneut.',
  means_organisations: 'Neue Organisationen sind sofort öffentlich. Sie können den Import rückgängig machen.',
  means_memberships:
    'Neue Mitgliedschaften sind sofort öffentlich, und ihre Kategorie gilt als bestätigt. Sie können den Import rückgängig machen.',
  changeColumns: 'Spalten ändern',
  checkAgain: 'Erneut prüfen',

  faults: 'Zeilen, die Sie ansehen sollten',
  noFaults: 'Keine Fehler und keine Hinweise.',
  show: 'Anzeigen',
  show_all: 'Alles',
  show_error: 'Fehler',
  show_warning: 'Hinweise',
  severity_error: 'Fehler',
  severity_warning: 'Hinweis',
  row: 'Zeile',
  column_: 'Spalte',
  value: 'Wert',
  reason: 'Was nicht stimmt',
  wholeRow: 'die ganze Zeile',
  listed: (count, more) =>
    more
      ? `Die ersten ${number(count)} Einträge werden angezeigt`
      : count === 1
        ? '1 Eintrag'
        : `${number(count)} Einträge`,
  more: 'Die nächsten anzeigen',
  noneOfThese: 'Kein Eintrag dieser Art.',
  download: 'Liste herunterladen (CSV)',
  downloadName: 'zeilen.csv',

  appliedTitle: 'Import abgeschlossen',
  undoneTitle: 'Import rückgängig gemacht',
  undonePartTitle: 'Import teilweise rückgängig gemacht',
  undoneNothingTitle: 'Nichts wurde rückgängig gemacht',
  leftOutHint: 'Die ausgelassenen Zeilen stehen mit dem Grund in der Liste unten.',
  keptHint:
    'Einige Einträge sind so geblieben, wie sie nach dem Import waren, weil sie inzwischen jemand geändert hat oder andere Daten auf sie verweisen. Die Liste sagt, welche und warum.',
  undo: 'Diesen Import rückgängig machen',
  undoTitle: 'Import rückgängig machen?',
  undoMeans: (count) =>
    `${count === 1 ? 'Die importierte Zeile wird' : `Die ${rows(count)} werden`} zurückgenommen: Neues wird entfernt, Geändertes erhält den früheren Wert. Was jemand danach geändert hat oder worauf andere Daten verweisen, bleibt.`,
  undoReason: 'Grund',
  undoReasonHint: 'Er bleibt im Verlauf. Schreiben Sie keine Namen von Personen.',
  undoYes: 'Ja, Import rückgängig machen',
  undoNo: 'Nein, so lassen',

  failedTitle: 'Das hat nicht geklappt',
  fileRefused: 'Die Datei ist nicht lesbar',
  movedOn: 'Dieser Import ist inzwischen anderswo weitergegangen: Sie sehen jetzt den aktuellen Stand.',
};
export default words;
