import type { Vocabulary } from './vocabulary.ts';

/** Code list programme-kind. Source: OpenCoesione. */
export const programmeKind = {
  id: 'programme-kind',
  title: {
    it: 'Tipo di programma',
    en: 'Kind of programme',
    de: 'Programmart',
    fr: 'Type de programme',
    sl: 'Vrsta programa',
  },
  source: 'OpenCoesione',
  items: {
    PON: {
      labels: {
        it: 'Programma operativo nazionale',
        en: 'National operational programme',
        de: 'Nationales operationelles Programm',
        fr: 'Programme opérationnel national',
        sl: 'Nacionalni operativni program',
      },
    },
    POR: {
      labels: {
        it: 'Programma operativo regionale',
        en: 'Regional operational programme',
        de: 'Regionales operationelles Programm',
        fr: 'Programme opérationnel régional',
        sl: 'Regionalni operativni program',
      },
    },
    PSR: {
      labels: {
        it: 'Programma di sviluppo rurale',
        en: 'Rural development programme',
        de: 'Programm für ländliche Entwicklung',
        fr: 'Programme de développement rural',
        sl: 'Program razvoja podeželja',
      },
    },
    PN: {
      labels: {
        it: 'Programma nazionale',
        en: 'National programme',
        de: 'Nationales Programm',
        fr: 'Programme national',
        sl: 'Nacionalni program',
      },
    },
    PR: {
      labels: {
        it: 'Programma regionale',
        en: 'Regional programme',
        de: 'Regionales Programm',
        fr: 'Programme régional',
        sl: 'Regionalni program',
      },
    },
    CTE: {
      labels: {
        it: 'Cooperazione territoriale europea (Interreg)',
        en: 'European territorial cooperation (Interreg)',
        de: 'Europäische territoriale Zusammenarbeit (Interreg)',
        fr: 'Coopération territoriale européenne (Interreg)',
        sl: 'Evropsko teritorialno sodelovanje (Interreg)',
      },
    },
    FEAD: {
      labels: {
        it: 'Programma FEAD',
        en: 'FEAD programme',
        de: 'FEAD-Programm',
        fr: 'Programme FEAD',
        sl: 'Program FEAD',
      },
    },
    FAMI: {
      labels: {
        it: 'Programma FAMI',
        en: 'AMIF programme',
        de: 'AMIF-Programm',
        fr: 'Programme FAMI',
        sl: 'Program AMIF',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list programme-kind. */
export type ProgrammeKind = keyof (typeof programmeKind)['items'];
