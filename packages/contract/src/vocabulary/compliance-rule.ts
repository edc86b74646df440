import type { Vocabulary } from './vocabulary.ts';

/** Rules that a partnership is checked against: the European code of conduct on partnership and the common provisions. */
export const complianceRule = {
  id: 'compliance-rule',
  title: {
    it: 'Regola sul partenariato',
    en: 'Rule on partnership',
    de: 'Regel zur Partnerschaft',
    fr: 'Règle sur le partenariat',
    sl: 'Pravilo o partnerstvu',
  },
  source: 'Reg. (EU) 240/2014; Reg. (EU) 1303/2013; Reg. (EU) 2021/1060',
  items: {
    R01: {
      labels: {
        it: 'Partner rappresentativi e con mandato',
        en: 'Representative and mandated partners',
        de: 'Repräsentative Partner mit Mandat',
        fr: 'Partenaires représentatifs et mandatés',
        sl: 'Reprezentativni partnerji z mandatom',
      },
    },
    R02: {
      labels: {
        it: 'Tutte le categorie di partner',
        en: 'Every category of partners',
        de: 'Alle Partnerkategorien',
        fr: 'Toutes les catégories de partenaires',
        sl: 'Vse kategorije partnerjev',
      },
    },
    R03: {
      labels: {
        it: 'Calendario della preparazione',
        en: 'Timetable of the preparation',
        de: 'Zeitplan der Vorbereitung',
        fr: 'Calendrier de la préparation',
        sl: 'Časovni načrt priprave',
      },
    },
    R04: {
      labels: {
        it: 'Informazioni tempestive e accessibili',
        en: 'Timely and accessible information',
        de: 'Rechtzeitige und zugängliche Informationen',
        fr: 'Informations diffusées à temps et accessibles',
        sl: 'Pravočasne in dostopne informacije',
      },
    },
    R05: {
      labels: {
        it: 'Tempo per esaminare e commentare',
        en: 'Time to analyse and comment',
        de: 'Zeit für Prüfung und Stellungnahme',
        fr: 'Temps pour analyser et commenter',
        sl: 'Čas za analizo in pripombe',
      },
    },
    R06: {
      labels: {
        it: 'Contributi e risposte',
        en: 'Contributions and answers',
        de: 'Beiträge und Antworten',
        fr: 'Contributions et réponses',
        sl: 'Prispevki in odgovori',
      },
    },
    R07: {
      labels: {
        it: 'Esito della consultazione',
        en: 'Outcome of the consultation',
        de: 'Ergebnis der Konsultation',
        fr: 'Résultat de la consultation',
        sl: 'Izid posvetovanja',
      },
    },
    R08: {
      labels: {
        it: 'Il partenariato nei documenti di programma',
        en: 'The partnership in the programme documents',
        de: 'Die Partnerschaft in den Programmdokumenten',
        fr: 'Le partenariat dans les documents du programme',
        sl: 'Partnerstvo v programskih dokumentih',
      },
    },
    R09: {
      labels: {
        it: 'Continuità e parità nella composizione',
        en: 'Continuity and equality in the membership',
        de: 'Kontinuität und Gleichstellung in der Zusammensetzung',
        fr: 'Continuité et égalité dans la composition',
        sl: 'Kontinuiteta in enakost v sestavi',
      },
    },
    R10: {
      labels: {
        it: 'Diritto di voto nel regolamento',
        en: 'Voting rights in the rules',
        de: 'Stimmrechte in der Geschäftsordnung',
        fr: 'Droits de vote dans le règlement',
        sl: 'Glasovalne pravice v poslovniku',
      },
    },
    R11: {
      labels: {
        it: 'Preavviso delle riunioni',
        en: 'Notice of meetings',
        de: 'Einberufungsfrist',
        fr: 'Préavis des réunions',
        sl: 'Rok za sklic sej',
      },
    },
    R12: {
      labels: {
        it: 'Documenti preparatori pubblici',
        en: 'Public preparatory documents',
        de: 'Öffentliche vorbereitende Unterlagen',
        fr: 'Documents préparatoires publics',
        sl: 'Javni pripravljalni dokumenti',
      },
    },
    R13: {
      labels: {
        it: 'Verbali adottati e pubblicati',
        en: 'Minutes adopted and published',
        de: 'Protokolle angenommen und veröffentlicht',
        fr: 'Procès-verbaux adoptés et publiés',
        sl: 'Sprejeti in objavljeni zapisniki',
      },
    },
    R14: {
      labels: {
        it: 'Gruppi di lavoro',
        en: 'Working groups',
        de: 'Arbeitsgruppen',
        fr: 'Groupes de travail',
        sl: 'Delovne skupine',
      },
    },
    R15: {
      labels: {
        it: 'Conflitti di interessi',
        en: 'Conflicts of interest',
        de: 'Interessenkonflikte',
        fr: 'Conflits d’intérêts',
        sl: 'Nasprotja interesov',
      },
    },
    R16: {
      labels: {
        it: 'Rimborsi e assistenza tecnica',
        en: 'Reimbursement and technical assistance',
        de: 'Erstattung und technische Hilfe',
        fr: 'Remboursement et assistance technique',
        sl: 'Povračila in tehnična pomoč',
      },
    },
    R17: {
      labels: {
        it: 'Obblighi noti ai partner',
        en: 'Obligations known to the partners',
        de: 'Den Partnern bekannte Pflichten',
        fr: 'Obligations connues des partenaires',
        sl: 'Obveznosti, znane partnerjem',
      },
    },
    R18: {
      labels: {
        it: 'Nessun vantaggio nei bandi',
        en: 'No advantage in calls',
        de: 'Kein Vorteil bei Aufrufen',
        fr: 'Aucun avantage dans les appels',
        sl: 'Brez prednosti pri razpisih',
      },
    },
    R19: {
      labels: {
        it: 'Relazioni e sorveglianza',
        en: 'Reports and monitoring',
        de: 'Berichte und Begleitung',
        fr: 'Rapports et suivi',
        sl: 'Poročila in spremljanje',
      },
    },
    R20: {
      labels: {
        it: 'Valutazione del partenariato',
        en: 'Evaluation of the partnership',
        de: 'Bewertung der Partnerschaft',
        fr: 'Évaluation du partenariat',
        sl: 'Vrednotenje partnerstva',
      },
    },
    R21: {
      labels: {
        it: 'Rafforzamento delle capacità dei partner',
        en: 'Strengthening the capacity of the partners',
        de: 'Stärkung der Kapazitäten der Partner',
        fr: 'Renforcement des capacités des partenaires',
        sl: 'Krepitev zmogljivosti partnerjev',
      },
    },
    R22: {
      labels: {
        it: 'Scambio di esperienze',
        en: 'Exchange of experience',
        de: 'Erfahrungsaustausch',
        fr: 'Échange d’expériences',
        sl: 'Izmenjava izkušenj',
      },
    },
    R23: {
      labels: {
        it: 'Istituzione e riunioni del comitato',
        en: 'Setting up and meetings of the committee',
        de: 'Einsetzung und Sitzungen des Ausschusses',
        fr: 'Mise en place et réunions du comité',
        sl: 'Ustanovitev in seje odbora',
      },
    },
    R24: {
      labels: {
        it: 'Composizione trasparente ed equilibrata',
        en: 'Transparent and balanced membership',
        de: 'Transparente und ausgewogene Zusammensetzung',
        fr: 'Composition transparente et équilibrée',
        sl: 'Pregledna in uravnotežena sestava',
      },
    },
    R25: {
      labels: {
        it: 'La Commissione con funzione consultiva',
        en: 'The Commission in an advisory capacity',
        de: 'Die Kommission in beratender Funktion',
        fr: 'La Commission à titre consultatif',
        sl: 'Komisija kot svetovalka',
      },
    },
    R26: {
      labels: {
        it: 'Risorse per le capacità dei partner',
        en: 'Resources for the capacity of partners',
        de: 'Mittel für die Kapazitäten der Partner',
        fr: 'Ressources pour les capacités des partenaires',
        sl: 'Sredstva za zmogljivosti partnerjev',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list compliance-rule. */
export type ComplianceRule = keyof (typeof complianceRule)['items'];
