import type { Narrative } from '@officine-coesione/contract';

/** Mean notice of a programme, working days: in the first year, and in the last full one; null where there is none. */
export interface NoticeOfProgramme {
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A contribution of civil society that was accepted. */
export interface AcceptedContribution {
  readonly programme: string;
  readonly consultation: string;
  /** Where the change landed. */
  readonly section: string | undefined;
}

/** What the study of the demonstration has to tell, as the figures of its release are. */
export interface Findings {
  readonly cycle: string;
  /** Programmes of the cycle that have a committee. */
  readonly committees: number;
  readonly years: readonly [first: string, lastFull: string];
  readonly notice: readonly NoticeOfProgramme[];
  readonly answered: number;
  readonly accepted: readonly AcceptedContribution[];
}

/** Working days of notice that are due unless the rules of procedure say otherwise. */
const due = 10;

const days = (value: number | null, language: string): string =>
  value === null
    ? '–'
    : value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const list = (lines: readonly string[], none: string): string =>
  (lines.length > 0 ? lines : [none]).map((line) => `- ${line}`).join('\n');

/** Titles of programmes whose notice moved as asked for. */
function moved({ notice }: Findings, direction: -1 | 0 | 1): string[] {
  return notice.flatMap(({ title, before, after }) =>
    before !== null && after !== null && Math.sign(after - before) === direction ? [title] : [],
  );
}

const counted = (titles: readonly string[]): string =>
  titles.length === 0 ? '0' : `${titles.length} (${titles.join(', ')})`;

const short = ({ notice }: Findings): NoticeOfProgramme[] =>
  notice.filter(({ after }) => after !== null && after < due);

/** The answer, and how far it can be trusted: no number of it stands here, all come from the findings. */
export const narrativeOf = (findings: Findings): Narrative => {
  const { cycle, committees, notice, answered, accepted } = findings;
  const [first, last] = findings.years;
  return {
    it: `## La risposta in breve

La società civile siede, e ha avuto sedute registrate, in **${notice.length} programmi** dei ${committees} del ${cycle} con un comitato. Nel ${last}, ultimo anno intero, il preavviso medio vi è stato **inferiore a dieci giorni lavorativi** in ${short(findings).length}:

${list(
  short(findings).map(
    ({ title, before, after }) =>
      `**${title}**: ${days(after, 'it')} giorni nel ${last}, ${days(before, 'it')} nel ${first}`,
  ),
  'nessuno',
)}

[Figura 1](#figure-1)

È migliorato? Dal ${first} al ${last} il preavviso medio:

- è cresciuto: ${counted(moved(findings, 1))}
- è rimasto uguale: ${counted(moved(findings, 0))}
- è diminuito: ${counted(moved(findings, -1))}

[Figura 2](#figure-2)

Dei ${answered} contributi della società civile con un riscontro, ${accepted.length} sono accolti per intero:

${list(
  accepted.map(
    ({ programme, consultation, section }) =>
      `${programme}, «${consultation}»: ${section ?? 'il riscontro non dice dove'}`,
  ),
  'nessuno',
)}

[Figura 3](#figure-3)

[Figura 4](#figure-4)

## Come si legge

La convocazione vale **con almeno dieci giorni lavorativi** di preavviso (Reg. (UE) 240/2014, art. 11, lettera b), salvo un altro termine del regolamento interno: dal giorno dopo l’invio a quello prima della seduta, senza sabati, domeniche e festività. Il rispetto dei termini guarda alle sedute non urgenti e anche all’invio dei documenti; il preavviso medio guarda a tutte, e alla sola convocazione: un programma può dare dieci giorni e non rispettare i termini, se i documenti arrivano dopo. Nei programmi mostrati la società civile ha un seggio; dove una tabella distingue le categorie di partner, la riga «Società civile» dice quanto vale per questi.

Un contributo accolto in parte vale la metà nel tasso dei contributi accolti. La tracciabilità dice per quanti di quelli accolti si legge dove la modifica è entrata.

## Quanto ne siamo sicuri

- Le sedute sono due o tre l’anno per programma: una sola convocazione tardiva sposta molto la percentuale. Accanto a ogni valore si leggano numeratore e denominatore.
- Gli altri programmi del ciclo non compaiono: non hanno registrato sedute con la società civile. Non vuol dire che rispettino i termini, né che non lo facciano.
- Si contano solo i dati convalidati o pubblicati: ogni tabella dice quanti partenariati sono contati, sul totale di quelli mostrati.
- Una cella vuota non è uno zero: manca il dato, e la colonna dello stato dice perché.
- L’anno in corso è provvisorio, e segnato come tale: il confronto si ferma all’ultimo anno intero.
- Le cifre sono quelle dell’edizione citata, e non cambiano più; una successiva dice che cosa ha corretto.
- I dati di questa dimostrazione sono inventati: non descrivono nessun comitato reale.
`,
    en: `## The answer in short

Civil society has a seat, and meetings that were recorded, in **${notice.length} programmes** of the ${committees} of ${cycle} with a committee. In ${last}, the last full year, mean notice was **below ten working days** in ${short(findings).length} of them:

${list(
  short(findings).map(
    ({ title, before, after }) =>
      `**${title}**: ${days(after, 'en')} days in ${last}, ${days(before, 'en')} in ${first}`,
  ),
  'none',
)}

[Figure 1](#figure-1)

Has it improved? From ${first} to ${last} mean notice:

- grew: ${counted(moved(findings, 1))}
- stayed the same: ${counted(moved(findings, 0))}
- shrank: ${counted(moved(findings, -1))}

[Figure 2](#figure-2)

Of ${answered} contributions of civil society that were answered, ${accepted.length} are accepted in whole:

${list(
  accepted.map(
    ({ programme, consultation, section }) =>
      `${programme}, “${consultation}”: ${section ?? 'the answer does not say where'}`,
  ),
  'none',
)}

[Figure 3](#figure-3)

[Figure 4](#figure-4)

## How to read it

A convocation is timely **with at least ten working days** of notice (Reg. (EU) 240/2014, Art. 11(b)), unless the rules of procedure have another term: from the day after it was sent to the day before the meeting, without Saturdays, Sundays and holidays. Notice kept looks at meetings that are not urgent, and at the documents too; mean notice looks at all, and at the convocation alone: a programme can give ten days and not keep the term, where the documents come later. In the programmes shown civil society has a seat; where a table tells partner categories apart, the line “Civil society” says how it is for them.

A contribution accepted in part counts one half in the rate of those accepted. Traceability says for how many of those accepted one can read where the change landed.

## How sure we are

- There are two or three meetings a year and programme: a single late convocation moves the percentage a lot. Read numerator and denominator beside each value.
- The other programmes of the cycle are not shown: they have recorded no meetings with civil society. That says neither that they keep the term nor that they do not.
- Only what is validated or published is counted: each table says how many partnerships, of all that are shown.
- An empty cell is no zero: the figure is missing, and the column of the status says why.
- The present year is provisional, and marked so: the comparison ends with the last full one.
- The figures are those of the release that is cited, and never change; a later one says what it corrected.
- The data of this demonstration are invented: they describe no real committee.
`,
  };
};
