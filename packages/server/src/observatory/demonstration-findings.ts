import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import { figuresOf } from '../exchange/figures.ts';
import type { AcceptedContribution, Findings, NoticeOfProgramme } from './demonstration-narrative.ts';
import { frozenFigures } from './releases/frozen-figures.ts';

/** A programme that the study shows. */
interface Programme {
  readonly code: string;
  readonly title: string;
}

const civilSociety = 'C%';

/** Public programmes of a cycle that have a committee; those that held meetings where civil society has a seat. */
export async function programmesOf(
  database: Connection,
  cycle: string,
): Promise<{ readonly committees: number; readonly shown: readonly Programme[] }> {
  const programmes = await database
    .selectFrom('programme')
    .select(['code', 'title'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('partnership_programme as link')
          .innerJoin('meeting', 'meeting.partnership_id', 'link.partnership_id')
          .innerJoin('membership', 'membership.partnership_id', 'link.partnership_id')
          .select('meeting.id')
          .whereRef('link.programme_code', '=', 'programme.code')
          .where('meeting.status', '=', 'held')
          .where('membership.category', 'like', civilSociety)
          .where('membership.status', 'in', publicStates),
      ).as('heard'),
    )
    .where('cycle', '=', cycle)
    .where('status', 'in', publicStates)
    .where('code', 'in', (eb) => eb.selectFrom('partnership_programme').select('programme_code'))
    .orderBy('code')
    .limit(200)
    .execute();
  return { committees: programmes.length, shown: programmes.filter(({ heard }) => heard) };
}

/** What the study has to tell of the programmes it shows, by the figures of its release. */
export async function findingsOf(
  database: Connection,
  study: Pick<Findings, 'cycle' | 'committees' | 'years'> & {
    readonly releaseCode: string;
    readonly shown: readonly Programme[];
    readonly now: Date;
  },
): Promise<Findings> {
  const { cycle, committees, years } = study;
  const said = await answersOf(database, study.shown);
  return {
    cycle,
    committees,
    years,
    notice: await noticeOf(database, study),
    answered: said.length,
    accepted: said.filter(({ outcome }) => outcome === 'accepted'),
  };
}

async function noticeOf(
  database: Connection,
  { releaseCode, shown, years, now }: Parameters<typeof findingsOf>[1],
): Promise<NoticeOfProgramme[]> {
  if (shown.length === 0) return [];
  const { body } = await frozenFigures(database, releaseCode, {
    indicatorCode: 'NOTICE_D',
    filters: { programme: shown.map(({ code }) => code), period: [...years] },
    language: 'it',
    url: '',
    now,
  });
  const { dimensions, valueAt } = figuresOf(body);
  // Along dimensions that are not asked about the first category is that of all together.
  const at = (codes: Readonly<Record<string, string>>): number | null =>
    valueAt(
      dimensions.reduce((offset, { id, categories }) => {
        const place = id in codes ? categories.findIndex(({ code }) => code === codes[id]) : 0;
        return offset * categories.length + place;
      }, 0),
    );
  return shown.map(({ code, title }) => {
    const [before, after] = years.map((TIME_PERIOD) => at({ PROGRAMME: code, TIME_PERIOD }));
    return { title, before: before!, after: after! };
  });
}

/** Public answers to contributions of civil society. */
async function answersOf(
  database: Connection,
  shown: readonly Programme[],
): Promise<(AcceptedContribution & { readonly outcome: string | null })[]> {
  if (shown.length === 0) return [];
  const rows = await database
    .selectFrom('contribution')
    .innerJoin('membership', 'membership.id', 'contribution.membership_id')
    .innerJoin('consultation', 'consultation.id', 'contribution.consultation_id')
    .innerJoin('partnership_programme as link', 'link.partnership_id', 'consultation.partnership_id')
    .innerJoin('programme', 'programme.code', 'link.programme_code')
    .select(['programme.title as programme', 'consultation.title as consultation'])
    .select(['contribution.outcome', 'contribution.details'])
    .where(
      'programme.code',
      'in',
      shown.map(({ code }) => code),
    )
    .where('membership.category', 'like', civilSociety)
    .where('contribution.status', '=', 'answered')
    .where('contribution.public', '=', true)
    .orderBy('programme.code')
    .orderBy('contribution.submitted_at')
    .orderBy('contribution.id')
    .execute();
  return rows.map(({ programme, consultation, outcome, details }) => ({
    programme,
    consultation,
    outcome,
    section: details.traceableTo?.section,
  }));
}
