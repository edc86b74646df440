import type { DownloadWords } from '../it/download.ts';

const words: DownloadWords = {
  excelCsv: 'CSV za Excel',
  csvUse: 's kodami, za programe',
  excelCsvUse: 'z besedami ob kodah',
  xlsxUse: 'delovni zvezek za Excel ali LibreOffice',
  jsonUse: 'kakor jih daje API',
  jsonldUse: 'povezani podatki',
  sdmxUse: 'za izmenjavo med statističnimi uradi',
  describesUse: 'kaj je v datoteki CSV, za stroje',
  packageUse: 'tabela, opis in stran za uvod',
  source: 'Vir: Anagrafica del partenariato, Officine Coesione',
  sourceObservatory: 'Vir: Osservatorio Permanente sul Partenariato, Officine Coesione',
  day: (day) => `Datum: ${day}`,
  licence: 'Licenca:',
  permanent: 'Naslovi teh datotek se ne spreminjajo: lahko jih kopirate in uporabite v programu.',
  preparing: 'Datoteka se pripravlja…',
  downloaded: (name) => `Datoteka ${name} je prenesena.`,
  failed: 'Datoteka ni prispela. Poskusite znova čez nekaj minut.',
};
export default words;
