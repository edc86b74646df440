import type { Vocabulary } from './vocabulary.ts';

/** Code list selection-method. Source: Officine Coesione, on Reg. (EU) 240/2014, Art. 2. */
export const selectionMethod = {
  id: 'selection-method',
  title: {
    it: 'Modo di selezione',
    en: 'Selection method',
    de: 'Auswahlverfahren',
    fr: 'Mode de sélection',
    sl: 'Način izbire',
  },
  source: 'Officine Coesione, on Reg. (EU) 240/2014, Art. 2',
  items: {
    public_notice: {
      labels: {
        it: 'Avviso pubblico',
        en: 'Public notice',
        de: 'Öffentliche Bekanntmachung',
        fr: 'Avis public',
        sl: 'Javni razpis',
      },
    },
    direct_designation_by_law: {
      labels: {
        it: 'Designazione prevista dalla legge',
        en: 'Designation by law',
        de: 'Gesetzliche Benennung',
        fr: 'Désignation par la loi',
        sl: 'Imenovanje po zakonu',
      },
    },
    invitation: {
      labels: { it: 'Invito', en: 'Invitation', de: 'Einladung', fr: 'Invitation', sl: 'Vabilo' },
    },
    umbrella_designation: {
      labels: {
        it: 'Designazione di organizzazioni di rappresentanza',
        en: 'Designation by umbrella organisations',
        de: 'Benennung durch Dachverbände',
        fr: 'Désignation par des organisations faîtières',
        sl: 'Imenovanje krovnih organizacij',
      },
    },
    open_register: {
      labels: {
        it: 'Registro aperto',
        en: 'Open register',
        de: 'Offenes Register',
        fr: 'Registre ouvert',
        sl: 'Odprti register',
      },
    },
    election: {
      labels: { it: 'Elezione', en: 'Election', de: 'Wahl', fr: 'Élection', sl: 'Volitve' },
    },
    renewal: {
      labels: { it: 'Rinnovo', en: 'Renewal', de: 'Verlängerung', fr: 'Renouvellement', sl: 'Podaljšanje' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list selection-method. */
export type SelectionMethod = keyof (typeof selectionMethod)['items'];
