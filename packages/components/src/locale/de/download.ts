import type { DownloadWords } from '../it/download.ts';

const words: DownloadWords = {
  excelCsv: 'CSV für Excel',
  csvUse: 'mit Codes, für Programme',
  excelCsvUse: 'mit Worten neben den Codes',
  xlsxUse: 'Arbeitsmappe für Excel oder LibreOffice',
  jsonUse: 'wie die API sie gibt',
  jsonldUse: 'verknüpfte Daten',
  sdmxUse: 'für den Austausch zwischen statistischen Ämtern',
  describesUse: 'was in der CSV-Datei steht, für Maschinen',
  packageUse: 'Tabelle, Beschreibung und eine Seite vorab',
  source: 'Quelle: Anagrafica del partenariato, Officine Coesione',
  sourceObservatory: 'Quelle: Osservatorio Permanente sul Partenariato, Officine Coesione',
  day: (day) => `Stand: ${day}`,
  licence: 'Lizenz:',
  permanent:
    'Die Adressen dieser Dateien bleiben gleich: Sie können sie kopieren und in einem Programm verwenden.',
  preparing: 'Die Datei wird vorbereitet…',
  downloaded: (name) => `Die Datei ${name} ist heruntergeladen.`,
  failed: 'Die Datei ist nicht angekommen. Versuchen Sie es in einigen Minuten erneut.',
};
export default words;
