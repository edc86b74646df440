import type { Release, Study } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { StudyData } from './lookup.ts';
import type { View } from './view.ts';

/** What a reader may do about figures or a version that there is something newer than. */
export interface Renewing {
  /** Shows the figures of now, or those of the study again; undefined where there is no asking. */
  readonly turn: ((live: boolean) => void) | undefined;
  /** Shows the latest version; undefined where there is no asking. */
  readonly latest: (() => void) | undefined;
  /** Address about a release; undefined where none is known. */
  readonly releaseAddress: (code: string) => string | undefined;
}

/** Of which day the figures are, whether they can change, and what there is that is newer. */
export const currencyTemplate = (
  { study, release, live = false }: StudyData,
  renewing: Renewing,
  view: View,
): TemplateResult => {
  const { term } = view;
  const { turn } = renewing;
  return html`${laterTemplate(study, renewing, view)}
    ${live || !release ? nothing : supersededTemplate(study, release, renewing, view)}
    <div class="currency" part="currency">
      <p role="status">${currencyText(study, release, live, view)}</p>
      ${
        turn
          ? html`<button type="button" class="plain" @click=${() => turn(!live)}>
              ${term(live ? 'showKept' : 'showLive')}
            </button>`
          : nothing
      }
    </div>`;
};

const currencyText = (
  { releaseCode, publishedAt }: Study,
  release: Release | undefined,
  live: boolean,
  { term, day }: View,
): string => {
  if (live || publishedAt === undefined) return term('live');
  if (releaseCode === undefined) return term('kept', day(publishedAt));
  const since = release?.publishedAt;
  return since === undefined ? term('frozen', releaseCode) : term('frozenOn', releaseCode, day(since));
};

/** Another version of the study is the latest. */
const laterTemplate = (
  { versionNumber, latestVersionNumber: latest }: Study,
  renewing: Renewing,
  { term, number }: View,
): unknown => {
  if (versionNumber === undefined || latest === undefined || latest <= versionNumber) return nothing;
  return html`<div class="notice warning" part="later">
    <p>${term('later', number(versionNumber), number(latest))}</p>
    ${
      renewing.latest
        ? html`<p>
            <button type="button" class="plain" @click=${renewing.latest}>
              ${term('showLatest', number(latest))}
            </button>
          </p>`
        : nothing
    }
  </div>`;
};

/** Another release gives the figures anew, or some of them. */
const supersededTemplate = (
  { figures }: Study,
  { cubes }: Release,
  { releaseAddress }: Renewing,
  { term, day }: View,
): unknown => {
  const shown = new Set(figures.map(({ indicatorCode }) => indicatorCode));
  const superseded = cubes.filter(
    ({ indicatorCode, supersededBy }) => shown.has(indicatorCode) && supersededBy !== undefined,
  );
  const last = superseded
    .toSorted((one, other) => one.supersededAt!.localeCompare(other.supersededAt!))
    .at(-1);
  if (!last) return nothing;
  const code = last.supersededBy!;
  const all = new Set(superseded.map(({ indicatorCode }) => indicatorCode)).size === shown.size;
  const page = releaseAddress(code);
  return html`<div class="notice warning" part="superseded">
    <p>${term(all ? 'superseded' : 'partlySuperseded', code, day(last.supersededAt!))}</p>
    ${page ? html`<p><a href=${page}>${term('goToRelease', code)}</a></p>` : nothing}
  </div>`;
};
