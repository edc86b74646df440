import type { Vocabulary } from './vocabulary.ts';

/** What the registry holds that speaks for or against a rule on partnership. Never a person. */
export const complianceEvidence = {
  id: 'compliance-evidence',
  title: { it: 'Riscontro', en: 'Evidence', de: 'Nachweis', fr: 'Élément de preuve', sl: 'Dokazilo' },
  source: 'Officine Coesione',
  items: {
    members: { labels: { it: 'Componenti', en: 'Members', de: 'Mitglieder', fr: 'Membres', sl: 'Člani' } },
    members_with_mandate: {
      labels: {
        it: 'Componenti con un atto di mandato',
        en: 'Members with a mandate act',
        de: 'Mitglieder mit Mandatsakt',
        fr: 'Membres avec un acte de mandat',
        sl: 'Člani z aktom o mandatu',
      },
    },
    selection_method: {
      labels: {
        it: 'Modo di selezione',
        en: 'Selection method',
        de: 'Auswahlverfahren',
        fr: 'Mode de sélection',
        sl: 'Način izbire',
      },
    },
    selection_criteria: {
      labels: {
        it: 'Criteri di selezione dichiarati',
        en: 'Selection criteria stated',
        de: 'Genannte Auswahlkriterien',
        fr: 'Critères de sélection indiqués',
        sl: 'Navedena merila izbire',
      },
    },
    selection_published: {
      labels: {
        it: 'Avviso di selezione pubblicato',
        en: 'Selection notice published',
        de: 'Auswahlbekanntmachung veröffentlicht',
        fr: 'Avis de sélection publié',
        sl: 'Objavljen razpis za izbiro',
      },
    },
    selection_notice: {
      labels: {
        it: 'Avviso di selezione',
        en: 'Selection notice',
        de: 'Auswahlbekanntmachung',
        fr: 'Avis de sélection',
        sl: 'Razpis za izbiro',
      },
    },
    category_a: {
      labels: {
        it: 'Componenti della categoria A, autorità pubbliche',
        en: 'Members of category A, public authorities',
        de: 'Mitglieder der Kategorie A, Behörden',
        fr: 'Membres de la catégorie A, autorités publiques',
        sl: 'Člani kategorije A, javni organi',
      },
    },
    category_b: {
      labels: {
        it: 'Componenti della categoria B, parti economiche e sociali',
        en: 'Members of category B, economic and social partners',
        de: 'Mitglieder der Kategorie B, Wirtschafts- und Sozialpartner',
        fr: 'Membres de la catégorie B, partenaires économiques et sociaux',
        sl: 'Člani kategorije B, ekonomski in socialni partnerji',
      },
    },
    category_c: {
      labels: {
        it: 'Componenti della categoria C, società civile',
        en: 'Members of category C, civil society',
        de: 'Mitglieder der Kategorie C, Zivilgesellschaft',
        fr: 'Membres de la catégorie C, société civile',
        sl: 'Člani kategorije C, civilna družba',
      },
    },
    category_d: {
      labels: {
        it: 'Componenti della categoria D, ricerca e università',
        en: 'Members of category D, research and universities',
        de: 'Mitglieder der Kategorie D, Forschung und Hochschulen',
        fr: 'Membres de la catégorie D, recherche et universités',
        sl: 'Člani kategorije D, raziskave in univerze',
      },
    },
    involved_in_preparation: {
      labels: {
        it: 'Componenti che hanno partecipato alla preparazione',
        en: 'Members who took part in the preparation',
        de: 'Mitglieder, die an der Vorbereitung mitwirkten',
        fr: 'Membres associés à la préparation',
        sl: 'Člani, ki so sodelovali pri pripravi',
      },
    },
    equality_bodies: {
      labels: {
        it: 'Componenti per la parità e la non discriminazione',
        en: 'Members for equality and non-discrimination',
        de: 'Mitglieder für Gleichstellung und Nichtdiskriminierung',
        fr: 'Membres pour l’égalité et la non-discrimination',
        sl: 'Člani za enakost in nediskriminacijo',
      },
    },
    rules_of_procedure: {
      labels: {
        it: 'Regolamento interno registrato',
        en: 'Rules of procedure recorded',
        de: 'Geschäftsordnung erfasst',
        fr: 'Règlement intérieur enregistré',
        sl: 'Poslovnik evidentiran',
      },
    },
    rules_adopted: {
      labels: {
        it: 'Regolamento interno adottato',
        en: 'Rules of procedure adopted',
        de: 'Geschäftsordnung angenommen',
        fr: 'Règlement intérieur adopté',
        sl: 'Poslovnik sprejet',
      },
    },
    rules_document: {
      labels: {
        it: 'Regolamento interno pubblicato',
        en: 'Rules of procedure published',
        de: 'Geschäftsordnung veröffentlicht',
        fr: 'Règlement intérieur publié',
        sl: 'Poslovnik objavljen',
      },
    },
    voting_rule: {
      labels: {
        it: 'Il regolamento prevede il voto',
        en: 'The rules provide for voting',
        de: 'Die Geschäftsordnung sieht Abstimmungen vor',
        fr: 'Le règlement prévoit le vote',
        sl: 'Poslovnik predvideva glasovanje',
      },
    },
    notice_days: {
      labels: {
        it: 'Preavviso delle riunioni, in giorni lavorativi',
        en: 'Notice of meetings, in working days',
        de: 'Einberufungsfrist in Arbeitstagen',
        fr: 'Préavis des réunions, en jours ouvrables',
        sl: 'Rok za sklic sej v delovnih dneh',
      },
    },
    public_documents: {
      labels: {
        it: 'Documenti pubblici',
        en: 'Public documents',
        de: 'Öffentliche Dokumente',
        fr: 'Documents publics',
        sl: 'Javni dokumenti',
      },
    },
    meeting_documents: {
      labels: {
        it: 'Documenti di riunione pubblici',
        en: 'Public documents of meetings',
        de: 'Öffentliche Sitzungsunterlagen',
        fr: 'Documents de réunion publics',
        sl: 'Javni dokumenti za seje',
      },
    },
    accessible_documents: {
      labels: {
        it: 'Documenti di riunione accessibili',
        en: 'Accessible documents of meetings',
        de: 'Barrierefreie Sitzungsunterlagen',
        fr: 'Documents de réunion accessibles',
        sl: 'Dostopni dokumenti za seje',
      },
    },
    minutes_rule: {
      labels: {
        it: 'Regola sui verbali',
        en: 'Rule on minutes',
        de: 'Regel zu den Protokollen',
        fr: 'Règle sur les procès-verbaux',
        sl: 'Pravilo o zapisnikih',
      },
    },
    minutes_documents: {
      labels: {
        it: 'Verbali pubblicati',
        en: 'Minutes published',
        de: 'Veröffentlichte Protokolle',
        fr: 'Procès-verbaux publiés',
        sl: 'Objavljeni zapisniki',
      },
    },
    timetables_published: {
      labels: {
        it: 'Consultazioni con il calendario pubblicato prima dell’apertura',
        en: 'Consultations whose timetable was published before they opened',
        de: 'Konsultationen, deren Zeitplan vor der Eröffnung veröffentlicht wurde',
        fr: 'Consultations dont le calendrier a été publié avant l’ouverture',
        sl: 'Posvetovanja z načrtom, objavljenim pred začetkom',
      },
    },
    consultations_documented: {
      labels: {
        it: 'Consultazioni con i documenti pubblici all’apertura',
        en: 'Consultations whose documents were public when they opened',
        de: 'Konsultationen, deren Dokumente bei der Eröffnung öffentlich waren',
        fr: 'Consultations dont les documents étaient publics à l’ouverture',
        sl: 'Posvetovanja z dokumenti, javnimi ob začetku',
      },
    },
    consultations: {
      labels: {
        it: 'Consultazioni',
        en: 'Consultations',
        de: 'Konsultationen',
        fr: 'Consultations',
        sl: 'Posvetovanja',
      },
    },
    shortest_consultation: {
      labels: {
        it: 'Giorni di apertura della consultazione più breve',
        en: 'Days for which the shortest consultation was open',
        de: 'Tage, an denen die kürzeste Konsultation offen war',
        fr: 'Jours d’ouverture de la consultation la plus courte',
        sl: 'Dnevi trajanja najkrajšega posvetovanja',
      },
    },
    contributions_answered: {
      labels: {
        it: 'Contributi con una risposta, delle consultazioni chiuse',
        en: 'Contributions with an answer, of consultations that have closed',
        de: 'Beantwortete Beiträge zu abgeschlossenen Konsultationen',
        fr: 'Contributions avec une réponse, des consultations closes',
        sl: 'Prispevki z odgovorom, k zaključenim posvetovanjem',
      },
    },
    outcomes_published: {
      labels: {
        it: 'Consultazioni chiuse con l’esito pubblicato',
        en: 'Closed consultations whose outcome is published',
        de: 'Abgeschlossene Konsultationen mit veröffentlichtem Ergebnis',
        fr: 'Consultations closes dont le résultat est publié',
        sl: 'Zaključena posvetovanja z objavljenim izidom',
      },
    },
    notices_kept: {
      labels: {
        it: 'Sedute dell’ultimo anno convocate in tempo',
        en: 'Meetings of the last year convened in time',
        de: 'Rechtzeitig einberufene Sitzungen des letzten Jahres',
        fr: 'Réunions de la dernière année convoquées à temps',
        sl: 'Pravočasno sklicane seje v zadnjem letu',
      },
    },
    minutes_published: {
      labels: {
        it: 'Sedute dell’ultimo anno con il verbale pubblicato',
        en: 'Meetings of the last year whose minutes are published',
        de: 'Sitzungen des letzten Jahres mit veröffentlichtem Protokoll',
        fr: 'Réunions de la dernière année dont le procès-verbal est publié',
        sl: 'Seje v zadnjem letu z objavljenim zapisnikom',
      },
    },
    meetings_of_year: {
      labels: {
        it: 'Sedute negli ultimi dodici mesi',
        en: 'Meetings in the last twelve months',
        de: 'Sitzungen in den letzten zwölf Monaten',
        fr: 'Réunions dans les douze derniers mois',
        sl: 'Seje v zadnjih dvanajstih mesecih',
      },
    },
    recusals: {
      labels: {
        it: 'Astensioni per interesse registrate',
        en: 'Recusals recorded',
        de: 'Erfasste Enthaltungen wegen Befangenheit',
        fr: 'Récusations enregistrées',
        sl: 'Evidentirane izločitve',
      },
    },
    capacity_activities: {
      labels: {
        it: 'Attività di rafforzamento delle capacità',
        en: 'Capacity activities',
        de: 'Maßnahmen zum Kapazitätsaufbau',
        fr: 'Activités de renforcement des capacités',
        sl: 'Dejavnosti za krepitev zmogljivosti',
      },
    },
    working_groups_rule: {
      labels: {
        it: 'Il regolamento prevede gruppi di lavoro',
        en: 'The rules provide for working groups',
        de: 'Die Geschäftsordnung sieht Arbeitsgruppen vor',
        fr: 'Le règlement prévoit des groupes de travail',
        sl: 'Poslovnik predvideva delovne skupine',
      },
    },
    working_groups: {
      labels: {
        it: 'Gruppi di lavoro istituiti',
        en: 'Working groups set up',
        de: 'Eingerichtete Arbeitsgruppen',
        fr: 'Groupes de travail créés',
        sl: 'Ustanovljene delovne skupine',
      },
    },
    conflict_rule: {
      labels: {
        it: 'Regola sui conflitti di interessi',
        en: 'Rule on conflicts of interest',
        de: 'Regel zu Interessenkonflikten',
        fr: 'Règle sur les conflits d’intérêts',
        sl: 'Pravilo o nasprotju interesov',
      },
    },
    declarations: {
      labels: {
        it: 'Componenti con dichiarazioni valide sui conflitti di interessi',
        en: 'Members with valid declarations of interests',
        de: 'Mitglieder mit gültigen Interessenerklärungen',
        fr: 'Membres avec des déclarations d’intérêts valides',
        sl: 'Člani z veljavnimi izjavami o interesih',
      },
    },
    reimbursement_rule: {
      labels: {
        it: 'Regola sui rimborsi',
        en: 'Rule on reimbursement',
        de: 'Regel zur Erstattung',
        fr: 'Règle sur les remboursements',
        sl: 'Pravilo o povračilih',
      },
    },
    phases: {
      labels: {
        it: 'Fasi in cui opera',
        en: 'Phases in which it works',
        de: 'Phasen der Tätigkeit',
        fr: 'Phases de travail',
        sl: 'Faze delovanja',
      },
    },
    programme_adopted: {
      labels: {
        it: 'Decisione che approva il programma',
        en: 'Decision approving the programme',
        de: 'Beschluss zur Genehmigung des Programms',
        fr: 'Décision approuvant le programme',
        sl: 'Sklep o odobritvi programa',
      },
    },
    established: {
      labels: {
        it: 'Istituzione',
        en: 'Setting up',
        de: 'Einsetzung',
        fr: 'Mise en place',
        sl: 'Ustanovitev',
      },
    },
    constitution: {
      labels: {
        it: 'Atto istitutivo',
        en: 'Act that set it up',
        de: 'Einsetzungsakt',
        fr: 'Acte constitutif',
        sl: 'Ustanovitveni akt',
      },
    },
    institutional_members: {
      labels: {
        it: 'Componenti istituzionali (A, D, E)',
        en: 'Institutional members (A, D, E)',
        de: 'Institutionelle Mitglieder (A, D, E)',
        fr: 'Membres institutionnels (A, D, E)',
        sl: 'Institucionalni člani (A, D, E)',
      },
    },
    socioeconomic_members: {
      labels: {
        it: 'Componenti economici e sociali (B, C)',
        en: 'Economic and social members (B, C)',
        de: 'Wirtschaftliche und soziale Mitglieder (B, C)',
        fr: 'Membres économiques et sociaux (B, C)',
        sl: 'Ekonomski in socialni člani (B, C)',
      },
    },
    members_with_vote: {
      labels: {
        it: 'Componenti effettivi con voto',
        en: 'Full members with a vote',
        de: 'Vollmitglieder mit Stimme',
        fr: 'Membres de plein droit avec voix',
        sl: 'Polnopravni člani z glasom',
      },
    },
    chair: { labels: { it: 'Presidenza', en: 'Chair', de: 'Vorsitz', fr: 'Présidence', sl: 'Predsedstvo' } },
    members_published: {
      labels: {
        it: 'Componenti pubblicati in questo registro',
        en: 'Members published in this registry',
        de: 'In diesem Register veröffentlichte Mitglieder',
        fr: 'Membres publiés dans ce registre',
        sl: 'Člani, objavljeni v tem registru',
      },
    },
    commission: {
      labels: {
        it: 'Commissione europea nel comitato',
        en: 'European Commission in the committee',
        de: 'Europäische Kommission im Ausschuss',
        fr: 'Commission européenne au comité',
        sl: 'Evropska komisija v odboru',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list compliance-evidence. */
export type ComplianceEvidenceCode = keyof (typeof complianceEvidence)['items'];
