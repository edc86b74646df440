import type { DownloadWords } from '../it/download.ts';

const words: DownloadWords = {
  excelCsv: 'CSV pour Excel',
  csvUse: 'avec les codes, pour les programmes',
  excelCsvUse: 'avec les mots à côté des codes',
  xlsxUse: 'classeur Excel ou LibreOffice',
  jsonUse: 'telles que l’API les donne',
  jsonldUse: 'données liées',
  sdmxUse: 'pour l’échange entre instituts de statistique',
  describesUse: 'ce que contient le CSV, pour les machines',
  packageUse: 'tableau, description et une page à lire d’abord',
  source: 'Source : Anagrafica del partenariato, Officine Coesione',
  sourceObservatory: 'Source : Osservatorio Permanente sul Partenariato, Officine Coesione',
  day: (day) => `Date : ${day}`,
  licence: 'Licence :',
  permanent:
    'Les adresses de ces fichiers ne changent pas : vous pouvez les copier et les utiliser dans un programme.',
  preparing: 'Le fichier est en préparation…',
  downloaded: (name) => `Le fichier ${name} est téléchargé.`,
  failed: 'Le fichier n’est pas arrivé. Réessayez dans quelques minutes.',
};
export default words;
