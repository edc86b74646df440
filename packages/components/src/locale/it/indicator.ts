/** Words of the indicator element. */
const words = {
  inTotal: 'in totale',
  largest: (names: string) => `la quota maggiore: ${names}`,
  change: (change: string, since: string) => `${change} rispetto al ${since}`,
  changeInPoints: (change: string, since: string) => `${change} punti percentuali rispetto al ${since}`,
  ofTotal: (share: string) => `${share} del totale`,
  notes: 'Note',
  source: 'Fonte',
  period: 'Periodo',
  updated: 'Aggiornamento',
  licence: 'Licenza',
  coverage: 'Copertura',
  partnerships: (counted: number, countedText: string, total: string) =>
    `${countedText} ${counted === 1 ? 'partenariato' : 'partenariati'} su ${total}`,
  method: 'Metodo',
  version: (version: string) => `versione ${version}`,
  view: 'Vista',
  chart: 'Grafico',
  table: 'Tabella',
  csv: 'Scarica CSV',
  csvForExcel: 'Scarica CSV per Excel',
  downloadFailed: 'Il file non è stato preparato. Riprova.',
  unknown: (code: string) => `L’indicatore «${code}» non esiste o non è pubblicato per questa scelta.`,
  unreadable: (reason: string) => `I dati non si possono mostrare: ${reason}`,
};

/** Shape of the words of the indicator element. */
export type IndicatorWords = typeof words;
export default words;
