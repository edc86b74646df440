import * as z from 'zod/mini';
import { Labels, date, entity, instant, list, openCode, page, record, text, whole } from '../schema.ts';

/** Key of a release: year, number within it, and the number of a correction, e.g. `2026-1`, `2026-1.1`. */
export const releaseCode = text(20).check(z.regex(/^\d{4}-\d{1,2}(\.\d{1,2})?$/));

/** What a release changes, and why. */
export const ReleaseChange = entity({
  kind: openCode('release-change-kind'),
  /** The indicator it is about; absent when it is about all. */
  indicatorCode: z.optional(text(30)),
  /** What changed and why. */
  text: Labels,
});
/** What a release changes, and why. */
export type ReleaseChange = z.infer<typeof ReleaseChange>;

/** The figures of an indicator as a release froze them. */
export const ReleaseCube = entity({
  indicatorCode: text(30),
  title: Labels,
  /** Version of the method they were computed with. */
  methodVersion: text(20),
  /** Cells that hold a value or say why they hold none, of all those that there can be. */
  cells: whole(0, 100_000_000),
  /** SHA-256 of what was frozen, hexadecimal: the same content has the same digest, anywhere. */
  sha256: text(64),
  /** The release that gives these figures anew; absent while none does. */
  supersededBy: z.optional(text(20)),
  /** When it did, UTC. */
  supersededAt: z.optional(instant),
});
/** The figures of an indicator as a release froze them. */
export type ReleaseCube = z.infer<typeof ReleaseCube>;

/** The figures of the observatory as they were published on a day: they never change again. */
export const Release = entity({
  ...record,
  /** Key, e.g. `2026-1`. */
  code: text(20),
  title: Labels,
  /** Day on which the registry is read. */
  referenceDate: date,
  status: openCode('release-status'),
  /** Indicators of which it gives the figures. */
  indicatorCodes: list(text(30), 100),
  /** When the figures were computed, UTC; absent in a draft. */
  frozenAt: z.optional(instant),
  /** From when on anyone can read the figures, UTC; absent in a draft. */
  publishedAt: z.optional(instant),
  /** The release that it revises, and why. */
  revises: z.optional(entity({ releaseCode: text(20), reason: Labels })),
  /** What it changes; nothing before it is published. */
  changes: list(ReleaseChange, 200),
  /** What it froze; nothing before it is published. */
  cubes: list(ReleaseCube, 100),
  /** When all its figures had been given anew, UTC. */
  supersededAt: z.optional(instant),
  /** The release that gave the last of them. */
  supersededBy: z.optional(text(20)),
});
/** The figures of the observatory as they were published on a day. */
export type Release = z.infer<typeof Release>;

export const ReleasePage = page(Release);
/** A page of releases. */
export type ReleasePage = z.infer<typeof ReleasePage>;

/** A cell that two releases tell differently. */
export const ReleaseDifference = entity({
  indicatorCode: text(30),
  /** The code of the cell along each dimension. */
  cell: z.record(text(30), text(80)),
  /** `changed`; `added` when the earlier release has no such cell, `removed` when the later one has none. */
  kind: text(20),
  /** Value in the earlier release; absent where there is none. */
  oldValue: z.optional(z.number()),
  /** Observation status there (SDMX CL_OBS_STATUS); absent for an ordinary value. */
  oldStatus: z.optional(text(3)),
  /** Value in the later release; absent where there is none. */
  newValue: z.optional(z.number()),
  /** Observation status there; absent for an ordinary value. */
  newStatus: z.optional(text(3)),
  /** What the change logs say of it, from the later release back, in the language asked for. */
  reasons: list(text(2000), 50),
});
/** A cell that two releases tell differently. */
export type ReleaseDifference = z.infer<typeof ReleaseDifference>;

export const ReleaseDifferencePage = page(ReleaseDifference);
/** A page of what two releases tell differently. */
export type ReleaseDifferencePage = z.infer<typeof ReleaseDifferencePage>;
