import { observatoryRoutes } from '@officine-coesione/contract';
import { ProblemError, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { downloadsStyles } from '../../files/downloads.ts';
import { routeAddress } from '../../files/file-address.ts';
import { focusOn } from '../../form/focus-on.ts';
import type { StudyWords } from '../../locale/it/study.ts';
import { studyWords } from '../../locale/study-words.ts';
import { pageAddress } from '../../opening.ts';
import { currencyTemplate } from './currency.ts';
import { Figures } from './figures.ts';
import { studyOf, type StudyData } from './lookup.ts';
import type { markdown } from './markdown.ts';
import { placeId, type Place } from './places.ts';
import { Reuse, type Source } from './reuse.ts';
import { styles } from './styles.ts';
import { headTemplate, placeLink, referencesTemplate, writtenIn, type View } from './view.ts';

/**
 * A study of a laboratory: what is asked, what is answered, with the figures in the text or after it, what it refers
 * to, how to cite it, and the package of its data. It says of which day the figures are, and what is newer.
 *
 * @tag oc-study
 * @status beta
 * @slot - shown until the study arrives and when it cannot: put its title and question here
 * @fires oc-ready - the study is shown; `detail.state`
 * @fires oc-error - the study cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart head - title, authors, date and question
 * @csspart byline - the authors
 * @csspart published - when it was published, and which version
 * @csspart question - what is asked
 * @csspart later - the words that there is a later version
 * @csspart superseded - the words that a later release gives the figures anew
 * @csspart currency - of which day the figures are
 * @csspart narrative - what is answered
 * @csspart figure - one of the figures
 * @csspart method - how an indicator is made, closed until it is opened
 * @csspart context - data of others
 * @csspart references - what it refers to
 * @csspart reuse - how to cite and to reuse it
 * @csspart citation - the citation
 * @csspart permalink - the permanent address
 * @csspart package - the package of its data
 * @csspart demo - the words that mark demonstration data
 * @csspart error - words shown when it cannot be shown
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-color-text - text
 * @cssproperty --oc-color-text-secondary - text of lesser weight
 * @cssproperty --oc-color-accent - links and buttons
 * @cssproperty --oc-color-surface - the ground on which the element stands
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-font-family - typeface; the page's unless said
 */
export class OcStudy extends CoesioneElement<StudyData, StudyWords> {
  static override styles = [...CoesioneElement.styles, downloadsStyles, styles];

  /** Key of the study, e.g. `chi-siede-nei-comitati`. */
  @property() code: string | null = null;

  /** Number of a version; the latest unless given. */
  @property() version: string | null = null;

  /** True to show the figures of now, in the place of those the study was written with. */
  @property({ type: Boolean, reflect: true }) live = false;

  /** Address of the page about a release, `{id}` for its key; the answer of the API unless given. */
  @property({ attribute: 'release-page' }) releasePage: string | null = null;

  protected override readonly dictionary = studyWords;
  protected override readonly loadsOn = ['code', 'version', 'live'];
  readonly #figures = new Figures(
    this,
    () => this.send,
    () => (this.phase = 'partial'),
  );
  readonly #reuse = new Reuse(this);
  #write: typeof markdown | undefined;
  #focusTitle = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reuse.stop();
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<StudyData> {
    const { code, live } = this;
    if (!code) throw new Misconfiguration(this.common('missingAttribute', 'code'));
    const data = await studyOf(send, { code, version: this.#number, live }, signal);
    await this.#figures.prepare(data);
    return data;
  }

  protected override async prepare(): Promise<void> {
    if (this.releasePage !== null && !pageAddress(this.releasePage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'release-page', this.releasePage));
    await Promise.all([this.#fetchNarrative(), this.data && this.#figures.prepare(this.data)]);
  }

  async #fetchNarrative(): Promise<void> {
    this.#write ??= (await import('./markdown.ts')).markdown;
  }

  /** @throws {Misconfiguration} when it is no number of a version. */
  get #number(): number | undefined {
    const { version } = this;
    if (version === null) return undefined;
    if (!/^[1-9]\d{0,4}$/.test(version))
      throw new Misconfiguration(this.common('invalidAttribute', 'version', version));
    return Number(version);
  }

  protected override phaseOf({ study, figures }: StudyData): 'ready' | 'empty' | 'partial' {
    if (study.figures.length === 0 && !Object.values(study.narrative).some(Boolean)) return 'empty';
    return study.figures.every((_, place) => figures[place]) ? 'ready' : 'partial';
  }

  protected override failureText(failure: unknown): string {
    return failure instanceof ProblemError && failure.status === 404
      ? this.term('unknown', this.code ?? '')
      : super.failureText(failure);
  }

  protected override updated(): void {
    if (!this.#focusTitle || this.phase === 'loading') return;
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    if (title) focusOn(title);
    this.#focusTitle = false;
  }

  protected override renderEmpty({ study }: StudyData): TemplateResult {
    return html`${headTemplate(study, this.#view)}
      <p class="notice" part="empty">${this.term('empty')}</p>`;
  }

  protected override renderReady(data: StudyData): unknown {
    const { study, context = [] } = data;
    const view = this.#view;
    const source = this.#source;
    const placed = new Set<number>();
    const narrative = this.#narrative(data, placed, view);
    const others = study.figures.map((_, place) => place).filter((place) => !placed.has(place));
    const renewing = {
      turn: source && study.status !== 'draft' ? this.#turn : undefined,
      latest: source && this.#latest,
      releaseAddress: (code: string) =>
        pageAddress(this.releasePage, code) ??
        (source && routeAddress({ ...source, route: observatoryRoutes.showRelease, id: code }).href),
    };
    return html`<article part="study" aria-labelledby="title">
      ${headTemplate(study, view)} ${currencyTemplate(data, renewing, view)} ${narrative}
      ${
        others.length > 0
          ? html`<section part="figures" aria-labelledby="figures">
              ${this.heading(this.term('figures'), 1, 'figures')}
              ${others.map((place) => this.#figures.template(data, place, 2, view))}
            </section>`
          : nothing
      }
      ${context.length > 0 ? this.#figures.context(context, view) : nothing}
      ${referencesTemplate(study, view)} ${this.#reuse.template(study, source, view)}
    </article>`;
  }

  get #view(): View {
    return { ...this.wording, goTo: this.#goTo };
  }

  /** Where more can be asked for; a page that gives the study by itself may have no API. */
  get #source(): Source | undefined {
    if (this.data) return undefined;
    return { base: this.baseUrl(), send: () => this.send };
  }

  /** What is answered, with the figures that stand in it. */
  #narrative(data: StudyData, placed: Set<number>, view: View): unknown {
    const { study } = data;
    const language = writtenIn(study.narrative, this.language);
    const text = study.narrative[language];
    if (!text || !this.#write) return nothing;
    const there = ({ kind, number }: Place) =>
      number <= (kind === 'figure' ? study.figures : study.references).length;
    let tables = 0;
    const content = this.#write(text, {
      heading: (words, offset) => this.heading(words, offset),
      figure: ({ number }, offset) => {
        const place = number - 1;
        if (place >= study.figures.length || placed.has(place)) return undefined;
        placed.add(place);
        return this.#figures.template(data, place, offset, view);
      },
      link: (place, words) => (there(place) ? placeLink(place, words, view) : undefined),
      table: () => this.term('tableInText', view.number(++tables)),
      image: (words) => this.term('image', words),
    });
    return html`<div class="narrative" part="narrative" lang=${language}>${content}</div>`;
  }

  readonly #turn = (live: boolean): void => {
    this.live = live;
  };

  readonly #latest = (): void => {
    this.version = null;
    this.#focusTitle = true;
  };

  /** No fragment of an address leads into a shadow tree. */
  readonly #goTo = (click: Event, place: Place): void => {
    click.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>(`#${placeId(place)}`);
    if (target) focusOn(target);
  };
}
