import * as z from 'zod/mini';
import { Decision, ReasonedDecision } from '../decision.ts';
import { adding, editors, none, readers, reading, stepProblems, stepsOf, words } from '../keeping.ts';
import { operation } from '../operation.ts';
import { closedCode, list, listQuery, programmeCode, uuid } from '../schema.ts';
import { consultationStage } from '../vocabulary/consultation-stage.ts';
import { cyclePhase } from '../vocabulary/cycle-phase.ts';
import { involvementLevel } from '../vocabulary/involvement-level.ts';
import { Consultation, ConsultationPage } from './consultation.ts';
import { consultationRequest } from './consultation-examples.ts';
import { ConsultationOutcome, ConsultationPatch, ConsultationRequest } from './consultation-request.ts';
import * as routes from './consultation-routes.ts';

const consultation = z.object({
  /** The consultation. */
  consultationId: uuid,
});

const published = {
  access: 'public',
  caching: 'revalidate',
  body: undefined,
  status: 200,
  etag: true,
  tag: 'consultations',
} as const;

const filters = {
  ...listQuery,
  /** Words of the title, the summary or the questions. */
  q: words,
  /** Only those of this partnership. */
  partnership: z.optional(uuid),
  /** Keys of programmes. */
  programme: z.optional(list(programmeCode, 30)),
  /** Phases of the cycle. */
  phase: z.optional(list(closedCode(cyclePhase), 4)),
  /** Levels of involvement. */
  involvementLevel: z.optional(list(closedCode(involvementLevel), 6)),
  /** Where they stand now. */
  stage: z.optional(list(closedCode(consultationStage), 4)),
  /** Order; those that opened last come first unless said. */
  sort: z.optional(z.enum(['-opensAt', 'opensAt', 'closesAt', '-closesAt', 'title'])),
};

/** A step in the life of a consultation, and whatever else changes it. */
const consultationStep = stepsOf({
  tag: 'consultations',
  access: editors,
  parameters: consultation,
  answer: Consultation,
  problems: stepProblems,
});

/** Operations on the consultations of partnerships. */
export const consultationOperations = [
  operation({
    ...routes.searchConsultations,
    ...published,
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    summary: 'Published consultations of public partnerships',
    description:
      'Those of archived partnerships stay. Who answered, and what, is told once they have closed.',
    parameters: none,
    query: z.object(filters),
    answer: ConsultationPage,
    problems: [],
  }),
  operation({
    ...routes.showConsultation,
    ...published,
    summary: 'One consultation',
    description: 'An archived one can be read and cited for good, but stands in no list.',
    parameters: consultation,
    query: none,
    answer: Consultation,
    problems: ['not-found'],
  }),
  operation({
    ...routes.announceConsultation,
    ...adding,
    tag: 'consultations',
    summary: 'Announces a consultation, as a draft',
    description: 'The seats that are invited are of the partnership, and so are the documents it is on.',
    body: ConsultationRequest,
    answer: Consultation,
    example: { body: consultationRequest },
    problems: ['validation-failed', 'transition-not-allowed'],
  }),
  consultationStep({
    ...routes.amendConsultation,
    summary: 'Changes a consultation',
    description:
      'A published one stays open as long as was said, or longer: it may be prolonged until it closes. That is told with it, and by mail to who was invited.',
    body: ConsultationPatch,
  }),
  consultationStep({
    ...routes.publishConsultation,
    summary: 'Publishes a consultation',
    description: 'One that is over may be entered later, with the contributions that came on paper.',
    body: Decision,
  }),
  consultationStep({
    ...routes.publishOutcome,
    summary: 'Says what became of a consultation that has closed',
    description: 'With a public document of the partnership; another one later takes its place.',
    body: ConsultationOutcome,
  }),
  consultationStep({
    ...routes.archiveConsultation,
    summary: 'Archives a consultation: it stands in no list and changes no more',
    body: ReasonedDecision,
  }),
  operation({
    ...routes.searchConsultationRecords,
    ...reading,
    tag: 'consultations',
    summary: 'Consultations in any state, within the scope of who asks',
    access: readers,
    parameters: none,
    query: z.object({
      ...filters,
      /** States. */
      status: z.optional(list(z.enum(['draft', 'published', 'archived']), 3)),
    }),
    answer: ConsultationPage,
    problems: [],
  }),
  operation({
    ...routes.showConsultationRecord,
    ...reading,
    etag: true,
    tag: 'consultations',
    summary: 'One consultation, in any state',
    access: readers,
    parameters: consultation,
    query: none,
    answer: Consultation,
    problems: ['not-found'],
  }),
] as const;
