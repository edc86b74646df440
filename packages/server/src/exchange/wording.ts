import type { Labels } from '@officine-coesione/contract';

/** What the columns and attributes beside the dimensions are called. */
export const columnLabels = {
  value: { it: 'Valore', en: 'Value', de: 'Wert', fr: 'Valeur', sl: 'Vrednost' },
  unit: {
    it: 'Unità di misura',
    en: 'Unit of measure',
    de: 'Maßeinheit',
    fr: 'Unité de mesure',
    sl: 'Merska enota',
  },
  status: { it: 'Stato', en: 'Status', de: 'Status', fr: 'Statut', sl: 'Status' },
  confidentiality: {
    it: 'Riservatezza',
    en: 'Confidentiality',
    de: 'Geheimhaltung',
    fr: 'Confidentialité',
    sl: 'Zaupnost',
  },
  numerator: { it: 'Numeratore', en: 'Numerator', de: 'Zähler', fr: 'Numérateur', sl: 'Števec' },
  denominator: { it: 'Denominatore', en: 'Denominator', de: 'Nenner', fr: 'Dénominateur', sl: 'Imenovalec' },
  lower: {
    it: 'Estremo inferiore (95 %)',
    en: 'Lower end (95%)',
    de: 'Untere Grenze (95 %)',
    fr: 'Borne inférieure (95 %)',
    sl: 'Spodnja meja (95 %)',
  },
  upper: {
    it: 'Estremo superiore (95 %)',
    en: 'Upper end (95%)',
    de: 'Obere Grenze (95 %)',
    fr: 'Borne supérieure (95 %)',
    sl: 'Zgornja meja (95 %)',
  },
  method: {
    it: 'Versione del metodo',
    en: 'Version of the method',
    de: 'Version der Methode',
    fr: 'Version de la méthode',
    sl: 'Različica metode',
  },
  source: { it: 'Fonte', en: 'Source', de: 'Quelle', fr: 'Source', sl: 'Vir' },
  updated: { it: 'Aggiornamento', en: 'Updated', de: 'Stand', fr: 'Mise à jour', sl: 'Posodobljeno' },
  licence: { it: 'Licenza', en: 'Licence', de: 'Lizenz', fr: 'Licence', sl: 'Licenca' },
  demo: {
    it: 'Dati dimostrativi',
    en: 'Demonstration data',
    de: 'Demonstrationsdaten',
    fr: 'Données de démonstration',
    sl: 'Predstavitveni podatki',
  },
} as const satisfies Record<string, Labels>;

/** A column beside those of the dimensions. */
export type ColumnId = keyof typeof columnLabels;

/** Codes of CL_CONF_STATUS. */
export const confidentialityLabels = {
  F: { it: 'Libero', en: 'Free', de: 'Frei', fr: 'Libre', sl: 'Prosto' },
  C: {
    it: 'Riservato: non pubblicato a tutela delle persone',
    en: 'Confidential: withheld to protect persons',
    de: 'Geheim: zum Schutz von Personen nicht veröffentlicht',
    fr: 'Confidentiel : non publié pour protéger les personnes',
    sl: 'Zaupno: ni objavljeno zaradi varstva oseb',
  },
} as const satisfies Record<string, Labels>;

/** Words of the notes that go with a table. */
export const noteWords = {
  data: { it: 'Dati', en: 'Data', de: 'Daten', fr: 'Données', sl: 'Podatki' },
  notes: { it: 'Note', en: 'Notes', de: 'Hinweise', fr: 'Notes', sl: 'Opombe' },
  title: { it: 'Titolo', en: 'Title', de: 'Titel', fr: 'Titre', sl: 'Naslov' },
  period: { it: 'Periodo', en: 'Period', de: 'Zeitraum', fr: 'Période', sl: 'Obdobje' },
  referenceDay: {
    it: 'Situazione al',
    en: 'As of',
    de: 'Stand vom',
    fr: 'Situation au',
    sl: 'Stanje na dan',
  },
  address: { it: 'Indirizzo', en: 'Address', de: 'Adresse', fr: 'Adresse', sl: 'Naslov na spletu' },
  release: { it: 'Edizione', en: 'Release', de: 'Ausgabe', fr: 'Édition', sl: 'Izdaja' },
  superseded: {
    it: 'Superata dall’edizione',
    en: 'Superseded by the release',
    de: 'Ersetzt durch die Ausgabe',
    fr: 'Remplacée par l’édition',
    sl: 'Nadomestila jo je izdaja',
  },
  coverage: {
    it: 'Partenariati contati, sul totale',
    en: 'Partnerships counted, of all',
    de: 'Gezählte Partnerschaften, von allen',
    fr: 'Partenariats comptés, sur le total',
    sl: 'Upoštevana partnerstva, od vseh',
  },
  note: { it: 'Avvertenza', en: 'Note', de: 'Hinweis', fr: 'Remarque', sl: 'Opomba' },
  code: { it: 'codice', en: 'code', de: 'Code', fr: 'code', sl: 'koda' },
  yes: { it: 'sì', en: 'yes', de: 'ja', fr: 'oui', sl: 'da' },
  no: { it: 'no', en: 'no', de: 'nein', fr: 'non', sl: 'ne' },
  columns: { it: 'Colonne', en: 'Columns', de: 'Spalten', fr: 'Colonnes', sl: 'Stolpci' },
  missing: {
    it: 'Un valore che manca è un campo vuoto, mai zero: lo stato dice perché.',
    en: 'A missing value is an empty field, never zero: the status says why.',
    de: 'Ein fehlender Wert ist ein leeres Feld, niemals null: Der Status sagt, warum.',
    fr: 'Une valeur manquante est un champ vide, jamais zéro : le statut dit pourquoi.',
    sl: 'Manjkajoča vrednost je prazno polje, nikoli nič: status pove, zakaj.',
  },
} as const satisfies Record<string, Labels>;

/** What SDMX calls the whole of the figures. */
export const dataflowLabels = {
  it: 'Indicatori del partenariato',
  en: 'Partnership indicators',
  de: 'Indikatoren der Partnerschaft',
  fr: 'Indicateurs du partenariat',
  sl: 'Kazalniki partnerstva',
} as const satisfies Labels;

/** Who publishes the figures; a name of its own, the same in every language. */
export const publisher = 'Osservatorio Permanente sul Partenariato';
