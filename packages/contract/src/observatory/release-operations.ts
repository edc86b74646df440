import { figureFormats } from '../exchange-format.ts';
import * as z from 'zod/mini';
import { ReasonedDecision } from '../decision.ts';
import { keepers } from '../keepers.ts';
import { adding, none, reading, stepProblems, stepsOf } from '../keeping.ts';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { listQuery } from '../schema.ts';
import { figureFilters, inLanguage } from './figure-query.ts';
import { indicatorCode } from './indicator.ts';
import { IndicatorData } from './indicator-data.ts';
import { Release, ReleaseDifferencePage, ReleasePage, releaseCode } from './release.ts';
import { releaseRequest } from './release-examples.ts';
import { ReleasePatch, ReleasePublication, ReleaseRequest } from './release-request.ts';
import * as routes from './release-routes.ts';

const tag = 'releases';
const access: readonly Role[] = keepers.release;
const seers: readonly Role[] = [...access, 'auditor'];

const release = z.object({
  /** Key of the release, e.g. `2026-1`. */
  releaseCode,
});

const published = { access: 'public', caching: 'revalidate', body: undefined, status: 200, tag } as const;

const filters = {
  ...listQuery,
  /** Only those that give the figures of this indicator. */
  indicator: z.optional(indicatorCode),
};

/** A step in the life of a release. */
const releaseStep = stepsOf({ tag, access, parameters: release, answer: Release, problems: stepProblems });

/** Operations on the releases: figures that were published on a day and never change again. */
export const releaseOperations = [
  operation({
    ...routes.searchReleases,
    ...published,
    etag: true,
    summary: 'Releases of the figures, the latest first',
    description:
      'One under embargo is announced here with the instant from which its figures can be read; what it holds is told then.',
    parameters: none,
    query: z.object(filters),
    answer: ReleasePage,
    problems: [],
  }),
  operation({
    ...routes.showRelease,
    ...published,
    etag: true,
    summary: 'One release: what it froze, what it changed, and what has superseded it since',
    description: 'Its figures are those of `/indicators/{indicatorCode}/data?release={releaseCode}`.',
    parameters: release,
    query: none,
    answer: Release,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchReleaseDifferences,
    ...published,
    etag: true,
    summary: 'What a release tells differently from an earlier one, cell by cell',
    parameters: release,
    query: z.object({
      ...listQuery,
      /** The earlier release; the one that it revises unless said, or else the one published before it. */
      since: z.optional(releaseCode),
      /** Only the figures of this indicator. */
      indicator: z.optional(indicatorCode),
      ...inLanguage,
    }),
    answer: ReleaseDifferencePage,
    problems: ['not-found', 'validation-failed'],
  }),
  operation({
    ...routes.draftRelease,
    ...adding,
    tag,
    access,
    summary: 'Prepares a release',
    body: ReleaseRequest,
    answer: Release,
    example: { body: releaseRequest },
    problems: ['validation-failed'],
  }),
  releaseStep({
    ...routes.amendRelease,
    summary: 'Changes a release that is being prepared',
    body: ReleasePatch,
  }),
  releaseStep({
    ...routes.publishRelease,
    summary: 'Freezes the figures of a release and publishes them, at once or at an instant',
    description:
      'The whole cube of each of its indicators is computed and kept: every programme, territory, category and year. What is withheld is decided once over all of them. From the instant of publication on nothing of it can change.',
    body: ReleasePublication,
  }),
  releaseStep({
    ...routes.recallRelease,
    summary: 'Takes a release back before the instant of its publication',
    description: 'It is a draft again, and its figures are computed anew when it is published.',
    body: ReasonedDecision,
  }),
  operation({
    ...routes.searchReleaseRecords,
    ...reading,
    tag,
    access: seers,
    summary: 'Releases in any state, the latest first',
    parameters: none,
    query: z.object(filters),
    answer: ReleasePage,
    problems: [],
  }),
  operation({
    ...routes.showReleaseRecord,
    ...reading,
    etag: true,
    tag,
    access: seers,
    summary: 'One release in any state',
    parameters: release,
    query: none,
    answer: Release,
    problems: ['not-found'],
  }),
  operation({
    ...routes.showReleaseRecordData,
    ...reading,
    tag,
    access: seers,
    summary: 'Figures of a release, also before they are published',
    parameters: z.object({
      /** Key of the release, e.g. `2026-1`. */
      releaseCode,
      /** Key of the indicator, e.g. `PART_N`. */
      indicatorCode,
    }),
    query: z.object({ ...figureFilters, ...inLanguage }),
    answer: IndicatorData,
    forms: figureFormats,
    problems: ['not-found', 'validation-failed'],
  }),
] as const;
