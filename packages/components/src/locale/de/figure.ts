import type { FigureWords } from '../it/figure.ts';

const words: FigureWords = {
  notes: 'Anmerkungen',
  source: 'Quelle',
  period: 'Zeitraum',
  updated: 'Stand',
  licence: 'Lizenz',
  coverage: 'Erfassung',
  partnerships: (_counted, countedText, total) => `${countedText} von ${total} Partnerschaften`,
  method: 'Methode',
  version: (version) => `Version ${version}`,
  missing: 'nicht verfügbar: Der Wert fehlt, er ist nicht null',
  withheld: 'vertraulich: Der Wert ließe Personen erkennen',
  unknown: (code) =>
    `Der Indikator „${code}“ existiert nicht oder ist für diese Auswahl nicht veröffentlicht.`,
  unreadable: (reason) => `Diese Daten lassen sich nicht darstellen: ${reason}`,
};

export default words;
