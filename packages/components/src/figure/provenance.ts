import { dateText, numberText, type Language, type Provenance } from '@officine-coesione/figures/on-demand';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureWords } from '../locale/it/figure.ts';
import { webAddress } from '../web-address.ts';

/** Where figures come from: source, period, update date, licence, coverage, method; it stands below them always. */
export const provenanceTemplate = (
  { source, period, updated, licence, coverage, methodVersion }: Provenance,
  words: FigureWords,
  language: Language,
): TemplateResult => {
  const row = (name: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const covered =
    coverage &&
    words.partnerships(
      coverage.counted,
      numberText(coverage.counted, language),
      numberText(coverage.total, language),
    );
  return html`<dl class="secondary provenance" part="provenance">
    ${row(words.source, source)} ${row(words.period, period)}
    ${row(words.updated, updated && dateText(updated, language))}
    ${row(words.licence, licence && licenceTemplate(licence))} ${row(words.coverage, covered)}
    ${row(words.method, methodVersion && words.version(methodVersion))}
  </dl>`;
};

/** A licence, as a link where it has an address of the web. */
export const licenceTemplate = ({
  title,
  url,
}: {
  readonly title: string;
  readonly url?: string;
}): unknown => (webAddress(url) ? html`<a href=${url} rel="license">${title}</a>` : title);
