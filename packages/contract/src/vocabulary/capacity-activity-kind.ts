import type { Vocabulary } from './vocabulary.ts';

/** Code list capacity-activity-kind. Source: Reg. (EU) 240/2014, Art. 17(2). A `workshop` is an event to learn at, not an Officina. The last two are ours */
export const capacityActivityKind = {
  id: 'capacity-activity-kind',
  title: {
    it: 'Tipo di attività di rafforzamento',
    en: 'Kind of capacity activity',
    de: 'Art der Kompetenzmaßnahme',
    fr: 'Type d’activité de renforcement',
    sl: 'Vrsta dejavnosti za krepitev zmogljivosti',
  },
  source: 'Reg. (EU) 240/2014, Art. 17(2)',
  items: {
    workshop: {
      labels: { it: 'Seminario', en: 'Workshop', de: 'Seminar', fr: 'Séminaire', sl: 'Seminar' },
    },
    training: {
      labels: { it: 'Formazione', en: 'Training', de: 'Schulung', fr: 'Formation', sl: 'Usposabljanje' },
    },
    networking: {
      labels: {
        it: 'Messa in rete',
        en: 'Networking',
        de: 'Vernetzung',
        fr: 'Mise en réseau',
        sl: 'Mreženje',
      },
    },
    cost_contribution: {
      labels: {
        it: 'Contributo alle spese',
        en: 'Contribution to costs',
        de: 'Kostenbeitrag',
        fr: 'Participation aux frais',
        sl: 'Prispevek k stroškom',
      },
    },
    peer_exchange: {
      labels: {
        it: 'Scambio tra pari',
        en: 'Peer exchange',
        de: 'Austausch unter Gleichen',
        fr: 'Échange entre pairs',
        sl: 'Izmenjava med enakimi',
      },
    },
    helpdesk: {
      labels: {
        it: 'Assistenza',
        en: 'Helpdesk',
        de: 'Beratungsstelle',
        fr: 'Assistance',
        sl: 'Pomoč uporabnikom',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list capacity-activity-kind. */
export type CapacityActivityKind = keyof (typeof capacityActivityKind)['items'];
