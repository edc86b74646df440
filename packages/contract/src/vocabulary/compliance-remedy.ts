import type { Vocabulary } from './vocabulary.ts';

/** What is missing for a rule on partnership to be met, or for the registry to know: what to record, and where. */
export const complianceRemedy = {
  id: 'compliance-remedy',
  title: {
    it: 'Che cosa manca',
    en: 'What is missing',
    de: 'Was fehlt',
    fr: 'Ce qui manque',
    sl: 'Kaj manjka',
  },
  source: 'Officine Coesione',
  items: {
    members: {
      labels: {
        it: 'Registra i componenti del partenariato.',
        en: 'Record the members of the partnership.',
        de: 'Erfassen Sie die Mitglieder der Partnerschaft.',
        fr: 'Enregistrez les membres du partenariat.',
        sl: 'Evidentirajte člane partnerstva.',
      },
    },
    mandate: {
      labels: {
        it: 'Registra per ogni componente l’atto di mandato: atto, data e chi designa.',
        en: 'Record the mandate of each member: act, date and who designates.',
        de: 'Erfassen Sie für jedes Mitglied das Mandat: Akt, Datum und benennende Stelle.',
        fr: 'Enregistrez le mandat de chaque membre : acte, date et organisme qui désigne.',
        sl: 'Za vsakega člana evidentirajte mandat: akt, datum in kdo imenuje.',
      },
    },
    selection: {
      labels: {
        it: 'Registra come sono stati scelti i partner: modo di selezione e criteri.',
        en: 'Record how the partners were chosen: selection method and criteria.',
        de: 'Erfassen Sie, wie die Partner ausgewählt wurden: Verfahren und Kriterien.',
        fr: 'Enregistrez comment les partenaires ont été choisis : mode de sélection et critères.',
        sl: 'Evidentirajte, kako so bili partnerji izbrani: način izbire in merila.',
      },
    },
    selection_notice: {
      labels: {
        it: 'Registra dove e quando è stato pubblicato l’avviso di selezione.',
        en: 'Record where and when the selection notice was published.',
        de: 'Erfassen Sie, wo und wann die Auswahlbekanntmachung veröffentlicht wurde.',
        fr: 'Enregistrez où et quand l’avis de sélection a été publié.',
        sl: 'Evidentirajte, kje in kdaj je bil objavljen razpis za izbiro.',
      },
    },
    category_a: {
      labels: {
        it: 'Per la categoria A, autorità pubbliche, non risulta nessuno: registra chi siede, o invita chi può sedere.',
        en: 'Nobody is recorded for category A, public authorities: record who sits, or invite who can.',
        de: 'Für Kategorie A, Behörden, ist niemand erfasst: Erfassen Sie, wer einen Sitz hat, oder laden Sie ein, wer ihn haben kann.',
        fr: 'Personne n’est enregistré pour la catégorie A, autorités publiques : enregistrez qui siège ou invitez qui peut siéger.',
        sl: 'Za kategorijo A, javni organi, ni evidentiran nihče: evidentirajte člana ali povabite primernega.',
      },
    },
    category_b: {
      labels: {
        it: 'Per la categoria B, parti economiche e sociali, non risulta nessuno: registra chi siede, o invita chi può sedere.',
        en: 'Nobody is recorded for category B, economic and social partners: record who sits, or invite who can.',
        de: 'Für Kategorie B, Wirtschafts- und Sozialpartner, ist niemand erfasst: Erfassen Sie, wer einen Sitz hat, oder laden Sie ein, wer ihn haben kann.',
        fr: 'Personne n’est enregistré pour la catégorie B, partenaires économiques et sociaux : enregistrez qui siège ou invitez qui peut siéger.',
        sl: 'Za kategorijo B, ekonomski in socialni partnerji, ni evidentiran nihče: evidentirajte člana ali povabite primernega.',
      },
    },
    category_c: {
      labels: {
        it: 'Per la categoria C, società civile, non risulta nessuno: registra chi siede, o invita chi può sedere.',
        en: 'Nobody is recorded for category C, civil society: record who sits, or invite who can.',
        de: 'Für Kategorie C, Zivilgesellschaft, ist niemand erfasst: Erfassen Sie, wer einen Sitz hat, oder laden Sie ein, wer ihn haben kann.',
        fr: 'Personne n’est enregistré pour la catégorie C, société civile : enregistrez qui siège ou invitez qui peut siéger.',
        sl: 'Za kategorijo C, civilna družba, ni evidentiran nihče: evidentirajte člana ali povabite primernega.',
      },
    },
    timetable: {
      labels: {
        it: 'Servono le consultazioni, con la data in cui è stato pubblicato il calendario.',
        en: 'Consultations are needed, with the date on which the timetable was published.',
        de: 'Nötig sind die Konsultationen mit dem Tag, an dem der Zeitplan veröffentlicht wurde.',
        fr: 'Il faut les consultations, avec la date de publication du calendrier.',
        sl: 'Potrebna so posvetovanja z datumom objave časovnega načrta.',
      },
    },
    public_documents: {
      labels: {
        it: 'Registra i documenti pubblici del partenariato, con il loro indirizzo.',
        en: 'Record the public documents of the partnership, with their address.',
        de: 'Erfassen Sie die öffentlichen Dokumente der Partnerschaft mit ihrer Adresse.',
        fr: 'Enregistrez les documents publics du partenariat, avec leur adresse.',
        sl: 'Evidentirajte javne dokumente partnerstva z njihovim naslovom.',
      },
    },
    consultation_deadlines: {
      labels: {
        it: 'Servono le consultazioni con le scadenze, per dire se i documenti erano pubblici in tempo.',
        en: 'Consultations with their deadlines are needed to tell whether documents were public in time.',
        de: 'Nötig sind die Konsultationen mit ihren Fristen, um zu sagen, ob Dokumente rechtzeitig öffentlich waren.',
        fr: 'Il faut les consultations et leurs échéances pour dire si les documents étaient publics à temps.',
        sl: 'Potrebna so posvetovanja z roki, da se ugotovi, ali so bili dokumenti javni pravočasno.',
      },
    },
    consultation_days: {
      labels: {
        it: 'Servono le consultazioni, con il giorno di apertura e di chiusura.',
        en: 'Consultations are needed, with the days on which they open and close.',
        de: 'Nötig sind die Konsultationen mit dem Tag der Eröffnung und des Abschlusses.',
        fr: 'Il faut les consultations, avec leur jour d’ouverture et de clôture.',
        sl: 'Potrebna so posvetovanja z dnevom začetka in konca.',
      },
    },
    contributions: {
      labels: {
        it: 'Servono i contributi dei partner, con la risposta e la sua data.',
        en: 'The partners’ contributions are needed, with the answer and its date.',
        de: 'Nötig sind die Beiträge der Partner mit der Antwort und ihrem Datum.',
        fr: 'Il faut les contributions des partenaires, avec la réponse et sa date.',
        sl: 'Potrebni so prispevki partnerjev z odgovorom in njegovim datumom.',
      },
    },
    consultation_outcome: {
      labels: {
        it: 'Serve l’esito delle consultazioni, con la data di pubblicazione.',
        en: 'The outcome of the consultations is needed, with the date of publication.',
        de: 'Nötig ist das Ergebnis der Konsultationen mit dem Tag der Veröffentlichung.',
        fr: 'Il faut le résultat des consultations, avec la date de publication.',
        sl: 'Potreben je izid posvetovanj z datumom objave.',
      },
    },
    programme_statement: {
      labels: {
        it: 'Serve ciò che il programma dice del partenariato: elenco dei partner, azioni, risultati della consultazione.',
        en: 'What the programme says of the partnership is needed: list of partners, actions, results of the consultation.',
        de: 'Nötig ist, was das Programm über die Partnerschaft sagt: Liste der Partner, Maßnahmen, Ergebnisse der Konsultation.',
        fr: 'Il faut ce que le programme dit du partenariat : liste des partenaires, actions, résultats de la consultation.',
        sl: 'Potrebno je, kar program navaja o partnerstvu: seznam partnerjev, ukrepi, rezultati posvetovanja.',
      },
    },
    involved_in_preparation: {
      labels: {
        it: 'Segna i componenti che hanno partecipato alla preparazione del programma.',
        en: 'Mark the members who took part in the preparation of the programme.',
        de: 'Kennzeichnen Sie die Mitglieder, die an der Vorbereitung des Programms mitwirkten.',
        fr: 'Signalez les membres associés à la préparation du programme.',
        sl: 'Označite člane, ki so sodelovali pri pripravi programa.',
      },
    },
    gender_balance: {
      labels: {
        it: 'Serve la quota di donne e uomini tra i rappresentanti, che si pubblica solo come statistica.',
        en: 'The share of women and men among the representatives is needed; it is published as a statistic only.',
        de: 'Nötig ist der Anteil von Frauen und Männern unter den Vertretern; er wird nur als Statistik veröffentlicht.',
        fr: 'Il faut la part des femmes et des hommes parmi les représentants, publiée seulement comme statistique.',
        sl: 'Potreben je delež žensk in moških med predstavniki; objavi se le kot statistika.',
      },
    },
    rules_of_procedure: {
      labels: {
        it: 'Registra il regolamento interno.',
        en: 'Record the rules of procedure.',
        de: 'Erfassen Sie die Geschäftsordnung.',
        fr: 'Enregistrez le règlement intérieur.',
        sl: 'Evidentirajte poslovnik.',
      },
    },
    notice_days: {
      labels: {
        it: 'Il regolamento prevede meno di 10 giorni lavorativi di preavviso: la regola generale ne chiede almeno 10.',
        en: 'The rules give less than 10 working days’ notice: as a general rule it is at least 10.',
        de: 'Die Geschäftsordnung sieht weniger als 10 Arbeitstage vor: In der Regel sind es mindestens 10.',
        fr: 'Le règlement prévoit moins de 10 jours ouvrables de préavis : en règle générale, il en faut au moins 10.',
        sl: 'Poslovnik določa manj kot 10 delovnih dni: praviloma jih je najmanj 10.',
      },
    },
    meeting_notices: {
      labels: {
        it: 'Servono le riunioni, con il giorno della convocazione e dell’invio dei documenti.',
        en: 'Meetings are needed, with the days on which they were convened and documents sent.',
        de: 'Nötig sind die Sitzungen mit dem Tag der Einberufung und der Übermittlung der Unterlagen.',
        fr: 'Il faut les réunions, avec le jour de la convocation et de l’envoi des documents.',
        sl: 'Potrebne so seje z dnevom sklica in pošiljanja dokumentov.',
      },
    },
    notices_short: {
      labels: {
        it: 'Convoca le riunioni, con i documenti, almeno 10 giorni lavorativi prima, o quanti ne dice il regolamento.',
        en: 'Convene meetings, with their documents, at least 10 working days before, or as many as the rules of procedure say.',
        de: 'Berufen Sie Sitzungen mit ihren Unterlagen mindestens 10 Arbeitstage vorher ein oder so viele, wie die Geschäftsordnung verlangt.',
        fr: 'Convoquez les réunions, avec leurs documents, au moins 10 jours ouvrables avant, ou autant que le dit le règlement.',
        sl: 'Seje z dokumenti skličite vsaj 10 delovnih dni prej ali toliko, kolikor določa poslovnik.',
      },
    },
    meeting_documents: {
      labels: {
        it: 'Registra i documenti preparatori delle riunioni come documenti pubblici.',
        en: 'Record the preparatory documents of the meetings as public documents.',
        de: 'Erfassen Sie die vorbereitenden Sitzungsunterlagen als öffentliche Dokumente.',
        fr: 'Enregistrez les documents préparatoires des réunions comme documents publics.',
        sl: 'Pripravljalne dokumente za seje evidentirajte kot javne.',
      },
    },
    accessible_documents: {
      labels: {
        it: 'Pubblica in formato accessibile (HTML o PDF/UA) i documenti che non lo sono.',
        en: 'Publish in an accessible format (HTML or PDF/UA) the documents that are not.',
        de: 'Veröffentlichen Sie in barrierefreiem Format (HTML oder PDF/UA), was es noch nicht ist.',
        fr: 'Publiez dans un format accessible (HTML ou PDF/UA) les documents qui ne le sont pas.',
        sl: 'V dostopni obliki (HTML ali PDF/UA) objavite dokumente, ki to niso.',
      },
    },
    minutes_rule: {
      labels: {
        it: 'Registra come si adottano, si pubblicano e si rendono accessibili i verbali.',
        en: 'Record how minutes are adopted, published and made accessible.',
        de: 'Erfassen Sie, wie Protokolle angenommen, veröffentlicht und zugänglich gemacht werden.',
        fr: 'Enregistrez comment les procès-verbaux sont adoptés, publiés et rendus accessibles.',
        sl: 'Evidentirajte, kako se zapisniki sprejemajo, objavljajo in so dostopni.',
      },
    },
    minutes_documents: {
      labels: {
        it: 'Registra i verbali pubblicati.',
        en: 'Record the minutes that are published.',
        de: 'Erfassen Sie die veröffentlichten Protokolle.',
        fr: 'Enregistrez les procès-verbaux publiés.',
        sl: 'Evidentirajte objavljene zapisnike.',
      },
    },
    minutes_published: {
      labels: {
        it: 'Pubblica i verbali delle sedute tenute.',
        en: 'Publish the minutes of the meetings held.',
        de: 'Veröffentlichen Sie die Protokolle der abgehaltenen Sitzungen.',
        fr: 'Publiez les procès-verbaux des séances tenues.',
        sl: 'Objavite zapisnike izvedenih sej.',
      },
    },
    working_groups_rule: {
      labels: {
        it: 'Registra che cosa prevede il regolamento sui gruppi di lavoro.',
        en: 'Record what the rules provide on working groups.',
        de: 'Erfassen Sie, was die Geschäftsordnung zu Arbeitsgruppen vorsieht.',
        fr: 'Enregistrez ce que le règlement prévoit sur les groupes de travail.',
        sl: 'Evidentirajte, kaj poslovnik določa o delovnih skupinah.',
      },
    },
    working_groups_excluded: {
      labels: {
        it: 'Il regolamento non prevede gruppi di lavoro.',
        en: 'The rules do not provide for working groups.',
        de: 'Die Geschäftsordnung sieht keine Arbeitsgruppen vor.',
        fr: 'Le règlement ne prévoit pas de groupes de travail.',
        sl: 'Poslovnik ne predvideva delovnih skupin.',
      },
    },
    conflict_rule: {
      labels: {
        it: 'Registra che cosa prevede il regolamento sui conflitti di interessi.',
        en: 'Record what the rules provide on conflicts of interest.',
        de: 'Erfassen Sie, was die Geschäftsordnung zu Interessenkonflikten vorsieht.',
        fr: 'Enregistrez ce que le règlement prévoit sur les conflits d’intérêts.',
        sl: 'Evidentirajte, kaj poslovnik določa o nasprotju interesov.',
      },
    },
    declarations: {
      labels: {
        it: 'Registra le dichiarazioni sui conflitti di interessi dei rappresentanti, da rinnovare ogni anno.',
        en: 'Record the representatives’ declarations of interests, to be renewed yearly.',
        de: 'Erfassen Sie die jährlich zu erneuernden Interessenerklärungen der Vertreter.',
        fr: 'Enregistrez les déclarations d’intérêts des représentants, à renouveler chaque année.',
        sl: 'Evidentirajte izjave predstavnikov o interesih, ki se obnavljajo vsako leto.',
      },
    },
    reimbursement_rule: {
      labels: {
        it: 'Registra che cosa prevede il regolamento su rimborsi e rafforzamento delle capacità.',
        en: 'Record what the rules provide on reimbursement and capacity building.',
        de: 'Erfassen Sie, was die Geschäftsordnung zu Erstattung und Kapazitätsaufbau vorsieht.',
        fr: 'Enregistrez ce que le règlement prévoit sur les remboursements et le renforcement des capacités.',
        sl: 'Evidentirajte, kaj poslovnik določa o povračilih in krepitvi zmogljivosti.',
      },
    },
    acknowledgements: {
      labels: {
        it: 'Servono le prese d’atto dei partner su protezione dei dati, riservatezza e conflitti di interessi.',
        en: 'The partners’ acknowledgements on data protection, confidentiality and conflict of interest are needed.',
        de: 'Nötig sind die Kenntnisnahmen der Partner zu Datenschutz, Vertraulichkeit und Interessenkonflikten.',
        fr: 'Il faut les prises de connaissance des partenaires sur la protection des données, la confidentialité et les conflits d’intérêts.',
        sl: 'Potrebne so potrditve partnerjev glede varstva podatkov, zaupnosti in nasprotja interesov.',
      },
    },
    recusals: {
      labels: {
        it: 'Servono i punti all’ordine del giorno sui bandi, con chi si è astenuto perché interessato.',
        en: 'The agenda items on calls are needed, with who was recused.',
        de: 'Nötig sind die Tagesordnungspunkte zu Aufrufen mit Angabe, wer sich wegen Befangenheit enthielt.',
        fr: 'Il faut les points de l’ordre du jour sur les appels, avec qui s’est récusé.',
        sl: 'Potrebne so točke dnevnega reda o razpisih z navedbo, kdo je bil izločen.',
      },
    },
    monitoring_phase: {
      labels: {
        it: 'Segna che il partenariato opera nella fase di sorveglianza.',
        en: 'Mark that the partnership works in the monitoring phase.',
        de: 'Kennzeichnen Sie, dass die Partnerschaft in der Phase der Begleitung tätig ist.',
        fr: 'Signalez que le partenariat travaille dans la phase de suivi.',
        sl: 'Označite, da partnerstvo deluje v fazi spremljanja.',
      },
    },
    progress_reports: {
      labels: {
        it: 'Servono le consultazioni sulle relazioni di attuazione.',
        en: 'The consultations on the progress reports are needed.',
        de: 'Nötig sind die Konsultationen zu den Fortschrittsberichten.',
        fr: 'Il faut les consultations sur les rapports d’avancement.',
        sl: 'Potrebna so posvetovanja o poročilih o napredku.',
      },
    },
    evaluation_phase: {
      labels: {
        it: 'Segna che il partenariato opera nella fase di valutazione.',
        en: 'Mark that the partnership works in the evaluation phase.',
        de: 'Kennzeichnen Sie, dass die Partnerschaft in der Phase der Bewertung tätig ist.',
        fr: 'Signalez que le partenariat travaille dans la phase d’évaluation.',
        sl: 'Označite, da partnerstvo deluje v fazi vrednotenja.',
      },
    },
    partnership_evaluation: {
      labels: {
        it: 'Servono le valutazioni che esaminano l’efficacia del partenariato.',
        en: 'The evaluations that assess the effectiveness of the partnership are needed.',
        de: 'Nötig sind die Bewertungen, die die Wirksamkeit der Partnerschaft prüfen.',
        fr: 'Il faut les évaluations qui examinent l’efficacité du partenariat.',
        sl: 'Potrebna so vrednotenja, ki presojajo učinkovitost partnerstva.',
      },
    },
    capacity_activities: {
      labels: {
        it: 'Servono le attività di rafforzamento delle capacità: seminari, formazione, reti, contributi ai costi.',
        en: 'Capacity activities are needed: workshops, training, networks, contributions to costs.',
        de: 'Nötig sind die Maßnahmen zum Kapazitätsaufbau: Workshops, Schulungen, Netzwerke, Kostenzuschüsse.',
        fr: 'Il faut les activités de renforcement des capacités : ateliers, formations, réseaux, contributions aux frais.',
        sl: 'Potrebne so dejavnosti za krepitev zmogljivosti: delavnice, usposabljanja, mreže, prispevki k stroškom.',
      },
    },
    good_practices: {
      labels: {
        it: 'Servono le buone pratiche e gli scambi di esperienze.',
        en: 'Good practices and exchanges of experience are needed.',
        de: 'Nötig sind bewährte Verfahren und der Austausch von Erfahrungen.',
        fr: 'Il faut les bonnes pratiques et les échanges d’expériences.',
        sl: 'Potrebne so dobre prakse in izmenjave izkušenj.',
      },
    },
    programme_adopted: {
      labels: {
        it: 'Registra la data della decisione che approva ogni programma.',
        en: 'Record the date of the decision approving each programme.',
        de: 'Erfassen Sie für jedes Programm den Tag des Genehmigungsbeschlusses.',
        fr: 'Enregistrez la date de la décision approuvant chaque programme.',
        sl: 'Za vsak program evidentirajte datum sklepa o odobritvi.',
      },
    },
    established: {
      labels: {
        it: 'Registra il giorno in cui il comitato è stato istituito.',
        en: 'Record the day on which the committee was set up.',
        de: 'Erfassen Sie den Tag, an dem der Ausschuss eingesetzt wurde.',
        fr: 'Enregistrez le jour où le comité a été institué.',
        sl: 'Evidentirajte dan ustanovitve odbora.',
      },
    },
    notification: {
      labels: {
        it: 'Sono passati più di tre mesi dalla decisione: serve la data della sua notifica, da cui il termine decorre.',
        en: 'More than three months went by after the decision: the date of its notification, from which they count, is needed.',
        de: 'Seit dem Beschluss sind mehr als drei Monate vergangen: Nötig ist der Tag seiner Mitteilung, ab dem die Frist läuft.',
        fr: 'Plus de trois mois se sont écoulés depuis la décision : il faut la date de sa notification, qui fait courir le délai.',
        sl: 'Od sklepa so minili več kot trije meseci: potreben je datum uradnega obvestila, od katerega teče rok.',
      },
    },
    established_late: {
      labels: {
        it: 'Il comitato è stato istituito oltre quattro mesi dopo la decisione: il termine è di tre mesi dalla notifica.',
        en: 'The committee was set up more than four months after the decision: it is due within three months of the notification.',
        de: 'Der Ausschuss wurde mehr als vier Monate nach dem Beschluss eingesetzt: Die Frist beträgt drei Monate ab Mitteilung.',
        fr: 'Le comité a été institué plus de quatre mois après la décision : le délai est de trois mois à compter de la notification.',
        sl: 'Odbor je bil ustanovljen več kot štiri mesece po sklepu: rok je tri mesece od uradnega obvestila.',
      },
    },
    rules_document: {
      labels: {
        it: 'Registra dove è pubblicato il regolamento interno.',
        en: 'Record where the rules of procedure are published.',
        de: 'Erfassen Sie, wo die Geschäftsordnung veröffentlicht ist.',
        fr: 'Enregistrez où le règlement intérieur est publié.',
        sl: 'Evidentirajte, kje je objavljen poslovnik.',
      },
    },
    yearly_meeting: {
      labels: {
        it: 'Servono le riunioni tenute in ogni anno.',
        en: 'The meetings held in each year are needed.',
        de: 'Nötig sind die in jedem Jahr abgehaltenen Sitzungen.',
        fr: 'Il faut les réunions tenues chaque année.',
        sl: 'Potrebne so seje v posameznem letu.',
      },
    },
    no_meeting: {
      labels: {
        it: 'Negli ultimi dodici mesi non risulta nessuna seduta: il comitato si riunisce almeno una volta all’anno.',
        en: 'No meeting is recorded in the last twelve months: the committee meets at least once a year.',
        de: 'In den letzten zwölf Monaten ist keine Sitzung erfasst: Der Ausschuss tritt mindestens einmal im Jahr zusammen.',
        fr: 'Aucune réunion n’est enregistrée dans les douze derniers mois : le comité se réunit au moins une fois par an.',
        sl: 'V zadnjih dvanajstih mesecih ni evidentirane nobene seje: odbor se sestane vsaj enkrat na leto.',
      },
    },
    institutional_members: {
      labels: {
        it: 'Non risulta nessuna autorità o istituzione nel comitato.',
        en: 'No authority or institution is recorded in the committee.',
        de: 'Im Ausschuss ist keine Behörde oder Institution erfasst.',
        fr: 'Aucune autorité ou institution n’est enregistrée au comité.',
        sl: 'V odboru ni evidentiran noben organ ali institucija.',
      },
    },
    socioeconomic_members: {
      labels: {
        it: 'Non risulta nessuna parte economica o sociale e nessun organismo della società civile nel comitato.',
        en: 'No economic or social partner and no civil society body is recorded in the committee.',
        de: 'Im Ausschuss sind weder Wirtschafts- oder Sozialpartner noch Stellen der Zivilgesellschaft erfasst.',
        fr: 'Aucun partenaire économique ou social ni organisme de la société civile n’est enregistré au comité.',
        sl: 'V odboru niso evidentirani ekonomski ali socialni partnerji niti organi civilne družbe.',
      },
    },
    vote: {
      labels: {
        it: 'Questi componenti effettivi risultano senza voto: ognuno deve averne uno.',
        en: 'These full members are recorded without a vote: each must have one.',
        de: 'Diese Vollmitglieder sind ohne Stimme erfasst: Jedes muss eine haben.',
        fr: 'Ces membres de plein droit sont enregistrés sans voix : chacun doit en avoir une.',
        sl: 'Ti polnopravni člani so evidentirani brez glasu: vsak ga mora imeti.',
      },
    },
    chair: {
      labels: {
        it: 'Registra chi presiede.',
        en: 'Record who chairs.',
        de: 'Erfassen Sie, wer den Vorsitz führt.',
        fr: 'Enregistrez qui préside.',
        sl: 'Evidentirajte, kdo predseduje.',
      },
    },
    chair_authority: {
      labels: {
        it: 'Chi presiede non risulta un’autorità pubblica: presiede lo Stato membro o l’autorità di gestione.',
        en: 'Who chairs is not recorded as a public authority: the Member State or the managing authority chairs.',
        de: 'Wer den Vorsitz führt, ist nicht als Behörde erfasst: Den Vorsitz führt der Mitgliedstaat oder die Verwaltungsbehörde.',
        fr: 'Qui préside n’est pas enregistré comme autorité publique : l’État membre ou l’autorité de gestion préside.',
        sl: 'Predsedujoči ni evidentiran kot javni organ: predseduje država članica ali organ upravljanja.',
      },
    },
    commission: {
      labels: {
        it: 'Registra la Commissione europea come componente consultivo.',
        en: 'Record the European Commission as an advisory member.',
        de: 'Erfassen Sie die Europäische Kommission als beratendes Mitglied.',
        fr: 'Enregistrez la Commission européenne comme membre consultatif.',
        sl: 'Evropsko komisijo evidentirajte kot svetovalno članico.',
      },
    },
    commission_votes: {
      labels: {
        it: 'La Commissione europea risulta con un ruolo o un voto che non è consultivo.',
        en: 'The European Commission is recorded with a role or a vote that is not advisory.',
        de: 'Die Europäische Kommission ist mit einer nicht beratenden Rolle oder mit Stimme erfasst.',
        fr: 'La Commission européenne est enregistrée avec un rôle ou une voix non consultatifs.',
        sl: 'Evropska komisija je evidentirana z vlogo ali glasom, ki nista svetovalna.',
      },
    },
    capacity_share: {
      labels: {
        it: 'Serve la quota di risorse destinata alle capacità delle parti sociali e della società civile.',
        en: 'The share of resources for the capacity of social partners and civil society is needed.',
        de: 'Nötig ist der Anteil der Mittel für die Kapazitäten der Sozialpartner und der Zivilgesellschaft.',
        fr: 'Il faut la part des ressources affectée aux capacités des partenaires sociaux et de la société civile.',
        sl: 'Potreben je delež sredstev za zmogljivosti socialnih partnerjev in civilne družbe.',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list compliance-remedy. */
export type ComplianceRemedyCode = keyof (typeof complianceRemedy)['items'];
