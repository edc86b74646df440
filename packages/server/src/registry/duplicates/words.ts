/** Words that carry no meaning of their own in a name; the saints' title too, for it is written in five ways. */
export const functionWords = setOf(
  'a ad al alla alle allo agli ai all and con da dal dalla dall de degli dei del dell della delle dello di e ed et fra gli i il in la le lo l nel nell nella nelle o ovvero per presso su sul sulla the tra un una of for san santa santo sant s ss d n nr num numero',
);

/** Legal forms and registers: how a body is organised, not which body it is. */
export const legalForms = setOf(
  'sc rl srl srls spa sapa snc sas ss scarl scrl scpa scs coop soccoop arl onlus ets aps odv ong asd ssd geie rti ati asbl gmbh ag ev ente morale riconosciuta riconosciuto',
);

/** Words so common in the names of bodies that they hardly tell one from another. */
export const genericWords = setOf(
  'associazione associazioni fondazione comitato federazione confederazione unione consorzio societa cooperativa cooperative sociale sociali culturale culturali volontariato promozione impresa imprese istituto istituzione ente enti organizzazione organizzazioni centro servizi servizio rete forum gruppo coordinamento consulta circolo italiana italiano italiani italiane italia nazionale nazionali nazionale internazionale europea europeo territoriale territoriali regionale regionali provinciale provinciali comunale locale locali generale studi sviluppo lavoro ricerca formazione azienda pubblica pubblico amministrazione interprovinciale repubblica autonoma autonomo civile settore terzo sindacato lavoratori',
);

/**
 * Kinds of body: two names that agree on the place and differ in this are two bodies (Comune di Matera,
 * Provincia di Matera).
 */
export const bodyWords = setOf(
  'comune provincia regione universita politecnico conservatorio accademia cciaa asl asp ats ao ospedale ospedaliera ministero prefettura questura tribunale procura parrocchia diocesi arcidiocesi scuola liceo ic iis itis ipsia museo biblioteca teatro parco ordine collegio cm montana citta autorita agenzia soprintendenza archivio consiglio giunta assessorato gal proloco banca camera ferrovie pa assemblea garante ater iacp arpa apt',
);

/** Parts of a body: who has one in the name is a part of who has none. */
export const unitWords = setOf(
  'sezione sede filiale dipartimento direzione ufficio settore area delegazione segreteria presidio plesso succursale municipio circoscrizione giovani giovanile giovane donne donna femminile pensionati',
);

/** Words met in the names of many bodies, though not of most. */
export const commonWords = setOf(
  'maria giovanni giuseppe francesco antonio pietro paolo nuova nuovo futuro insieme amici casa vita mondo solidarieta ambiente ambientale ambientali agricoltura agricola agricolo artigianato artigiani commercio industria industriale turismo cultura famiglia infanzia sport sportiva donatori sangue anziani disabili giustizia energia innovazione tecnologia trasporti edilizia tecnico professionale professionali femminile medici ingegneri architetti avvocati commercialisti',
);

/** How people shorten words; what follows is looked up after accents and points are gone. */
export const abbreviations: Readonly<Record<string, string>> = {
  ass: 'associazione',
  assoc: 'associazione',
  fond: 'fondazione',
  prov: 'provincia',
  reg: 'regione',
  soc: 'societa',
  naz: 'nazionale',
  ital: 'italiana',
  univ: 'universita',
  min: 'ministero',
  dip: 'dipartimento',
  dipart: 'dipartimento',
  fed: 'federazione',
  confed: 'confederazione',
  ist: 'istituto',
  cons: 'consorzio',
  coord: 'coordinamento',
  com: 'comune',
  ausl: 'asl',
  cdc: 'cciaa',
  cc: 'cciaa',
  parr: 'parrocchia',
  prot: 'protezione',
  reggione: 'regione',
  un: 'unione',
};

/**
 * What is written in full or by its letters. Both sides without function words; the longer first, so that it
 * is found before what it begins with.
 */
export const phrases: readonly (readonly [full: string, short: string])[] = [
  ['amministrazione provinciale', 'provincia'],
  ['amministrazione comunale', 'comune'],
  ['conservatorio musica', 'conservatorio'],
  ['camera commercio iaa', 'cciaa'],
  ['camera commercio industria artigianato agricoltura', 'cciaa'],
  ['camera commercio', 'cciaa'],
  ['confederazione generale italiana lavoro', 'cgil'],
  ['confederazione italiana sindacati lavoratori', 'cisl'],
  ['confederazione italiana sindacati liberi', 'cisl'],
  ['unione italiana lavoratori agroalimentari', 'uila'],
  ['unione italiana lavoro', 'uil'],
  ['unione generale lavoro', 'ugl'],
  ['associazione nazionale comuni italiani', 'anci'],
  ['unione province italia', 'upi'],
  ['unione province italiane', 'upi'],
  ['confederazione italiana agricoltori', 'cia'],
  ['associazione bancaria italiana', 'abi'],
  ['confederazione nazionale artigianato piccola media impresa', 'cna'],
  ['confederazione nazionale artigianato', 'cna'],
  ['azienda sanitaria locale', 'asl'],
  ['azienda unita sanitaria locale', 'asl'],
  ['azienda usl', 'asl'],
  ['gruppo azione locale', 'gal'],
  ['presidenza consiglio ministri', 'pcm'],
  ['istituto comprensivo', 'ic'],
  ['istituto istruzione superiore', 'iis'],
  ['citta metropolitana', 'cm'],
  ['regione autonoma', 'regione'],
  ['provincia autonoma', 'pa'],
  ['universita studi', 'universita'],
  ['comunita montana', 'montana'],
  ['pro loco', 'proloco'],
  ['forum nazionale terzo settore', 'forumterzosettore'],
  ['forum regionale terzo settore', 'forumterzosettore'],
  ['forum terzo settore', 'forumterzosettore'],
  ['societa responsabilita limitata semplificata', ''],
  ['societa responsabilita limitata', ''],
  ['societa cooperativa sociale', ''],
  ['societa cooperativa', ''],
  ['societa azioni', ''],
  ['impresa sociale', ''],
  ['organizzazione volontariato', ''],
  ['associazione promozione sociale', ''],
  ['ente terzo settore', ''],
];

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
