import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FormQuery } from '../transport/send.ts';

/** A study as the caller last saw it: a change is decided on that version of its record. */
export type SeenStudy = Readonly<{ code: string; version: number }>;

const on = ({ code, version }: SeenStudy) => ({ parameters: { studyCode: code }, version });
const at = (studyCode: string, number: number) => ({ studyCode, versionNumber: String(number) });

/** Saved questions to the figures, with their answers. */
export class Studies extends Resource {
  /** Published studies, the latest first. */
  list(query: QueryOf<'searchStudies'> = {}, options?: ListOptions) {
    return this.walk(routes.searchStudies, query, options);
  }

  /** The latest version of a study. */
  retrieve(studyCode: string, query: QueryOf<'showStudy'> = {}, options?: CallOptions) {
    return this.send(routes.showStudy, { parameters: { studyCode }, query }, options);
  }

  /** A version of a study: it never changes. */
  version(studyCode: string, number: number, query: QueryOf<'showStudyVersion'> = {}, options?: CallOptions) {
    return this.send(routes.showStudyVersion, { parameters: at(studyCode, number), query }, options);
  }

  /** What a version rests on: itself, with its figures as they were read when it was published. */
  package(studyCode: string, number: number, query: QueryOf<'showStudyPackage'> = {}, options?: CallOptions) {
    return this.send(routes.showStudyPackage, { parameters: at(studyCode, number), query }, options);
  }

  /** What a version rests on as one file, described; the body of the answer is still to be read. */
  export(studyCode: string, number: number, query: FormQuery<'showStudyPackage'>, options?: CallOptions) {
    return this.file(routes.showStudyPackage, query, options, at(studyCode, number));
  }

  /** Prepares a study. */
  create(body: BodyOf<'draftStudy'>, options?: CallOptions) {
    return this.send(routes.draftStudy, { body }, options);
  }

  /** Changes a study: what is left out stays, null takes a property away; published versions stay as they are. */
  update(seen: SeenStudy, body: BodyOf<'amendStudy'>, options?: CallOptions) {
    return this.send(routes.amendStudy, { ...on(seen), body }, options);
  }

  /** Publishes a study as a new version. */
  publish(seen: SeenStudy, body: BodyOf<'publishStudy'> = {}, options?: CallOptions) {
    return this.send(routes.publishStudy, { ...on(seen), body }, options);
  }

  /** Studies in any state. */
  records(query: QueryOf<'searchStudyRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchStudyRecords, query, options);
  }

  /** One study as it is being prepared. */
  record(studyCode: string, options?: CallOptions) {
    return this.send(routes.showStudyRecord, { parameters: { studyCode } }, options);
  }
}
