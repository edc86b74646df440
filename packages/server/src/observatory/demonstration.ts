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

const everyCategory = ['_T', 'A', 'B', 'C'] as const;
const civilSociety = ['C'] as const;

/**
 * Figures of the study, as far as the catalogue has them: of all programmes together, or of each that held meetings; by
 * category where the indicator tells them apart.
 */
const looked = [
  {
    indicatorCode: 'NOTICE_OK',
    view: 'line',
    category: everyCategory,
    each: false,
    years: 3,
    caption: {
      it: 'Le sedute convocate con almeno dieci giorni lavorativi di preavviso',
      en: 'Meetings convened with at least ten working days of notice',
    },
  },
  {
    indicatorCode: 'NOTICE_D',
    view: 'bar',
    category: civilSociety,
    each: true,
    years: 1,
    caption: {
      it: 'Il preavviso alla società civile, programma per programma',
      en: 'Notice given to civil society, programme by programme',
    },
  },
  {
    indicatorCode: 'NOTICE_OK',
    view: 'table',
    category: civilSociety,
    each: true,
    years: 3,
    caption: {
      it: 'Le sedute convocate in tempo per la società civile',
      en: 'Meetings convened in time for civil society',
    },
  },
  {
    indicatorCode: 'ACC_RATE',
    view: 'dot',
    category: everyCategory,
    each: false,
    years: 1,
    caption: {
      it: 'I contributi accolti, in tutto o in parte',
      en: 'Contributions accepted, wholly or in part',
    },
  },
  {
    indicatorCode: 'TRACE',
    view: 'bar',
    category: civilSociety,
    each: true,
    years: 1,
    caption: {
      it: 'Quando si può vedere dove un contributo della società civile è finito',
      en: 'Where it can be seen what became of a contribution of civil society',
    },
  },
] as const;

const cycle = '2021-2027';
const studyCode = 'preavviso-alla-societa-civile';

const narrative = {
  it: `Il codice di condotta chiede che i documenti arrivino ai partner **almeno dieci giorni lavorativi** prima della seduta ([riferimento 1](#reference-1)). Qui si guarda se accade, e che cosa succede a ciò che i partner dicono.

## È migliorato?

Si contano le sedute non urgenti degli ultimi tre anni interi, in tutti i programmi insieme.

[Figura 1](#figure-1)

## In quali programmi il preavviso è più breve

La media nasconde differenze: nell’ultimo anno intero alcuni comitati restano sotto i dieci giorni lavorativi.

[Figura 2](#figure-2)

La tabella dice lo stesso anno per anno; si può riordinare, e scaricare con i dati dello studio.

[Figura 3](#figure-3)

## Quali contributi sono stati accolti

Un contributo accolto in parte conta come accolto. Dove c’è, il documento in cui la proposta è entrata si può aprire.

[Figura 4](#figure-4)

[Figura 5](#figure-5)

## Quanto ne siamo sicuri

- Si contano solo i dati convalidati o pubblicati: ogni figura dice quanti partenariati sono contati, sul totale.
- Dove il dato manca, manca: non vale zero.
- Le cifre sono quelle dell’edizione citata, e non cambiano più; una successiva dice che cosa ha corretto.
- I dati di questa dimostrazione sono inventati.
`,
  en: `The code of conduct asks that documents reach partners **at least ten working days** before the meeting ([reference 1](#reference-1)). Here we look at whether they do, and at what becomes of what partners say.

## Has it improved?

Meetings that are not urgent are counted, of the last three whole years, in all programmes together.

[Figure 1](#figure-1)

## In which programmes notice is shorter

The mean hides differences: in the last whole year some committees stay below ten working days.

[Figure 2](#figure-2)

The table says the same year by year; it can be put in order, and downloaded with the data of the study.

[Figure 3](#figure-3)

## Which contributions were accepted

A contribution accepted in part counts as accepted. Where there is one, the document that took it in can be opened.

[Figure 4](#figure-4)

[Figure 5](#figure-5)

## How sure we are

- Only what is validated or published is counted: each figure says how many partnerships, of all.
- Where a figure is missing, it is missing: it is no zero.
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
    const known = new Map(catalogue.map(({ definition }) => [definition.code, definition]));
    const figures = looked.filter(({ indicatorCode }) => known.has(indicatorCode));
    const releaseCode = await draftRelease(writing, {
      code: `${year}-1`,
      title: { it: `Dimostrazione, edizione ${year}`, en: `Demonstration, ${year} release` },
      referenceDate: day,
      // Whole cubes take their time: a first start waits for those that the study looks at alone.
      indicatorCodes: [...new Set(figures.map(({ indicatorCode }) => indicatorCode))],
    });
    await transaction.updateTable('release').set({ demo: true }).where('code', '=', releaseCode).execute();
    await publishRelease(writing, { code: releaseCode, ifVersion: undefined }, {});

    const programmes = await transaction
      .selectFrom('programme')
      .select('code')
      .where('cycle', '=', cycle)
      .where('status', 'in', publicStates)
      .where('code', 'in', (eb) =>
        eb
          .selectFrom('partnership_programme')
          .innerJoin('meeting', 'meeting.partnership_id', 'partnership_programme.partnership_id')
          .select('programme_code')
          .where('meeting.status', '=', 'held'),
      )
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
        figures: figures.map(({ each, years, category, ...figure }) => ({
          ...figure,
          ...(known.get(figure.indicatorCode)!.dimensions.includes('PARTNER_CATEGORY') && {
            category: [...category],
          }),
          programme: each ? programmes.map(({ code }) => code) : [],
          // Whole years: this one is not over.
          period: Array.from({ length: years }, (_, back) => String(year - years + back)),
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
