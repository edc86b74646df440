import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { LabelsRequest, closedCode, day, instant, list, request } from '../schema.ts';
import { releaseChangeKind } from '../vocabulary/release-change-kind.ts';
import { indicatorCode } from './indicator.ts';
import { releaseCode } from './release.ts';

const changeable = {
  title: LabelsRequest,
  /** Day on which the registry is read: no later than that of the publication. */
  referenceDate: day,
  /** Indicators of which it gives the figures, each once. */
  indicatorCodes: list(indicatorCode, 100, 1),
  /** The release that it revises, and why; that one stays where it is. */
  revises: z.optional(
    request({
      /** A published release. */
      releaseCode,
      reason: LabelsRequest,
    }),
  ),
  /** What it changes. */
  changes: z.optional(
    list(
      request({
        kind: closedCode(releaseChangeKind),
        /** One of the indicators of the release; all of them unless said. */
        indicatorCode: z.optional(indicatorCode),
        /** What changed and why. */
        text: LabelsRequest,
      }),
      200,
    ),
  ),
};

/** What may be changed of a release that is being prepared. */
export const ReleaseFacts = request(changeable);
/** What may be changed of a release that is being prepared. */
export type ReleaseFacts = z.infer<typeof ReleaseFacts>;

/** A new release. */
export const ReleaseRequest = request({
  /** Key: year, number within it, and the number of a correction, e.g. `2026-1`, `2026-1.1`. */
  code: releaseCode,
  ...changeable,
});
/** A new release. */
export type ReleaseRequest = z.infer<typeof ReleaseRequest>;

/** What changes of a release that is being prepared (RFC 7396): what is left out stays, null takes it away. */
export const ReleasePatch = patchOf(changeable);
/** What changes of a release that is being prepared. */
export type ReleasePatch = z.infer<typeof ReleasePatch>;

/** When the figures of a release can be read. */
export const ReleasePublication = request({
  /** Until then only those who keep the releases read the figures; at once unless said. */
  publishedAt: z.optional(instant),
});
/** When the figures of a release can be read. */
export type ReleasePublication = z.infer<typeof ReleasePublication>;
