import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import type { Seen } from '../seen.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';

const on = ({ id, version }: Seen) => ({ parameters: { meetingId: id }, version });

/** Meetings of partnerships: those that were convened, and what who keeps a partnership does with its own. */
export class Meetings extends Resource {
  /** Meetings that were convened, filtered; the latest first. With `embed: ['present']` who was there. */
  list(query: QueryOf<'searchMeetings'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMeetings, query, options);
  }

  /** All meetings that pass the filters, as a file; `ics` is a calendar. */
  export(query: FileQuery<'searchMeetings'>, options?: CallOptions) {
    return this.file(routes.searchMeetings, query, options);
  }

  /** One meeting that was convened. */
  retrieve(meetingId: string, query: QueryOf<'showMeeting'> = {}, options?: CallOptions) {
    return this.send(routes.showMeeting, { parameters: { meetingId }, query }, options);
  }

  /** Meetings in any state, for who keeps them; members find those they were convened to. */
  records(query: QueryOf<'searchMeetingRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchMeetingRecords, query, options);
  }

  /** One meeting in any state, for who keeps it; for members once it was convened. */
  record(meetingId: string, options?: CallOptions) {
    return this.send(routes.showMeetingRecord, { parameters: { meetingId } }, options);
  }

  /** Plans a meeting of a partnership. */
  create(body: BodyOf<'planMeeting'>, options?: CallOptions) {
    return this.send(routes.planMeeting, { body }, options);
  }

  /** Changes a meeting: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendMeeting'>, options?: CallOptions) {
    return this.send(routes.amendMeeting, { ...on(seen), body }, options);
  }

  /** Convenes a planned meeting: it is published and its members are told. */
  convene(seen: Seen, body: BodyOf<'conveneMeeting'> = {}, options?: CallOptions) {
    return this.send(routes.conveneMeeting, { ...on(seen), body }, options);
  }

  /** Records that a meeting was held. */
  hold(seen: Seen, body: BodyOf<'holdMeeting'> = {}, options?: CallOptions) {
    return this.send(routes.holdMeeting, { ...on(seen), body }, options);
  }

  /** Cancels a meeting, with a reason. */
  cancel(seen: Seen, body: BodyOf<'cancelMeeting'>, options?: CallOptions) {
    return this.send(routes.cancelMeeting, { ...on(seen), body }, options);
  }

  /** Sets the agenda of a meeting as a whole; items that carry their identifier are kept. */
  setAgenda(seen: Seen, body: BodyOf<'setAgenda'>, options?: CallOptions) {
    return this.send(routes.setAgenda, { ...on(seen), body }, options);
  }

  /** Who was at a meeting, with the representatives: for who keeps the partnership. */
  attendance(meetingId: string, options?: CallOptions) {
    return this.send(routes.showAttendance, { parameters: { meetingId } }, options);
  }

  /** Records who was at a meeting as a whole, on the version of the meeting. */
  recordAttendance(seen: Seen, body: BodyOf<'recordAttendance'>, options?: CallOptions) {
    return this.send(routes.recordAttendance, { ...on(seen), body }, options);
  }

  /** Records how far the minutes of a meeting are, as a whole. */
  keepMinutes(seen: Seen, body: BodyOf<'keepMinutes'>, options?: CallOptions) {
    return this.send(routes.keepMinutes, { ...on(seen), body }, options);
  }

  /** Records what a meeting decided on an item of its agenda. */
  recordDecision(meetingId: string, body: BodyOf<'recordDecision'>, options?: CallOptions) {
    return this.send(routes.recordDecision, { parameters: { meetingId }, body }, options);
  }

  /** Corrects what was recorded of a decision: what is left out stays, null takes a property away. */
  updateDecision({ id, version }: Seen, body: BodyOf<'amendDecision'>, options?: CallOptions) {
    return this.send(routes.amendDecision, { parameters: { decisionId: id }, version, body }, options);
  }
}
