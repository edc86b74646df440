import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import {
  LabelsRequest,
  closedCode,
  issue,
  line,
  list,
  programmeCode,
  request,
  text,
  webAddress,
  whole,
} from '../schema.ts';
import { studyView } from '../vocabulary/study-view.ts';
import { contextDataSetCode } from './context-data-set.ts';
import { category } from './figure-query.ts';
import { indicatorCode } from './indicator.ts';
import { markdownFault } from './narrative.ts';
import { releaseCode } from './release.ts';
import { studyCode } from './study.ts';

const narrative = text(20_000).check((context) => {
  const found = markdownFault(context.value);
  if (found) context.issues.push(issue(found.code, [], context.value, { line: found.line }));
});

const changeable = {
  title: LabelsRequest,
  /** Who made it: organisations, laboratories, or the names that persons give of themselves; nothing else of a person. */
  authors: list(
    request({
      displayName: line(200, 2),
      affiliation: z.optional(line(200)),
      /** Whether it is a body, and no person; true unless said. */
      body: z.optional(z.boolean()),
    }),
    20,
    1,
  ),
  /** What is asked. */
  question: LabelsRequest,
  /** The published release that the figures are of; those of now unless said. */
  releaseCode: z.optional(releaseCode),
  figures: list(
    request({
      indicatorCode,
      /** Keys of programmes; all together unless said. */
      programme: z.optional(list(z.union([z.literal('_T'), programmeCode]), 200)),
      /** Territories; the country unless said. */
      territory: z.optional(list(text(5).check(z.regex(/^IT[A-Z0-9]{0,3}$/)), 30)),
      /** Years; the last one unless said. */
      period: z.optional(list(text(4).check(z.regex(/^\d{4}$/)), 30)),
      /** Letters of partner categories, `_T` for all together, of an indicator that has them; as it is told unless said. */
      category: z.optional(list(category, 10)),
      view: closedCode(studyView),
      /** What stands above it. */
      caption: z.optional(LabelsRequest),
    }),
    30,
    1,
  ),
  /** Data of others that are set beside them. */
  context: z.optional(list(request({ contextDataSetCode, edition: whole(1, 1_000_000) }), 10)),
  /**
   * What is answered, in Markdown: no HTML, no images, links to http, https and mailto only. `#figure-2` leads to the
   * second of `figures`, `#reference-1` to the first of `references`; a paragraph that holds a link to a figure and
   * nothing else is where that figure stands.
   */
  narrative: request({
    it: narrative,
    en: z.optional(narrative),
    de: z.optional(narrative),
    fr: z.optional(narrative),
    sl: z.optional(narrative),
  }),
  references: z.optional(list(request({ text: text(1000, 3), url: z.optional(webAddress) }), 100)),
};

/** What may be changed of a study. */
export const StudyFacts = request(changeable);
/** What may be changed of a study. */
export type StudyFacts = z.infer<typeof StudyFacts>;

/** A new study. */
export const StudyRequest = request({
  /** Key, which stands in its permanent address: lower case words with hyphens. */
  code: studyCode,
  ...changeable,
});
/** A new study. */
export type StudyRequest = z.infer<typeof StudyRequest>;

/** What changes of a study (RFC 7396): what is left out stays, null takes it away. */
export const StudyPatch = patchOf(changeable);
/** What changes of a study. */
export type StudyPatch = z.infer<typeof StudyPatch>;
