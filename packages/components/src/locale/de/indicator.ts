import type { IndicatorWords } from '../it/indicator.ts';

const words: IndicatorWords = {
  inTotal: 'insgesamt',
  largest: (names) => `der größte Anteil: ${names}`,
  change: (change, since) => `${change} gegenüber ${since}`,
  changeInPoints: (change, since) => `${change} Prozentpunkte gegenüber ${since}`,
  ofTotal: (share) => `${share} der Gesamtzahl`,
  notes: 'Anmerkungen',
  source: 'Quelle',
  period: 'Zeitraum',
  updated: 'Stand',
  licence: 'Lizenz',
  coverage: 'Erfassung',
  partnerships: (_counted, countedText, total) => `${countedText} von ${total} Partnerschaften`,
  method: 'Methode',
  version: (version) => `Version ${version}`,
  view: 'Ansicht',
  chart: 'Diagramm',
  table: 'Tabelle',
  csv: 'CSV herunterladen',
  csvForExcel: 'CSV für Excel herunterladen',
  downloadFailed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es erneut.',
  unknown: (code) =>
    `Der Indikator „${code}“ existiert nicht oder ist für diese Auswahl nicht veröffentlicht.`,
  unreadable: (reason) => `Diese Daten lassen sich nicht darstellen: ${reason}`,
};
export default words;
