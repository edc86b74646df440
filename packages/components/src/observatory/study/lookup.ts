import type { IndicatorData, Release, Study } from '@officine-coesione/contract';
import { CoesioneError, Indicators, Releases, Studies, type Send } from '@officine-coesione/sdk';

/** What `oc-study` shows: a package of the API is such. */
export interface StudyData {
  readonly study: Study;
  /** Figures of each of its `figures`, in their order; undefined where they did not come. */
  readonly figures: readonly (IndicatorData | undefined)[];
  /** Figures of each of its context data sets. */
  readonly context?: readonly IndicatorData[];
  /** The release its figures are of, which says what has superseded them. */
  readonly release?: Release | undefined;
  /** True for the figures of now, in the place of those the study was written with. */
  readonly live?: boolean;
}

/** A study, a version of it, and which figures. */
export interface AskedStudy {
  readonly code: string;
  /** The latest unless given. */
  readonly version: number | undefined;
  readonly live: boolean;
}

/** A study with its figures; those that do not come are left out. */
export const studyOf = async (
  send: Send,
  { code, version, live }: AskedStudy,
  signal: AbortSignal,
): Promise<StudyData> => {
  const studies = new Studies(send);
  const options = { signal };
  const study =
    version === undefined
      ? await studies.retrieve(code, {}, options)
      : await studies.version(code, version, {}, options);
  const { releaseCode } = study;
  const [held, release] = await Promise.all([
    live ? figuresOfNow(send, study, signal) : figuresKept(studies, study, signal),
    releaseCode === undefined
      ? undefined
      : new Releases(send).retrieve(releaseCode, options).catch(withoutIt(undefined)),
  ]);
  return { study, ...held, release, live };
};

/** What is shown where something that does not come can be done without. */
const withoutIt =
  <Instead>(instead: Instead) =>
  (error: unknown): Instead => {
    if (CoesioneError.is(error)) return instead;
    throw error;
  };

type Held = Pick<StudyData, 'figures' | 'context'>;

/** Figures as they were read when the version was published. */
const figuresKept = async (studies: Studies, study: Study, signal: AbortSignal): Promise<Held> =>
  studies
    .package(study.code, study.versionNumber!, {}, { signal })
    .then(({ figures, context }): Held => ({ figures, context }))
    .catch(withoutIt<Held>({ figures: study.figures.map(() => undefined) }));

/** Figures as they are now. */
const figuresOfNow = async (send: Send, { figures }: Study, signal: AbortSignal): Promise<Held> => {
  const indicators = new Indicators(send);
  return {
    figures: await Promise.all(
      figures.map(({ indicatorCode, programme, territory, period, category }) =>
        indicators
          .data(indicatorCode, { programme, territory, period, category }, { signal })
          .then(({ dataset }) => dataset as IndicatorData)
          .catch(withoutIt(undefined)),
      ),
    ),
  };
};
