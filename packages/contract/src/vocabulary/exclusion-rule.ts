import type { Vocabulary } from './vocabulary.ts';

/** Code list exclusion-rule: why a record is left out of a figure. Source: Officine Coesione. */
export const exclusionRule = {
  id: 'exclusion-rule',
  title: {
    it: 'Regole di esclusione dal conteggio',
    en: 'Rules that leave a record out',
    de: 'Regeln, nach denen ein Datensatz nicht zählt',
    fr: 'Règles d’exclusion du comptage',
    sl: 'Pravila za izločitev iz štetja',
  },
  source: 'Officine Coesione',
  items: {
    not_in_force: {
      labels: {
        it: 'Adesione non in vigore alla fine del periodo',
        en: 'Seat not in force at the end of the period',
        de: 'Mitgliedschaft am Ende des Zeitraums nicht in Kraft',
        fr: 'Adhésion non en vigueur à la fin de la période',
        sl: 'Članstvo ob koncu obdobja ne velja',
      },
    },
    not_at_start: {
      labels: {
        it: 'Adesione non in vigore all’inizio del periodo',
        en: 'Seat not in force at the start of the period',
        de: 'Mitgliedschaft zu Beginn des Zeitraums nicht in Kraft',
        fr: 'Adhésion non en vigueur au début de la période',
        sl: 'Članstvo na začetku obdobja ne velja',
      },
    },
    observer: {
      labels: {
        it: 'Osservatore, non tenuto a partecipare',
        en: 'Observer, not expected to take part',
        de: 'Beobachter, zur Teilnahme nicht verpflichtet',
        fr: 'Observateur, non tenu de participer',
        sl: 'Opazovalec, ki mu ni treba sodelovati',
      },
    },
    no_vote: {
      labels: {
        it: 'Senza diritto di voto',
        en: 'Without a vote',
        de: 'Ohne Stimmrecht',
        fr: 'Sans droit de vote',
        sl: 'Brez glasovalne pravice',
      },
    },
    not_addressed: {
      labels: {
        it: 'Non tra i destinatari del rafforzamento: né B, né C, né piccolo ente locale',
        en: 'Not among those to be strengthened: neither B nor C nor a small local authority',
        de: 'Nicht unter den zu Stärkenden: weder B noch C noch kleine Gebietskörperschaft',
        fr: 'Pas parmi les destinataires du renforcement : ni B, ni C, ni petite collectivité locale',
        sl: 'Ni med upravičenci do krepitve: ne B ne C ne majhna lokalna skupnost',
      },
    },
    written_procedure: {
      labels: {
        it: 'Procedura scritta: nessuno si riunisce',
        en: 'Written procedure: nobody comes together',
        de: 'Schriftliches Verfahren: niemand kommt zusammen',
        fr: 'Procédure écrite : personne ne se réunit',
        sl: 'Pisni postopek: nihče se ne sestane',
      },
    },
    attendance_not_recorded: {
      labels: {
        it: 'Presenze non registrate',
        en: 'Attendance not recorded',
        de: 'Anwesenheit nicht erfasst',
        fr: 'Présences non enregistrées',
        sl: 'Prisotnost ni zabeležena',
      },
    },
    urgent: {
      labels: {
        it: 'Seduta urgente',
        en: 'Urgent meeting',
        de: 'Dringliche Sitzung',
        fr: 'Séance urgente',
        sl: 'Nujna seja',
      },
    },
    not_closed: {
      labels: {
        it: 'Consultazione non ancora chiusa',
        en: 'Consultation not yet closed',
        de: 'Konsultation noch nicht abgeschlossen',
        fr: 'Consultation pas encore close',
        sl: 'Posvetovanje še ni zaključeno',
      },
    },
    withdrawn: {
      labels: { it: 'Ritirato', en: 'Withdrawn', de: 'Zurückgezogen', fr: 'Retiré', sl: 'Umaknjeno' },
    },
    not_answered: {
      labels: {
        it: 'Senza riscontro',
        en: 'Not answered',
        de: 'Nicht beantwortet',
        fr: 'Sans réponse',
        sl: 'Brez odgovora',
      },
    },
    not_accepted: {
      labels: {
        it: 'Non accolto per intero',
        en: 'Not accepted in whole',
        de: 'Nicht vollständig angenommen',
        fr: 'Non accepté intégralement',
        sl: 'Ni v celoti sprejeto',
      },
    },
    few_people: {
      labels: {
        it: 'Meno di cinque persone: il numero è riservato',
        en: 'Fewer than five people: the number is confidential',
        de: 'Weniger als fünf Personen: die Zahl ist vertraulich',
        fr: 'Moins de cinq personnes : le nombre est confidentiel',
        sl: 'Manj kot pet oseb: število je zaupno',
      },
    },
    unknown_start: {
      labels: {
        it: 'Inizio dell’adesione non noto',
        en: 'First day of the seat not known',
        de: 'Beginn der Mitgliedschaft unbekannt',
        fr: 'Début de l’adhésion inconnu',
        sl: 'Začetek članstva ni znan',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list exclusion-rule. */
export type ExclusionRule = keyof (typeof exclusionRule)['items'];
