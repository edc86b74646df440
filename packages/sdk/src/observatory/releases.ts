import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { openCube, type Cube } from '@officine-coesione/figures/on-demand';
import type { Answered } from '../transport/meta.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FormQuery } from '../transport/send.ts';

/** A release as the caller last saw it: a change is decided on that version. */
export type SeenRelease = Readonly<{ code: string; version: number }>;

const on = ({ code, version }: SeenRelease) => ({ parameters: { releaseCode: code }, version });

/** Figures as they were published on a day: they never change again. */
export class Releases extends Resource {
  /** Releases, the latest first; one under embargo is announced. */
  list(query: QueryOf<'searchReleases'> = {}, options?: ListOptions) {
    return this.walk(routes.searchReleases, query, options);
  }

  /** One release: what it froze, what it changed, and what has superseded it. Its figures: `indicators.data`. */
  retrieve(releaseCode: string, options?: CallOptions) {
    return this.send(routes.showRelease, { parameters: { releaseCode } }, options);
  }

  /** What a release tells differently from an earlier one, cell by cell. */
  differences(releaseCode: string, query: QueryOf<'searchReleaseDifferences'> = {}, options?: ListOptions) {
    return this.walk(routes.searchReleaseDifferences, query, options, { releaseCode });
  }

  /** Prepares a release. */
  create(body: BodyOf<'draftRelease'>, options?: CallOptions) {
    return this.send(routes.draftRelease, { body }, options);
  }

  /** Changes a release that is being prepared: what is left out stays, null takes a property away. */
  update(seen: SeenRelease, body: BodyOf<'amendRelease'>, options?: CallOptions) {
    return this.send(routes.amendRelease, { ...on(seen), body }, options);
  }

  /** Freezes the figures of a release and publishes them, at once or at an instant. */
  publish(seen: SeenRelease, body: BodyOf<'publishRelease'> = {}, options?: CallOptions) {
    return this.send(routes.publishRelease, { ...on(seen), body }, options);
  }

  /** Takes a release back before the instant of its publication. */
  recall(seen: SeenRelease, body: BodyOf<'recallRelease'>, options?: CallOptions) {
    return this.send(routes.recallRelease, { ...on(seen), body }, options);
  }

  /** Releases in any state, the latest first. */
  records(query: QueryOf<'searchReleaseRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchReleaseRecords, query, options);
  }

  /** One release in any state. */
  record(releaseCode: string, options?: CallOptions) {
    return this.send(routes.showReleaseRecord, { parameters: { releaseCode } }, options);
  }

  /**
   * Figures of a release, also before they are published.
   *
   * @throws {CubeError} when the answer is no JSON-stat cube.
   */
  async data(
    releaseCode: string,
    indicatorCode: string,
    query: QueryOf<'showReleaseRecordData'> = {},
    options?: CallOptions,
  ): Promise<Answered<Cube>> {
    const parameters = { releaseCode, indicatorCode };
    const dataset = await this.send(routes.showReleaseRecordData, { parameters, query }, options);
    return Object.defineProperty(openCube(dataset), 'meta', { value: dataset.meta }) as Answered<Cube>;
  }

  /**
   * Figures of a release as a file, also before they are published.
   *
   * @returns the answer of the server, its body still to be read
   */
  export(
    releaseCode: string,
    indicatorCode: string,
    query: FormQuery<'showReleaseRecordData'>,
    options?: CallOptions,
  ) {
    return this.file(routes.showReleaseRecordData, query, options, { releaseCode, indicatorCode });
  }
}
