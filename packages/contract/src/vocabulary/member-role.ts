import type { Vocabulary } from './vocabulary.ts';

/** Code list member-role. Source: Officine Coesione. */
export const memberRole = {
  id: 'member-role',
  title: {
    it: 'Ruolo nel partenariato',
    en: 'Role in the partnership',
    de: 'Rolle in der Partnerschaft',
    fr: 'Rôle dans le partenariat',
    sl: 'Vloga v partnerstvu',
  },
  source: 'Officine Coesione',
  items: {
    chair: { labels: { it: 'Presidenza', en: 'Chair', de: 'Vorsitz', fr: 'Présidence', sl: 'Predsedstvo' } },
    vice_chair: {
      labels: {
        it: 'Vicepresidenza',
        en: 'Vice-chair',
        de: 'Stellvertretender Vorsitz',
        fr: 'Vice-présidence',
        sl: 'Podpredsedstvo',
      },
    },
    secretariat: {
      labels: {
        it: 'Segreteria',
        en: 'Secretariat',
        de: 'Sekretariat',
        fr: 'Secrétariat',
        sl: 'Sekretariat',
      },
    },
    voting_member: {
      labels: {
        it: 'Componente con voto',
        en: 'Voting member',
        de: 'Stimmberechtigtes Mitglied',
        fr: 'Membre avec voix délibérative',
        sl: 'Član z glasovalno pravico',
      },
    },
    advisory_member: {
      labels: {
        it: 'Componente consultivo',
        en: 'Advisory member',
        de: 'Beratendes Mitglied',
        fr: 'Membre consultatif',
        sl: 'Svetovalni član',
      },
    },
    permanent_invitee: {
      labels: {
        it: 'Invitato permanente',
        en: 'Permanent invitee',
        de: 'Ständiger Gast',
        fr: 'Invité permanent',
        sl: 'Stalni vabljeni',
      },
    },
    observer: {
      labels: { it: 'Osservatore', en: 'Observer', de: 'Beobachter', fr: 'Observateur', sl: 'Opazovalec' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list member-role. */
export type MemberRole = keyof (typeof memberRole)['items'];
