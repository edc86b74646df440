import { labelOf, meetingMode, meetingStatus, type Meeting } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, dayInRome } from '../../calendar.ts';
import { webAddress } from '../../web-address.ts';
import { detail } from '../process/list-parts.ts';
import { dayNumber, monthAndYear, time } from '../process/moment.ts';
import { agendaTemplate, decisionsTemplate } from './agenda.ts';
import { presenceTemplate, presenceText } from './presence.ts';
import type { View } from './view.ts';

/** Id of the heading of a meeting. */
export const headingId = ({ id }: Pick<Meeting, 'id'>): string => `meeting-${id}`;

/**
 * A meeting: when and where, how it was called, what it deals with; once it is over who was there, its minutes, what
 * it decided.
 *
 * @param today `YYYY-MM-DD`
 */
export const entryTemplate = (meeting: Meeting, today: string, view: View): TemplateResult => {
  const { term, language, common } = view;
  const { startsAt, endsAt, mode, place, status, demo } = meeting;
  const hours = endsAt
    ? term('hours', time(startsAt, language), time(endsAt, language))
    : term('from', time(startsAt, language));
  const cancelled = status === 'cancelled';
  const past = dayInRome(startsAt) < today;
  return html`<li class="entry" part="meeting">
    <p class="leading">
      <time datetime=${startsAt} class="when"
        ><strong>${dayNumber(startsAt, language)}</strong>
        <span>${monthAndYear(startsAt, language)}</span></time
      >
    </p>
    <div>
      ${view.heading(meeting.title, 1, headingId(meeting))}
      <ul class="facts">
        ${
          status === (past ? 'held' : 'convened')
            ? nothing
            : html`<li>
                <span class=${cancelled ? 'tag off' : 'tag'}
                  >${labelOf(meetingStatus, status, language)}</span
                >
              </li>`
        }
        <li>${hours}</li>
        <li>${labelOf(meetingMode, mode, language)}</li>
        ${place ? html`<li>${place}</li>` : nothing}
        ${demo ? html`<li><span class="tag">${common('demo')}</span></li>` : nothing}
      </ul>
      <dl class="details">
        ${detail(term('partnership'), view.partnership(meeting.partnershipId, meeting.partnershipTitle))}
        ${detail(term('cancelled'), meeting.cancelReason)}
        ${detail(term('notice'), noticeTemplate(meeting, view))}
        ${detail(
          term('documentsSent'),
          meeting.documentsWorkingDays === undefined
            ? undefined
            : term('workingDaysBefore', meeting.documentsWorkingDays),
        )}
        ${detail(
          term('access'),
          [languagesText(meeting.languages, language), ...meeting.accessibilityMeasures]
            .filter(Boolean)
            .join(' · '),
        )}
        ${detail(term('presenceTitle'), presenceText(meeting, view))}
        ${status === 'held' ? detail(term('minutes'), minutesTemplate(meeting, today, view)) : nothing}
      </dl>
      ${agendaTemplate(meeting, !past && !cancelled, view)} ${presenceTemplate(meeting, view)}
      ${decisionsTemplate(meeting, view)}
    </div>
  </li>`;
};

const noticeTemplate = (
  { noticeWorkingDays, noticeKept, urgent, urgentReason }: Meeting,
  { term }: View,
): TemplateResult | undefined => {
  if (noticeWorkingDays === undefined) return undefined;
  const days = term('workingDaysBefore', noticeWorkingDays);
  if (urgent) return html`${days} · ${term('urgent')}${urgentReason ? html`: ${urgentReason}` : nothing}`;
  if (noticeKept === undefined) return html`${days}`;
  return html`${days} ·
    <span class=${noticeKept ? 'good' : 'bad'}>${term(noticeKept ? 'kept' : 'notKept')}</span>`;
};

/** The minutes, or how long they have been waited for. */
const minutesTemplate = (
  { minutes, startsAt }: Meeting,
  today: string,
  { term, day }: View,
): TemplateResult => {
  const held = dayInRome(startsAt);
  if (!minutes?.publishedAt)
    return html`<span class="warn">${term('noMinutes', daysBetween(held, today))}</span>`;
  const words = term(
    'minutesPublished',
    day(minutes.publishedAt),
    daysBetween(held, dayInRome(minutes.publishedAt)),
  );
  const address = webAddress(minutes.url);
  return address ? html`<a href=${address.href}>${term('readMinutes')}</a>, ${words}` : html`${words}`;
};

/** What languages are called; a code where it is none. */
const languagesText = (codes: readonly string[], language: string): string => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return codes.map((code) => (/^[a-z]{2}$/.test(code) ? (names.of(code) ?? code) : code)).join(', ');
};
