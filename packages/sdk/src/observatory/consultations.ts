import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { consultationId: id }, version });

/** Consultations of partners, from the announcement to the outcome. */
export class Consultations extends Resource {
  /**
   * Published consultations, filtered: with `stage: ['open']`, those that take contributions now.
   *
   * @example
   * ```ts
   * const page = await coesione.consultations.list({ stage: ['open'], sort: 'closesAt' });
   * for (const { title, closesAt } of page.items) console.log(title, closesAt);
   * ```
   */
  list(query: QueryOf<'searchConsultations'> = {}, options?: ListOptions) {
    return this.walk(routes.searchConsultations, query, options);
  }

  /** All consultations that pass the filters, as a file. */
  export(query: FileQuery<'searchConsultations'>, options?: CallOptions) {
    return this.file(routes.searchConsultations, query, options);
  }

  /** One consultation; once it has closed with who took part, and what became of what they said. */
  retrieve(consultationId: string, options?: CallOptions) {
    return this.send(routes.showConsultation, { parameters: { consultationId } }, options);
  }

  /** Consultations in any state, for who keeps them. */
  records(query: QueryOf<'searchConsultationRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchConsultationRecords, query, options);
  }

  /** One consultation in any state, for who keeps it. */
  record(consultationId: string, options?: CallOptions) {
    return this.send(routes.showConsultationRecord, { parameters: { consultationId } }, options);
  }

  /** Announces a consultation, as a draft. */
  create(body: BodyOf<'announceConsultation'>, options?: CallOptions) {
    return this.send(routes.announceConsultation, { body }, options);
  }

  /**
   * Changes a consultation: what is left out stays, null takes a property away.
   *
   * @throws {ProblemError} `validation-failed` where a published one would close earlier.
   */
  update(seen: Seen, body: BodyOf<'amendConsultation'>, options?: CallOptions) {
    return this.send(routes.amendConsultation, { ...on(seen), body }, options);
  }

  /** Publishes a draft. */
  publish(seen: Seen, body: BodyOf<'publishConsultation'> = {}, options?: CallOptions) {
    return this.send(routes.publishConsultation, { ...on(seen), body }, options);
  }

  /** Says what became of a consultation that has closed, with a public document. */
  publishOutcome(seen: Seen, body: BodyOf<'publishOutcome'>, options?: CallOptions) {
    return this.send(routes.publishOutcome, { ...on(seen), body }, options);
  }

  /** Archives a consultation: it stands in no list and changes no more. */
  archive(seen: Seen, body: BodyOf<'archiveConsultation'>, options?: CallOptions) {
    return this.send(routes.archiveConsultation, { ...on(seen), body }, options);
  }
}
