import type { Labels } from '../schema.ts';
import type { ComplianceGroup } from './compliance-group.ts';
import type { ComplianceRule } from './compliance-rule.ts';
import type { Cycle } from './cycle.ts';
import type { PartnershipType } from './partnership-type.ts';

/** An act that rules on partnership rest on. */
export interface ComplianceAct {
  readonly title: Readonly<Labels>;
  /** Its page in EUR-Lex, which offers every language. */
  readonly url: string;
}

/** The acts that rules on partnership rest on. */
export const complianceActs = {
  eccp: {
    title: {
      it: 'Regolamento delegato (UE) n. 240/2014',
      en: 'Delegated Regulation (EU) No 240/2014',
      de: 'Delegierte Verordnung (EU) Nr. 240/2014',
      fr: 'Règlement délégué (UE) nº 240/2014',
      sl: 'Delegirana uredba (EU) št. 240/2014',
    },
    url: 'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj',
  },
  cpr2013: {
    title: {
      it: 'Regolamento (UE) n. 1303/2013',
      en: 'Regulation (EU) No 1303/2013',
      de: 'Verordnung (EU) Nr. 1303/2013',
      fr: 'Règlement (UE) nº 1303/2013',
      sl: 'Uredba (EU) št. 1303/2013',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2013/1303/oj',
  },
  cpr2021: {
    title: {
      it: 'Regolamento (UE) 2021/1060',
      en: 'Regulation (EU) 2021/1060',
      de: 'Verordnung (EU) 2021/1060',
      fr: 'Règlement (UE) 2021/1060',
      sl: 'Uredba (EU) 2021/1060',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2021/1060/oj',
  },
} as const satisfies Record<string, ComplianceAct>;

/** Where a rule stands. */
export interface ComplianceRuleSource {
  readonly act: keyof typeof complianceActs;
  /** Article, without the word. */
  readonly article: string;
  /** Whether it was read in the act; otherwise it is to be confirmed there before it is quoted. */
  readonly verified: boolean;
  /** Programming periods in which this article asks for it. */
  readonly cycles: readonly Cycle[];
}

/** A rule on partnership: what it asks, of whom, and where it stands. */
export interface ComplianceRuleDefinition {
  readonly group: ComplianceGroup;
  /** What it asks, in words close to the acts and yet ours: whoever quotes it quotes the act. */
  readonly wording: Readonly<Labels>;
  readonly sources: readonly ComplianceRuleSource[];
  /** Types of partnership that it speaks of. */
  readonly types: readonly PartnershipType[];
}

const committee: readonly PartnershipType[] = ['monitoring_committee'];
const committeeAndGroups: readonly PartnershipType[] = ['monitoring_committee', 'working_group'];
const ofProgrammes: readonly PartnershipType[] = [
  'monitoring_committee',
  'partnership_table',
  'partnership_agreement',
];

/** The code of conduct, which Art. 8(3) of Reg. (EU) 2021/1060 keeps in force for 2021-2027. */
const conduct = (article: string, verified: boolean): ComplianceRuleSource[] => [
  { act: 'eccp', article, verified, cycles: ['2014-2020', '2021-2027'] },
];

/** What the law asks of a partnership. Apart from the titles: only who checks it downloads it. */
export const complianceRuleDefinition: Readonly<Record<ComplianceRule, ComplianceRuleDefinition>> = {
  R01: {
    group: 'partners',
    sources: conduct('2', true),
    types: [...ofProgrammes, 'working_group', 'steering_committee'],
    wording: {
      it: 'I partner sono i più rappresentativi dei portatori di interessi e sono nominati come rappresentanti debitamente incaricati, tenendo conto della competenza, della capacità di partecipare attivamente e di un livello adeguato di rappresentanza.',
      en: 'The partners are the most representative of the relevant stakeholders and are nominated as duly mandated representatives, taking into consideration their competence, capacity to participate actively and appropriate level of representation.',
      de: 'Die Partner sind die repräsentativsten der relevanten Akteure; sie werden als ordnungsgemäß bevollmächtigte Vertreter benannt, unter Berücksichtigung ihrer Kompetenz, ihrer Fähigkeit zur aktiven Mitwirkung und einer angemessenen Vertretungsebene.',
      fr: 'Les partenaires sont les plus représentatifs des parties concernées et sont désignés comme représentants dûment mandatés, compte tenu de leur compétence, de leur capacité à participer activement et d’un niveau de représentation approprié.',
      sl: 'Partnerji so najreprezentativnejši med zadevnimi deležniki in so imenovani kot ustrezno pooblaščeni predstavniki, ob upoštevanju njihovih pristojnosti, zmožnosti dejavnega sodelovanja in ustrezne ravni zastopanosti.',
    },
  },
  R02: {
    group: 'partners',
    sources: conduct('3-4', true),
    types: ofProgrammes,
    wording: {
      it: 'Tra i partner ci sono autorità pubbliche (A), parti economiche e sociali (B) e organismi della società civile (C). Organismi di ricerca e università (D, dal 2021) ci sono se del caso.',
      en: 'The partners include public authorities (A), economic and social partners (B) and bodies representing civil society (C). Research organisations and universities (D, from 2021) are there where appropriate.',
      de: 'Zu den Partnern gehören Behörden (A), Wirtschafts- und Sozialpartner (B) und Stellen der Zivilgesellschaft (C). Forschungseinrichtungen und Hochschulen (D, ab 2021) gehören gegebenenfalls dazu.',
      fr: 'Parmi les partenaires figurent des autorités publiques (A), des partenaires économiques et sociaux (B) et des organismes de la société civile (C). Les organismes de recherche et universités (D, depuis 2021) y figurent le cas échéant.',
      sl: 'Med partnerji so javni organi (A), ekonomski in socialni partnerji (B) ter organi civilne družbe (C). Raziskovalne organizacije in univerze (D, od leta 2021) so vključene, kadar je primerno.',
    },
  },
  R03: {
    group: 'consultation',
    sources: conduct('5(1)', true),
    types: ofProgrammes,
    wording: {
      it: 'I partner sono consultati sul processo e sul calendario della preparazione e sono tenuti informati del contenuto e delle modifiche.',
      en: 'Partners are consulted on the process and timetable of the preparation and kept informed of its content and changes.',
      de: 'Die Partner werden zu Ablauf und Zeitplan der Vorbereitung konsultiert und über Inhalt und Änderungen auf dem Laufenden gehalten.',
      fr: 'Les partenaires sont consultés sur le processus et le calendrier de la préparation et tenus informés de son contenu et de ses modifications.',
      sl: 'S partnerji se posvetuje o postopku in časovnem načrtu priprave, o vsebini in spremembah pa se jih obvešča.',
    },
  },
  R04: {
    group: 'consultation',
    sources: conduct('5(2)(a)', true),
    types: ofProgrammes,
    wording: {
      it: 'Le informazioni pertinenti sono comunicate in tempo e sono facilmente accessibili.',
      en: 'Timely disclosure of and easy access to relevant information.',
      de: 'Rechtzeitige Bekanntgabe von und einfacher Zugang zu relevanten Informationen.',
      fr: 'Divulgation en temps utile des informations pertinentes et facilité d’accès à celles-ci.',
      sl: 'Pravočasno razkritje ustreznih informacij in enostaven dostop do njih.',
    },
  },
  R05: {
    group: 'consultation',
    sources: conduct('5(2)(b)', true),
    types: ofProgrammes,
    wording: {
      it: 'I partner hanno tempo sufficiente per esaminare e commentare i documenti preparatori più importanti e le bozze.',
      en: 'Sufficient time for partners to analyse and comment on key preparatory documents and on drafts.',
      de: 'Ausreichend Zeit für die Partner, wichtige Vorbereitungsdokumente und Entwürfe zu prüfen und dazu Stellung zu nehmen.',
      fr: 'Temps suffisant pour que les partenaires analysent et commentent les principaux documents préparatoires et les projets.',
      sl: 'Dovolj časa, da partnerji analizirajo ključne pripravljalne dokumente in osnutke ter podajo pripombe.',
    },
  },
  R06: {
    group: 'consultation',
    sources: conduct('5(2)(c)', true),
    types: ofProgrammes,
    wording: {
      it: 'Ci sono canali con cui i partner possono fare domande e dare contributi, e sono informati di come si è tenuto conto delle loro proposte.',
      en: 'Available channels through which partners may ask questions, may provide contributions and will be informed of the way in which their proposals have been taken into consideration.',
      de: 'Es gibt Wege, auf denen Partner Fragen stellen und Beiträge leisten können und erfahren, wie ihre Vorschläge berücksichtigt wurden.',
      fr: 'Des canaux permettent aux partenaires de poser des questions, d’apporter des contributions et d’être informés de la manière dont leurs propositions ont été prises en considération.',
      sl: 'Na voljo so kanali, po katerih lahko partnerji postavljajo vprašanja in prispevajo ter so obveščeni, kako so bili njihovi predlogi upoštevani.',
    },
  },
  R07: {
    group: 'consultation',
    sources: conduct('5(2)(d)', true),
    types: ofProgrammes,
    wording: {
      it: 'L’esito della consultazione è diffuso.',
      en: 'Dissemination of the outcome of the consultation.',
      de: 'Das Ergebnis der Konsultation wird bekannt gemacht.',
      fr: 'Diffusion des résultats de la consultation.',
      sl: 'Izid posvetovanja se objavi.',
    },
  },
  R08: {
    group: 'consultation',
    sources: conduct('8-9', false),
    types: ofProgrammes,
    wording: {
      it: 'I documenti di programma descrivono l’elenco dei partner, le azioni per la loro partecipazione attiva e i principali risultati della consultazione.',
      en: 'Programme documents describe the list of partners, the actions to ensure their active participation and the main results of the consultation.',
      de: 'Die Programmdokumente beschreiben die Liste der Partner, die Maßnahmen für ihre aktive Beteiligung und die wichtigsten Ergebnisse der Konsultation.',
      fr: 'Les documents du programme décrivent la liste des partenaires, les actions assurant leur participation active et les principaux résultats de la consultation.',
      sl: 'Programski dokumenti opisujejo seznam partnerjev, ukrepe za njihovo dejavno sodelovanje in glavne rezultate posvetovanja.',
    },
  },
  R09: {
    group: 'committee',
    sources: conduct('10(1)', true),
    types: committee,
    wording: {
      it: 'Le regole sulla composizione tengono conto dei partner coinvolti nella preparazione e mirano a promuovere la parità tra uomini e donne e la non discriminazione.',
      en: 'Membership rules take into account the partners involved in the preparation and aim to promote equality between men and women and non-discrimination.',
      de: 'Die Regeln für die Mitgliedschaft berücksichtigen die an der Vorbereitung beteiligten Partner und zielen auf Gleichstellung von Männern und Frauen und Nichtdiskriminierung.',
      fr: 'Les règles de composition tiennent compte des partenaires associés à la préparation et visent à promouvoir l’égalité entre les hommes et les femmes et la non-discrimination.',
      sl: 'Pravila o članstvu upoštevajo partnerje, vključene v pripravo, ter spodbujajo enakost moških in žensk in nediskriminacijo.',
    },
  },
  R10: {
    group: 'committee',
    sources: conduct('11(a)', true),
    types: committee,
    wording: {
      it: 'Il regolamento interno tratta il diritto di voto dei componenti.',
      en: 'The rules of procedure cover the members’ voting rights.',
      de: 'Die Geschäftsordnung regelt die Stimmrechte der Mitglieder.',
      fr: 'Le règlement intérieur porte sur les droits de vote des membres.',
      sl: 'Poslovnik ureja glasovalne pravice članov.',
    },
  },
  R11: {
    group: 'committee',
    sources: conduct('11(b)', true),
    types: committee,
    wording: {
      it: 'Il regolamento interno tratta la convocazione delle riunioni e la trasmissione dei documenti, di norma non meno di 10 giorni lavorativi prima.',
      en: 'The rules of procedure cover the notice of meetings and the transmission of documents, as a general rule not less than 10 working days.',
      de: 'Die Geschäftsordnung regelt die Einberufung der Sitzungen und die Übermittlung der Unterlagen, in der Regel mindestens 10 Arbeitstage vorher.',
      fr: 'Le règlement intérieur porte sur la convocation des réunions et la transmission des documents, en règle générale au moins 10 jours ouvrables à l’avance.',
      sl: 'Poslovnik ureja sklic sej in pošiljanje dokumentov, praviloma najmanj 10 delovnih dni prej.',
    },
  },
  R12: {
    group: 'committee',
    sources: conduct('11(c)', true),
    types: committee,
    wording: {
      it: 'I documenti preparatori delle riunioni sono pubblicati e accessibili.',
      en: 'The preparatory documents of the meetings are published and accessible.',
      de: 'Die vorbereitenden Unterlagen der Sitzungen werden veröffentlicht und sind zugänglich.',
      fr: 'Les documents préparatoires des réunions sont publiés et accessibles.',
      sl: 'Pripravljalni dokumenti za seje so objavljeni in dostopni.',
    },
  },
  R13: {
    group: 'committee',
    sources: conduct('11(d)', true),
    types: committee,
    wording: {
      it: 'C’è una procedura per adottare, pubblicare e rendere accessibili i verbali.',
      en: 'There is a procedure for the adoption, publication and accessibility of the minutes.',
      de: 'Es gibt ein Verfahren für Annahme, Veröffentlichung und Zugänglichkeit der Protokolle.',
      fr: 'Une procédure régit l’adoption, la publication et l’accessibilité des procès-verbaux.',
      sl: 'Obstaja postopek za sprejetje, objavo in dostopnost zapisnikov.',
    },
  },
  R14: {
    group: 'committee',
    sources: conduct('11(e)', true),
    types: committee,
    wording: {
      it: 'Il regolamento interno tratta la creazione di gruppi di lavoro presso il comitato.',
      en: 'The rules of procedure cover the creation of working groups under the committee.',
      de: 'Die Geschäftsordnung regelt die Einrichtung von Arbeitsgruppen beim Ausschuss.',
      fr: 'Le règlement intérieur porte sur la création de groupes de travail auprès du comité.',
      sl: 'Poslovnik ureja ustanavljanje delovnih skupin pri odboru.',
    },
  },
  R15: {
    group: 'committee',
    sources: conduct('11(f)', true),
    types: committee,
    wording: {
      it: 'Il regolamento interno tratta i conflitti di interessi dei partner coinvolti in sorveglianza, valutazione e bandi.',
      en: 'The rules of procedure cover conflicts of interest of the partners involved in monitoring, evaluation and calls.',
      de: 'Die Geschäftsordnung regelt Interessenkonflikte der Partner, die an Begleitung, Bewertung und Aufrufen mitwirken.',
      fr: 'Le règlement intérieur porte sur les conflits d’intérêts des partenaires associés au suivi, à l’évaluation et aux appels.',
      sl: 'Poslovnik ureja nasprotja interesov partnerjev, vključenih v spremljanje, vrednotenje in razpise.',
    },
  },
  R16: {
    group: 'committee',
    sources: conduct('11(g)', true),
    types: committee,
    wording: {
      it: 'Il regolamento interno tratta le condizioni di rimborso, le opportunità di rafforzamento delle capacità e l’uso dell’assistenza tecnica.',
      en: 'The rules of procedure cover the conditions for reimbursement, capacity-building opportunities and the use of technical assistance.',
      de: 'Die Geschäftsordnung regelt die Bedingungen der Erstattung, Angebote zum Kapazitätsaufbau und die Nutzung der technischen Hilfe.',
      fr: 'Le règlement intérieur porte sur les conditions de remboursement, les possibilités de renforcement des capacités et le recours à l’assistance technique.',
      sl: 'Poslovnik ureja pogoje za povračilo, možnosti krepitve zmogljivosti in uporabo tehnične pomoči.',
    },
  },
  R17: {
    group: 'involvement',
    sources: conduct('12', false),
    types: [...committeeAndGroups, 'partnership_table'],
    wording: {
      it: 'I partner coinvolti in bandi, relazioni e valutazione conoscono i propri obblighi su protezione dei dati, riservatezza e conflitti di interessi.',
      en: 'Partners involved in calls, reports and evaluation know their obligations on data protection, confidentiality and conflict of interest.',
      de: 'Die an Aufrufen, Berichten und Bewertung beteiligten Partner kennen ihre Pflichten zu Datenschutz, Vertraulichkeit und Interessenkonflikten.',
      fr: 'Les partenaires associés aux appels, aux rapports et à l’évaluation connaissent leurs obligations en matière de protection des données, de confidentialité et de conflits d’intérêts.',
      sl: 'Partnerji, vključeni v razpise, poročila in vrednotenje, poznajo svoje obveznosti glede varstva podatkov, zaupnosti in nasprotja interesov.',
    },
  },
  R18: {
    group: 'involvement',
    sources: conduct('13', false),
    types: committeeAndGroups,
    wording: {
      it: 'Nella preparazione dei bandi nessun possibile beneficiario ha un vantaggio indebito.',
      en: 'In the preparation of calls no potential beneficiary has an unfair advantage.',
      de: 'Bei der Vorbereitung von Aufrufen hat kein möglicher Begünstigter einen unlauteren Vorteil.',
      fr: 'Lors de la préparation des appels, aucun bénéficiaire potentiel n’a d’avantage indu.',
      sl: 'Pri pripravi razpisov noben morebitni upravičenec nima neupravičene prednosti.',
    },
  },
  R19: {
    group: 'involvement',
    sources: conduct('14-15', false),
    types: committeeAndGroups,
    wording: {
      it: 'I partner partecipano alle relazioni sullo stato di attuazione e alla sorveglianza, nel comitato e nei gruppi di lavoro.',
      en: 'Partners are involved in the progress reports and in monitoring, in the committee and its working groups.',
      de: 'Die Partner wirken an den Fortschrittsberichten und an der Begleitung mit, im Ausschuss und in den Arbeitsgruppen.',
      fr: 'Les partenaires participent aux rapports d’avancement et au suivi, au sein du comité et des groupes de travail.',
      sl: 'Partnerji sodelujejo pri poročilih o napredku in pri spremljanju, v odboru in delovnih skupinah.',
    },
  },
  R20: {
    group: 'involvement',
    sources: conduct('16', false),
    types: committeeAndGroups,
    wording: {
      it: 'I partner partecipano alla valutazione dei programmi, e le valutazioni esaminano l’efficacia del partenariato.',
      en: 'Partners are involved in the evaluation of programmes, and evaluations assess the performance and effectiveness of the partnership.',
      de: 'Die Partner wirken an der Bewertung der Programme mit, und Bewertungen prüfen Leistung und Wirksamkeit der Partnerschaft.',
      fr: 'Les partenaires participent à l’évaluation des programmes, et les évaluations examinent la performance et l’efficacité du partenariat.',
      sl: 'Partnerji sodelujejo pri vrednotenju programov, vrednotenja pa presojajo uspešnost in učinkovitost partnerstva.',
    },
  },
  R21: {
    group: 'capacity',
    sources: conduct('17(1)-(2)', true),
    types: ofProgrammes,
    wording: {
      it: 'Si esamina la necessità di usare l’assistenza tecnica per rafforzare la capacità istituzionale dei partner, in particolare piccole autorità locali, parti economiche e sociali e organizzazioni non governative: seminari, formazione, reti, contributi ai costi di partecipazione.',
      en: 'The need of technical assistance to strengthen the institutional capacity of partners is examined, in particular for small local authorities, economic and social partners and non-governmental organisations: dedicated workshops, training sessions, coordination and networking structures, contributions to the cost of participating in meetings.',
      de: 'Der Bedarf an technischer Hilfe zur Stärkung der institutionellen Kapazitäten der Partner wird geprüft, besonders kleiner lokaler Behörden, der Wirtschafts- und Sozialpartner und der Nichtregierungsorganisationen: Workshops, Schulungen, Netzwerke, Zuschüsse zu den Kosten der Teilnahme.',
      fr: 'Le besoin d’assistance technique pour renforcer la capacité institutionnelle des partenaires est examiné, en particulier pour les petites autorités locales, les partenaires économiques et sociaux et les organisations non gouvernementales : ateliers, formations, réseaux, contributions aux frais de participation.',
      sl: 'Preuči se potreba po tehnični pomoči za krepitev institucionalne zmogljivosti partnerjev, zlasti majhnih lokalnih organov, ekonomskih in socialnih partnerjev ter nevladnih organizacij: delavnice, usposabljanja, mreže, prispevki k stroškom udeležbe.',
    },
  },
  R22: {
    group: 'capacity',
    sources: conduct('18', true),
    types: ofProgrammes,
    wording: {
      it: 'Esperienze e buone pratiche si scambiano nella comunità europea di pratiche sul partenariato.',
      en: 'Experience and good practices are exchanged in the European Community of Practice on Partnership.',
      de: 'Erfahrungen und bewährte Verfahren werden in der Europäischen Praxisgemeinschaft für Partnerschaft ausgetauscht.',
      fr: 'Les expériences et bonnes pratiques sont échangées au sein de la communauté européenne de pratiques sur le partenariat.',
      sl: 'Izkušnje in dobre prakse se izmenjujejo v evropski skupnosti praks o partnerstvu.',
    },
  },
  R23: {
    group: 'common_provisions',
    sources: [
      { act: 'cpr2013', article: '47(1), 49(1)', verified: false, cycles: ['2014-2020'] },
      { act: 'cpr2021', article: '38(1)-(4)', verified: true, cycles: ['2021-2027'] },
    ],
    types: committee,
    wording: {
      it: 'Il comitato è istituito entro tre mesi dalla notifica della decisione che approva il programma e si riunisce almeno una volta l’anno. Dal 2021 il suo regolamento previene i conflitti di interessi e assicura la trasparenza, ed è pubblicato con le informazioni condivise.',
      en: 'The committee is set up within three months of the notification of the decision approving the programme and meets at least once a year. From 2021 its rules of procedure prevent conflicts of interest and ensure transparency, and are published with the information shared.',
      de: 'Der Ausschuss wird binnen drei Monaten nach Mitteilung des Beschlusses zur Genehmigung des Programms eingesetzt und tagt mindestens einmal im Jahr. Seit 2021 verhindert seine Geschäftsordnung Interessenkonflikte, sorgt für Transparenz und wird mit den geteilten Informationen veröffentlicht.',
      fr: 'Le comité est institué dans les trois mois suivant la notification de la décision approuvant le programme et se réunit au moins une fois par an. Depuis 2021, son règlement intérieur prévient les conflits d’intérêts, assure la transparence et est publié avec les informations partagées.',
      sl: 'Odbor se ustanovi v treh mesecih od uradnega obvestila o sklepu o odobritvi programa in se sestane vsaj enkrat letno. Od leta 2021 njegov poslovnik preprečuje nasprotja interesov, zagotavlja preglednost in se objavi skupaj s posredovanimi informacijami.',
    },
  },
  R24: {
    group: 'common_provisions',
    sources: [
      { act: 'cpr2013', article: '48(1)-(2)', verified: false, cycles: ['2014-2020'] },
      { act: 'cpr2021', article: '39(1)', verified: true, cycles: ['2021-2027'] },
    ],
    types: committee,
    wording: {
      it: 'La composizione del comitato è decisa con una procedura trasparente e rappresenta in modo equilibrato autorità, organismi intermedi e partner; l’elenco dei componenti è pubblicato. Dal 2021 ogni componente ha un voto e presiede lo Stato membro o l’autorità di gestione.',
      en: 'The membership of the committee is decided by a transparent process, with a balanced representation of authorities, intermediate bodies and partners; the list of members is published. From 2021 each member has a vote, and the Member State or the managing authority chairs.',
      de: 'Die Zusammensetzung des Ausschusses wird in einem transparenten Verfahren bestimmt, mit ausgewogener Vertretung von Behörden, zwischengeschalteten Stellen und Partnern; die Liste der Mitglieder wird veröffentlicht. Seit 2021 hat jedes Mitglied eine Stimme, und der Mitgliedstaat oder die Verwaltungsbehörde führt den Vorsitz.',
      fr: 'La composition du comité est décidée par une procédure transparente et assure une représentation équilibrée des autorités, des organismes intermédiaires et des partenaires ; la liste des membres est publiée. Depuis 2021, chaque membre dispose d’une voix et l’État membre ou l’autorité de gestion préside.',
      sl: 'Sestava odbora se določi po preglednem postopku z uravnoteženo zastopanostjo organov, posredniških organov in partnerjev; seznam članov se objavi. Od leta 2021 ima vsak član en glas, predseduje pa država članica ali organ upravljanja.',
    },
  },
  R25: {
    group: 'common_provisions',
    sources: [
      { act: 'cpr2013', article: '48(3)', verified: false, cycles: ['2014-2020'] },
      { act: 'cpr2021', article: '39(2)', verified: true, cycles: ['2021-2027'] },
    ],
    types: committee,
    wording: {
      it: 'La Commissione partecipa ai lavori del comitato con funzioni consultive e, dal 2021, di sorveglianza.',
      en: 'The Commission takes part in the work of the committee in an advisory and, from 2021, monitoring capacity.',
      de: 'Die Kommission nimmt an der Arbeit des Ausschusses in beratender und, seit 2021, begleitender Funktion teil.',
      fr: 'La Commission participe aux travaux du comité à titre consultatif et, depuis 2021, de suivi.',
      sl: 'Komisija sodeluje pri delu odbora s svetovalno in od leta 2021 s spremljevalno vlogo.',
    },
  },
  R26: {
    group: 'common_provisions',
    sources: [{ act: 'cpr2021', article: '8(2)', verified: false, cycles: ['2021-2027'] }],
    types: ofProgrammes,
    wording: {
      it: 'Il partenariato segue la governance a più livelli e un approccio dal basso; se del caso una percentuale adeguata delle risorse va alla capacità delle parti sociali e della società civile.',
      en: 'The partnership follows the multi-level governance principle and a bottom-up approach; where relevant, an appropriate percentage of the resources goes to the capacity building of social partners and civil society organisations.',
      de: 'Die Partnerschaft folgt dem Grundsatz der Steuerung auf mehreren Ebenen und einem Ansatz von unten nach oben; gegebenenfalls fließt ein angemessener Anteil der Mittel in den Kapazitätsaufbau der Sozialpartner und der Zivilgesellschaft.',
      fr: 'Le partenariat suit le principe de gouvernance à plusieurs niveaux et une approche ascendante ; le cas échéant, un pourcentage approprié des ressources est affecté au renforcement des capacités des partenaires sociaux et de la société civile.',
      sl: 'Partnerstvo upošteva načelo upravljanja na več ravneh in pristop od spodaj navzgor; kadar je ustrezno, se primeren delež sredstev nameni krepitvi zmogljivosti socialnih partnerjev in civilne družbe.',
    },
  },
};
