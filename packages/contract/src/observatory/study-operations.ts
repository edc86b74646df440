import * as z from 'zod/mini';
import { Decision } from '../decision.ts';
import { keepers } from '../keepers.ts';
import { adding, none, reading, stepProblems, stepsOf } from '../keeping.ts';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { listQuery, text } from '../schema.ts';
import { inLanguage } from './figure-query.ts';
import { indicatorCode } from './indicator.ts';
import { Study, StudyPackage, StudyPage, studyCode } from './study.ts';
import { studyRequest } from './study-examples.ts';
import { StudyPatch, StudyRequest } from './study-request.ts';
import * as routes from './study-routes.ts';

const tag = 'studies';
const access: readonly Role[] = keepers.release;
const seers: readonly Role[] = [...access, 'auditor'];

const study = z.object({
  /** Key of the study. */
  studyCode,
});
const version = z.object({
  /** Key of the study. */
  studyCode,
  /** Number of the version, from 1. */
  versionNumber: text(5).check(z.regex(/^[1-9]\d*$/)),
});

const published = { access: 'public', caching: 'revalidate', body: undefined, status: 200, tag } as const;

const filters = {
  ...listQuery,
  /** Only those that look at this indicator. */
  indicator: z.optional(indicatorCode),
};

const studyStep = stepsOf({ tag, access, parameters: study, answer: Study, problems: stepProblems });

/** Operations on studies: saved questions to the figures, with their answers. */
export const studyOperations = [
  operation({
    ...routes.searchStudies,
    ...published,
    etag: true,
    summary: 'Published studies, the latest first',
    parameters: none,
    query: z.object({ ...filters, ...inLanguage }),
    answer: StudyPage,
    problems: [],
  }),
  operation({
    ...routes.showStudy,
    ...published,
    etag: true,
    summary: 'The latest version of a study',
    parameters: study,
    query: z.object(inLanguage),
    answer: Study,
    problems: ['not-found'],
  }),
  operation({
    ...routes.showStudyVersion,
    ...published,
    etag: true,
    summary: 'A version of a study: it never changes, and says when there is a later one',
    parameters: version,
    query: z.object(inLanguage),
    answer: Study,
    problems: ['not-found'],
  }),
  operation({
    ...routes.showStudyPackage,
    ...published,
    etag: true,
    summary: 'What a version of a study rests on: its figures, described, and how to cite it',
    description:
      'As a file (`package.zip`): each table as CSV, described as CSV on the Web and as a Data Package, the narrative, and a page to read first. The figures are those that were read when the version was published.',
    parameters: version,
    query: z.object(inLanguage),
    answer: StudyPackage,
    forms: ['data-package-zip'],
    problems: ['not-found'],
  }),
  operation({
    ...routes.draftStudy,
    ...adding,
    tag,
    access,
    summary: 'Prepares a study',
    body: StudyRequest,
    answer: Study,
    example: { body: studyRequest },
    problems: ['validation-failed'],
  }),
  studyStep({
    ...routes.amendStudy,
    summary: 'Changes a study',
    description: 'Published versions stay as they are.',
    body: StudyPatch,
  }),
  studyStep({
    ...routes.publishStudy,
    summary: 'Publishes a study as a new version',
    description: 'What it says and the figures it rests on are kept together and never change.',
    body: Decision,
  }),
  operation({
    ...routes.searchStudyRecords,
    ...reading,
    tag,
    access: seers,
    summary: 'Studies in any state',
    parameters: none,
    query: z.object(filters),
    answer: StudyPage,
    problems: [],
  }),
  operation({
    ...routes.showStudyRecord,
    ...reading,
    etag: true,
    tag,
    access: seers,
    summary: 'One study as it is being prepared',
    parameters: study,
    query: none,
    answer: Study,
    problems: ['not-found'],
  }),
] as const;
