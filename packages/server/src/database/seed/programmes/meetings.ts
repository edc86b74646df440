import { daysAfter } from '../../../day.ts';
import type { InventedMeeting } from '../meetings.ts';
import { afternoonOf, convenedFor, morningOf, workingDayFrom } from './calendar.ts';
import { workings } from './working.ts';
import type { Working } from './working.ts';

const firstYear = 2023;

/** The year of which only the months to September are told. */
const lastYear = 2026;

/** Days around which a committee meets, `MM-DD`: by how many meetings a year has, and in the last year. */
const usualDays = { 2: ['05-12', '11-12'], 3: ['03-05', '06-15', '11-05'] };
const lastDays = { 2: ['04-14', '09-08'], 3: ['02-24', '06-09', '09-15'] };

/** A meeting to come, `YYYY-MM-DD`, and the working days of its notice. */
const toCome = { day: '2027-01-19', notice: 48 };

const modes = ['in_person', 'hybrid', 'online'] as const;

const urgentReason =
  'Una scadenza di spesa ravvicinata: senza una decisione prima della fine del mese le risorse andrebbero perse.';

const adopted = ['Approvazione del verbale della seduta precedente', 'decision', 10, 'authority'] as const;

/** Title and agenda of a meeting, by when in the year it is. */
function business({ subject: { matter } }: Working, number: number, year: number, place: number) {
  const agendas: Pick<InventedMeeting, 'title' | 'agenda'>[] = [
    {
      title: `Stato di attuazione al 31 dicembre ${year - 1}`,
      agenda: [
        adopted,
        [`Stato di attuazione del programma al 31 dicembre ${year - 1}`, 'information', 40, 'authority'],
        ['Osservazioni del partenariato', 'discussion', 30, 'partner'],
        ['Aggiornamento del piano di valutazione', 'decision', 20, 'joint'],
      ],
    },
    {
      title: `Criteri di selezione e proposte dei partner, ${year}`,
      agenda: [
        adopted,
        [`Proposte dei partner: ${matter}`, 'discussion', 35, 'partner'],
        [`Criteri di selezione: ${matter}`, 'decision', 40, 'joint'],
        [`Calendario degli inviti del ${year + 1}`, 'information', 20, 'authority'],
      ],
    },
    {
      title: `Avanzamento del programma, autunno ${year}`,
      agenda: [
        adopted,
        ['Avanzamento della spesa e dei risultati', 'information', 40, 'authority'],
        ['Che cosa chiedono i partner per l’anno che viene', 'discussion', 30, 'partner'],
      ],
    },
  ];
  if (number > 1) return agendas[place]!;
  return {
    title: 'Insediamento del comitato',
    agenda: [
      ['Insediamento del comitato', 'information', 20, 'authority'],
      ['Regolamento interno', 'decision', 45, 'joint'],
      [`Come lavorare insieme: ${matter}`, 'discussion', 30, 'partner'],
    ] satisfies InventedMeeting['agenda'],
  };
}

/** The meetings of a committee as its row of the table has them, and one to come. */
export function meetingsOf(working: Working): InventedMeeting[] {
  // Committees do not all meet on one day.
  const shift = workings.indexOf(working);
  const meetings: InventedMeeting[] = [];
  const add = (day: string, notice: number, year: number, place: number): void => {
    const number = meetings.length + 1;
    const unlike = working.unlike?.[number];
    const published = working.minutes[year - firstYear];
    const mode = modes[(number + shift) % modes.length]!;
    const held = year <= lastYear;
    meetings.push({
      number,
      ...business(working, number, year, place),
      mode: unlike === 'written' ? 'written_procedure' : mode,
      startsAt: morningOf(day),
      endsAt: `${day}T${unlike === 'written' ? '16' : '11'}:00:00.000Z`,
      place: working.place,
      convenedAt: morningOf(convenedFor(day, notice)),
      documentsSentAt: held
        ? afternoonOf(convenedFor(day, notice - working.late[year - firstYear]!))
        : undefined,
      urgentReason: unlike === 'urgent' ? urgentReason : undefined,
      status: held ? 'held' : 'convened',
      absence: unlike === 'written' || unlike === 'unrecorded' ? undefined : 3 + ((shift + year) % 3),
      minutes:
        held && published !== undefined
          ? {
              adoptedAt: morningOf(workingDayFrom(daysAfter(day, published - 7))),
              publishedAt: morningOf(workingDayFrom(daysAfter(day, published))),
            }
          : undefined,
    });
  };
  for (const [place, notices] of working.notice.entries()) {
    const year = firstYear + place;
    const days = (year === lastYear ? lastDays : usualDays)[notices.length as 2 | 3];
    for (const [part, notice] of notices.entries())
      add(workingDayFrom(daysAfter(`${year}-${days[part]!}`, shift)), notice, year, part);
  }
  add(workingDayFrom(daysAfter(toCome.day, shift)), toCome.notice, lastYear + 1, 0);
  return meetings;
}
