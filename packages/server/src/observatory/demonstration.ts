import { basePath } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { asActor } from '../database/as-actor.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Writing } from '../keeping/writing.ts';
import { findingsOf, programmesOf } from './demonstration-findings.ts';
import { narrativeOf } from './demonstration-narrative.ts';
import { catalogue } from './indicators/catalogue/index.ts';
import { draftRelease, publishRelease } from './releases/release-writes.ts';
import { draftStudy, publishStudy } from './studies/study-writes.ts';

/** What the study looks at, as far as the catalogue has it, and what stands above it. */
const looked = [
  {
    indicatorCode: 'NOTICE_D',
    view: 'small-multiples',
    caption: {
      it: 'Quanti giorni lavorativi di preavviso, in media',
      en: 'How many working days of notice, on average',
    },
  },
  {
    indicatorCode: 'NOTICE_OK',
    view: 'small-multiples',
    caption: {
      it: 'In quante sedute il preavviso dovuto è rispettato, per programma e anno',
      en: 'In how many meetings the notice due is kept, by programme and year',
    },
  },
  {
    indicatorCode: 'ACC_RATE',
    view: 'table',
    caption: {
      it: 'Quanti dei contributi con un riscontro sono accolti',
      en: 'How many of the contributions that were answered are accepted',
    },
  },
  {
    indicatorCode: 'TRACE',
    view: 'table',
    caption: {
      it: 'Per quanti di quelli accolti si legge dove la modifica è entrata',
      en: 'For how many of those accepted one can read where the change landed',
    },
  },
  {
    indicatorCode: 'PART_N',
    view: 'table',
    caption: { it: 'Quanti partner, per categoria', en: 'How many partners, by category' },
  },
] as const;

const cycle = '2021-2027';
const studyCode = 'preavviso-alla-societa-civile';

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

    const { committees, shown } = await programmesOf(transaction, cycle);
    const years = [year - 3, year - 2, year - 1, year].map(String);
    const findings = await findingsOf(transaction, {
      cycle,
      committees,
      shown,
      years: [years[0]!, years[2]!],
      releaseCode,
      now,
    });
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
          programme: shown.map(({ code }) => code),
          period: years,
          ...(figure.indicatorCode !== 'PART_N' && { category: ['C'] }),
        })),
        narrative: narrativeOf(findings),
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
