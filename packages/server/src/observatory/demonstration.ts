import { basePath } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Writing } from '../keeping/writing.ts';
import { catalogue } from './indicators/catalogue/index.ts';
import { draftRelease, publishRelease } from './releases/release-writes.ts';
import { draftStudy, publishStudy } from './studies/study-writes.ts';

/** What the study looks at, as far as the catalogue has it. */
const looked = [
  { indicatorCode: 'NOTICE_OK', view: 'dot' },
  { indicatorCode: 'ACC_RATE', view: 'bar' },
  { indicatorCode: 'TRACE', view: 'bar' },
  { indicatorCode: 'PART_N', view: 'table' },
  { indicatorCode: 'PART_SHARE', view: 'line' },
] as const;

const cycle = '2021-2027';
const studyCode = 'preavviso-alla-societa-civile';

const narrative = {
  it: `## Come si legge

La convocazione vale **con almeno dieci giorni lavorativi** di preavviso (Reg. (UE) 240/2014, art. 11, lettera b): si contano le sedute non urgenti. La riga «Parti che rappresentano la società civile» dice quanto vale per quei partner; gli anni accanto dicono se è cambiato.

## Quanto ne siamo sicuri

- Si contano solo i dati convalidati o pubblicati: ogni tabella dice quanti partenariati sono contati, sul totale.
- Una cella vuota non è uno zero: manca il dato, e la colonna dello stato dice perché.
- Le cifre sono quelle dell’edizione citata, e non cambiano più; una successiva dice che cosa ha corretto.
- I dati di questa dimostrazione sono inventati.
`,
  en: `## How to read it

A convocation is timely **with at least ten working days** of notice (Reg. (EU) 240/2014, Art. 11(b)): meetings that are not urgent are counted. The line “Bodies representing civil society” says how it is for those partners; the years beside each other say whether it has changed.

## How sure we are

- Only what is validated or published is counted: each table says how many partnerships, of all.
- An empty cell is no zero: the figure is missing, and the column of the status says why.
- The figures are those of the release that is cited, and never change; a later one says what it corrected.
- The data of this demonstration are invented.
`,
};

/**
 * Publishes a release of the figures and a study of it, to have something to show. Does nothing when there is any
 * release already.
 *
 * @param publicUrl - `https://host` that the public uses
 */
export async function publishDemonstration(
  database: Connection,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: Date },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // Servers that start together take turns.
    await sql`lock table release in exclusive mode`.execute(transaction);
    const there = await transaction.selectFrom('release').select('id').limit(1).executeTakeFirst();
    if (there) return;
    await asActor(transaction, { actor: 'system', kind: 'system', operation: 'seed' });
    const day = dayInRome(now);
    const principal = { subject: 'system', roles: ['admin'], scopes: '*' } as const;
    const writing: Writing = { transaction, principal, at: now.toISOString(), day };
    const year = Number(day.slice(0, 4));
    const known = new Set(catalogue.map(({ definition }) => definition.code));
    const figures = looked.filter(({ indicatorCode }) => known.has(indicatorCode));
    const releaseCode = await draftRelease(writing, {
      code: `${year}-1`,
      title: { it: `Dimostrazione, edizione ${year}`, en: `Demonstration, ${year} release` },
      referenceDate: day,
      // Whole cubes take their time: a first start waits for those that the study looks at alone.
      indicatorCodes: figures.map(({ indicatorCode }) => indicatorCode),
    });
    await transaction.updateTable('release').set({ demo: true }).where('code', '=', releaseCode).execute();
    await publishRelease(writing, { code: releaseCode, ifVersion: undefined }, {});

    const programmes = await transaction
      .selectFrom('programme')
      .select('code')
      .where('cycle', '=', cycle)
      .where('status', 'in', publicStates)
      .where('code', 'in', (eb) => eb.selectFrom('partnership_programme').select('programme_code'))
      .orderBy('code')
      .limit(200)
      .execute();
    const place = { code: studyCode, ifVersion: undefined };
    const reading = { api: publicUrl + basePath, now };
    await draftStudy(
      writing,
      {
        code: studyCode,
        title: {
          it: 'Il preavviso alla società civile nei programmi 2021-2027',
          en: 'Notice given to civil society in the programmes of 2021-2027',
        },
        authors: [{ displayName: 'Laboratorio dimostrativo' }],
        question: {
          it: 'In quali programmi 2021-2027 i partner della società civile ricevono meno di dieci giorni lavorativi di preavviso, è migliorato, quali dei loro contributi sono stati accolti, e quanto ne siamo sicuri?',
          en: 'In which 2021-2027 programmes do civil-society partners get less than ten working days’ notice, has it improved, which contributions of theirs were accepted, and how sure are we?',
        },
        releaseCode,
        figures: figures.map((figure) => ({
          ...figure,
          programme: programmes.map(({ code }) => code),
          period: [year - 2, year - 1, year].map(String),
        })),
        narrative,
        references: [
          {
            text: 'Regolamento delegato (UE) n. 240/2014, artt. 5 e 11',
            url: 'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj',
          },
        ],
      },
      reading,
    );
    await transaction.updateTable('study').set({ demo: true }).where('code', '=', studyCode).execute();
    await publishStudy(writing, place, reading);
  });
}
