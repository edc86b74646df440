import type { Labels } from '@officine-coesione/contract';

/** What the dimensions of a cube are called. */
export const dimensionLabels = {
  INDICATOR: { it: 'Indicatore', en: 'Indicator', de: 'Indikator', fr: 'Indicateur', sl: 'Kazalnik' },
  PROGRAMME: { it: 'Programma', en: 'Programme', de: 'Programm', fr: 'Programme', sl: 'Program' },
  REF_AREA: { it: 'Territorio', en: 'Territory', de: 'Gebiet', fr: 'Territoire', sl: 'Ozemlje' },
  PARTNER_CATEGORY: {
    it: 'Categoria di partner',
    en: 'Partner category',
    de: 'Partnerkategorie',
    fr: 'Catégorie de partenaire',
    sl: 'Kategorija partnerja',
  },
  TERRITORIAL_LEVEL: {
    it: 'Livello territoriale',
    en: 'Territorial level',
    de: 'Räumliche Ebene',
    fr: 'Niveau territorial',
    sl: 'Teritorialna raven',
  },
  TIME_PERIOD: { it: 'Anno', en: 'Year', de: 'Jahr', fr: 'Année', sl: 'Leto' },
} as const satisfies Record<string, Labels>;

/** A dimension of the cubes. */
export type DimensionId = keyof typeof dimensionLabels;

/** What `_T` is called along a dimension. */
export const totalLabels = {
  PROGRAMME: {
    it: 'Tutti i programmi',
    en: 'All programmes',
    de: 'Alle Programme',
    fr: 'Tous les programmes',
    sl: 'Vsi programi',
  },
  PARTNER_CATEGORY: { it: 'Totale', en: 'Total', de: 'Insgesamt', fr: 'Total', sl: 'Skupaj' },
  TERRITORIAL_LEVEL: { it: 'Totale', en: 'Total', de: 'Insgesamt', fr: 'Total', sl: 'Skupaj' },
} as const satisfies Record<string, Labels>;

/** What a reader of the figures must know. */
export const notes = {
  demo: {
    it: 'Dati dimostrativi: sono stati contati anche dati inventati, che non descrivono processi reali.',
    en: 'Demonstration data: invented records, which describe no real process, were counted too.',
    de: 'Demonstrationsdaten: Es wurden auch erfundene Daten gezählt, die keine realen Prozesse beschreiben.',
    fr: 'Données de démonstration : des données inventées, qui ne décrivent aucun processus réel, ont aussi été comptées.',
    sl: 'Predstavitveni podatki: upoštevani so tudi izmišljeni podatki, ki ne opisujejo resničnih procesov.',
  },
  unvalidated: {
    it: 'Alcune categorie sono ancora da validare da parte dell’autorità di gestione.',
    en: 'Some categories have still to be validated by the managing authority.',
    de: 'Einige Kategorien müssen noch von der Verwaltungsbehörde bestätigt werden.',
    fr: 'Certaines catégories doivent encore être validées par l’autorité de gestion.',
    sl: 'Nekatere kategorije mora organ upravljanja še potrditi.',
  },
  severalCategories: {
    it: 'Chi siede in categorie diverse conta in ciascuna, e una volta sola nel totale: le parti superano il totale.',
    en: 'Who sits in different categories counts in each, and once in the total: the parts exceed the total.',
    de: 'Wer in verschiedenen Kategorien vertreten ist, zählt in jeder, in der Summe nur einmal: Die Teile übersteigen die Summe.',
    fr: 'Qui siège dans plusieurs catégories compte dans chacune, et une seule fois dans le total : les parties dépassent le total.',
    sl: 'Kdor je zastopan v več kategorijah, šteje v vsaki, v skupnem številu pa enkrat: deli presegajo skupno število.',
  },
  sharedMeetings: {
    it: 'Una seduta conta in ogni categoria che vi era attesa, e una volta sola nel totale, che non è la somma delle categorie.',
    en: 'A meeting counts in each category that was to come to it, and once in the total, which is not the sum of the categories.',
    de: 'Eine Sitzung zählt in jeder Kategorie, die dazu erwartet wurde, im Gesamtwert nur einmal; er ist nicht die Summe der Kategorien.',
    fr: 'Une séance compte dans chaque catégorie qui y était attendue, et une seule fois dans le total, qui n’est pas la somme des catégories.',
    sl: 'Seja šteje v vsaki kategoriji, ki je bila nanjo pričakovana, v skupni vrednosti pa enkrat: ta ni seštevek kategorij.',
  },
  provisional: {
    it: 'I valori dell’anno in corso sono provvisori: contano chi siede oggi.',
    en: 'The values of the present year are provisional: they count who sits today.',
    de: 'Die Werte des laufenden Jahres sind vorläufig: Sie zählen, wer heute vertreten ist.',
    fr: 'Les valeurs de l’année en cours sont provisoires : elles comptent qui siège aujourd’hui.',
    sl: 'Vrednosti za tekoče leto so začasne: upoštevajo današnjo sestavo.',
  },
  running: {
    it: 'I valori dell’anno in corso sono provvisori: l’anno non è finito.',
    en: 'The values of the present year are provisional: the year is not over.',
    de: 'Die Werte des laufenden Jahres sind vorläufig: Das Jahr ist nicht zu Ende.',
    fr: 'Les valeurs de l’année en cours sont provisoires : l’année n’est pas finie.',
    sl: 'Vrednosti za tekoče leto so začasne: leto še ni končano.',
  },
  unknownStart: {
    it: 'Di alcune adesioni non si conosce la data di inizio: i valori degli anni passati che ne dipendono mancano.',
    en: 'The first day of some memberships is not known: the values of past years that depend on it are missing.',
    de: 'Von einigen Mitgliedschaften ist der Beginn nicht bekannt: Die davon abhängigen Werte vergangener Jahre fehlen.',
    fr: 'La date de début de certaines adhésions n’est pas connue : les valeurs des années passées qui en dépendent manquent.',
    sl: 'Začetek nekaterih članstev ni znan: vrednosti preteklih let, ki so od njega odvisne, manjkajo.',
  },
  unrecorded: {
    it: 'Dove l’anagrafe non ha alcun partenariato il valore manca: non è zero.',
    en: 'Where the registry has no partnership the value is missing: it is not zero.',
    de: 'Wo das Verzeichnis keine Partnerschaft enthält, fehlt der Wert: Er ist nicht null.',
    fr: 'Là où le registre n’a aucun partenariat, la valeur manque : elle n’est pas nulle.',
    sl: 'Kjer register nima partnerstva, vrednost manjka: ni enaka nič.',
  },
  nothingRecorded: {
    it: 'Dove non è registrato nulla il valore manca: non è zero.',
    en: 'Where nothing is recorded the value is missing: it is not zero.',
    de: 'Wo nichts verzeichnet ist, fehlt der Wert: Er ist nicht null.',
    fr: 'Là où rien n’est enregistré, la valeur manque : elle n’est pas nulle.',
    sl: 'Kjer ni nič zabeleženo, vrednost manjka: ni enaka nič.',
  },
  withheld: {
    it: 'I valori che riguardano meno di cinque persone sono riservati, e con essi altri che permetterebbero di ricavarli.',
    en: 'Values on fewer than five persons are confidential, and so are others that would give them away.',
    de: 'Werte über weniger als fünf Personen sind vertraulich, ebenso andere, aus denen sie sich ergäben.',
    fr: 'Les valeurs portant sur moins de cinq personnes sont confidentielles, comme d’autres qui permettraient de les déduire.',
    sl: 'Vrednosti o manj kot petih osebah so zaupne, prav tako druge, iz katerih bi jih lahko izračunali.',
  },
} as const satisfies Record<string, Labels>;

/** A note, by what it is about. */
export type NoteId = keyof typeof notes;
