import type { Vocabulary } from './vocabulary.ts';

/** Code list fund. Source: Reg. (EU) 2021/1060, Art. 1; OpenCoesione. */
export const fund = {
  id: 'fund',
  title: { it: 'Fondo', en: 'Fund', de: 'Fonds', fr: 'Fonds', sl: 'Sklad' },
  source: 'Reg. (EU) 2021/1060, Art. 1; OpenCoesione',
  items: {
    FESR: {
      labels: {
        it: 'Fondo europeo di sviluppo regionale (FESR)',
        en: 'European Regional Development Fund (ERDF)',
        de: 'Europäischer Fonds für regionale Entwicklung (EFRE)',
        fr: 'Fonds européen de développement régional (FEDER)',
        sl: 'Evropski sklad za regionalni razvoj (ESRR)',
      },
    },
    FSE: {
      labels: {
        it: 'Fondo sociale europeo (FSE)',
        en: 'European Social Fund (ESF)',
        de: 'Europäischer Sozialfonds (ESF)',
        fr: 'Fonds social européen (FSE)',
        sl: 'Evropski socialni sklad (ESS)',
      },
    },
    'FSE+': {
      labels: {
        it: 'Fondo sociale europeo Plus (FSE+)',
        en: 'European Social Fund Plus (ESF+)',
        de: 'Europäischer Sozialfonds Plus (ESF+)',
        fr: 'Fonds social européen plus (FSE+)',
        sl: 'Evropski socialni sklad plus (ESS+)',
      },
    },
    JTF: {
      labels: {
        it: 'Fondo per una transizione giusta (JTF)',
        en: 'Just Transition Fund (JTF)',
        de: 'Fonds für einen gerechten Übergang (JTF)',
        fr: 'Fonds pour une transition juste (FTJ)',
        sl: 'Sklad za pravični prehod (SPP)',
      },
    },
    FC: {
      labels: {
        it: 'Fondo di coesione (FC)',
        en: 'Cohesion Fund (CF)',
        de: 'Kohäsionsfonds (KF)',
        fr: 'Fonds de cohésion (FC)',
        sl: 'Kohezijski sklad (KS)',
      },
    },
    FEASR: {
      labels: {
        it: 'Fondo europeo agricolo per lo sviluppo rurale (FEASR)',
        en: 'European Agricultural Fund for Rural Development (EAFRD)',
        de: 'Europäischer Landwirtschaftsfonds für die Entwicklung des ländlichen Raums (ELER)',
        fr: 'Fonds européen agricole pour le développement rural (Feader)',
        sl: 'Evropski kmetijski sklad za razvoj podeželja (EKSRP)',
      },
    },
    FEAMP: {
      labels: {
        it: 'Fondo europeo per gli affari marittimi e la pesca (FEAMP)',
        en: 'European Maritime and Fisheries Fund (EMFF)',
        de: 'Europäischer Meeres- und Fischereifonds (EMFF)',
        fr: 'Fonds européen pour les affaires maritimes et la pêche (FEAMP)',
        sl: 'Evropski sklad za pomorstvo in ribištvo (ESPR)',
      },
    },
    FEAMPA: {
      labels: {
        it: 'Fondo europeo per gli affari marittimi, la pesca e l’acquacoltura (FEAMPA)',
        en: 'European Maritime, Fisheries and Aquaculture Fund (EMFAF)',
        de: 'Europäischer Meeres-, Fischerei- und Aquakulturfonds (EMFAF)',
        fr: 'Fonds européen pour les affaires maritimes, la pêche et l’aquaculture (Feampa)',
        sl: 'Evropski sklad za pomorstvo, ribištvo in akvakulturo (ESPRA)',
      },
    },
    IOG: {
      labels: {
        it: 'Iniziativa per l’occupazione giovanile (IOG)',
        en: 'Youth Employment Initiative (YEI)',
        de: 'Beschäftigungsinitiative für junge Menschen (YEI)',
        fr: 'Initiative pour l’emploi des jeunes (IEJ)',
        sl: 'Pobuda za zaposlovanje mladih (YEI)',
      },
    },
    FEAD: {
      labels: {
        it: 'Fondo di aiuti europei agli indigenti (FEAD)',
        en: 'Fund for European Aid to the Most Deprived (FEAD)',
        de: 'Europäischer Hilfsfonds für die am stärksten benachteiligten Personen (FEAD)',
        fr: 'Fonds européen d’aide aux plus démunis (FEAD)',
        sl: 'Sklad za evropsko pomoč najbolj ogroženim (FEAD)',
      },
    },
    FAMI: {
      labels: {
        it: 'Fondo asilo, migrazione e integrazione (FAMI)',
        en: 'Asylum, Migration and Integration Fund (AMIF)',
        de: 'Asyl-, Migrations- und Integrationsfonds (AMIF)',
        fr: 'Fonds «Asile, migration et intégration» (FAMI)',
        sl: 'Sklad za azil, migracije in vključevanje (AMIF)',
      },
    },
    IPA: {
      labels: {
        it: 'Strumento di assistenza preadesione (IPA)',
        en: 'Instrument for Pre-Accession Assistance (IPA)',
        de: 'Instrument für Heranführungshilfe (IPA)',
        fr: 'Instrument d’aide de préadhésion (IAP)',
        sl: 'Instrument za predpristopno pomoč (IPA)',
      },
    },
    ENI: {
      labels: {
        it: 'Strumento europeo di vicinato (ENI)',
        en: 'European Neighbourhood Instrument (ENI)',
        de: 'Europäisches Nachbarschaftsinstrument (ENI)',
        fr: 'Instrument européen de voisinage (IEV)',
        sl: 'Evropski instrument sosedstva (ENI)',
      },
    },
    NDICI: {
      labels: {
        it: 'Strumento di vicinato, cooperazione allo sviluppo e cooperazione internazionale (NDICI)',
        en: 'Neighbourhood, Development and International Cooperation Instrument (NDICI)',
        de: 'Instrument für Nachbarschaft, Entwicklungszusammenarbeit und internationale Zusammenarbeit (NDICI)',
        fr: 'Instrument de voisinage, de coopération au développement et de coopération internationale (IVCDCI)',
        sl: 'Instrument za sosedstvo ter razvojno in mednarodno sodelovanje (NDICI)',
      },
    },
    FSC: {
      labels: {
        it: 'Fondo per lo sviluppo e la coesione (FSC)',
        en: 'Development and Cohesion Fund (FSC)',
        de: 'Fonds für Entwicklung und Kohäsion (FSC)',
        fr: 'Fonds pour le développement et la cohésion (FSC)',
        sl: 'Sklad za razvoj in kohezijo (FSC)',
      },
    },
    POC: {
      labels: {
        it: 'Programmi operativi complementari (POC)',
        en: 'Complementary operational programmes (POC)',
        de: 'Ergänzende operationelle Programme (POC)',
        fr: 'Programmes opérationnels complémentaires (POC)',
        sl: 'Dopolnilni operativni programi (POC)',
      },
    },
    FDR: {
      labels: {
        it: 'Fondo di rotazione (FDR)',
        en: 'Revolving fund (FDR)',
        de: 'Umlauffonds (FDR)',
        fr: 'Fonds de roulement (FDR)',
        sl: 'Revolving sklad (FDR)',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list fund. */
export type Fund = keyof (typeof fund)['items'];
