/** Words of the files of a list. */
const words = {
  excelCsv: 'CSV per Excel',
  csvUse: 'con i codici, per i programmi',
  excelCsvUse: 'con le parole accanto ai codici',
  xlsxUse: 'cartella di Excel o LibreOffice',
  jsonUse: 'come li dà l’API',
  jsonldUse: 'dati collegati',
  sdmxUse: 'per scambiare dati tra istituti di statistica',
  describesUse: 'che cosa c’è nel CSV, per le macchine',
  packageUse: 'tabella, descrizione e una pagina da leggere prima',
  source: 'Fonte: Anagrafica del partenariato, Officine Coesione',
  sourceObservatory: 'Fonte: Osservatorio Permanente sul Partenariato, Officine Coesione',
  day: (day: string) => `Data: ${day}`,
  licence: 'Licenza:',
  permanent: 'Gli indirizzi di questi file restano gli stessi: puoi copiarli e usarli in un programma.',
  preparing: 'Il file è in preparazione…',
  downloaded: (name: string) => `Il file ${name} è scaricato.`,
  failed: 'Il file non è arrivato. Riprova tra qualche minuto.',
};

/** Shape of the words of the files of a list. */
export type DownloadWords = typeof words;
export default words;
