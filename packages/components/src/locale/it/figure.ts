/** Words of everything that shows figures. */
const words = {
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
  missing: 'non disponibile: il valore manca, non è zero',
  withheld: 'riservato: il valore farebbe riconoscere delle persone',
  unknown: (code: string) => `L’indicatore «${code}» non esiste o non è pubblicato per questa scelta.`,
  unreadable: (reason: string) => `I dati non si possono mostrare: ${reason}`,
};

/** Shape of the words of everything that shows figures. */
export type FigureWords = typeof words;
export default words;
