import type { IndicatorData, Labels } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { fetchWays, figureElement, waysOf, type Way } from './figure.ts';
import type { StudyData } from './lookup.ts';
import { Methods } from './methods.ts';
import { placeId } from './places.ts';
import { writtenIn, type View } from './view.ts';

/** Where figures stand: in an element with a level of headings and a look. */
export type FiguresHost = ReactiveControllerHost & {
  readonly headingLevel: number;
  readonly theme: string | null;
};

/** The figures of a study, each by one of our elements. */
export class Figures {
  readonly #host: FiguresHost;
  readonly #methods: Methods;
  readonly #missed: () => void;
  #ways: readonly (readonly Way[])[] = [];
  /** In how many of its ways a figure could not be shown, by its place. */
  readonly #failed = new Map<number, number>();

  /**
   * @param send - the way to the API, in the language of the element
   * @param missed - hears of a figure that cannot be shown in any way
   */
  constructor(host: FiguresHost, send: () => Send, missed: () => void) {
    this.#host = host;
    this.#methods = new Methods(host, send);
    this.#missed = missed;
  }

  /** Fetches what shows them. */
  async prepare({ study, figures, context = [] }: StudyData): Promise<void> {
    const ways = study.figures.map((figure, place) => waysOf(figure, figures[place]));
    const first = ways.flatMap(([way]) => way ?? []);
    await fetchWays(context.length > 0 ? [...first, { as: 'table' }] : first);
    this.#ways = ways;
    this.#failed.clear();
  }

  /**
   * One of the figures, with how its indicator is made.
   *
   * @param offset - levels of its heading below that of the element
   */
  template({ study, figures }: StudyData, place: number, offset: number, view: View): TemplateResult {
    const { indicatorCode: code, caption } = study.figures[place]!;
    const data = figures[place];
    const way = this.#ways[place]?.[this.#failed.get(place) ?? 0];
    const { headingLevel, theme } = this.#host;
    const number = view.term('figure', view.number(place + 1));
    const headline = caption && captionIn(caption, view);
    return html`<section
      class="figure ${study.demo ? 'told' : ''}"
      part="figure"
      id=${placeId({ kind: 'figure', number: place + 1 })}
      lang=${view.language}
      aria-label=${number}
      @oc-ready=${hush}
      @oc-error=${(event: Event) => void this.#otherwise(event, place)}
    >
      <p class="secondary number" aria-hidden="true">${number}</p>
      ${
        data && way
          ? figureElement({ way, data, code, headline, headingLevel: headingLevel + offset, theme })
          : html`${view.heading(headline ?? code, offset)}
              <p class="notice">${view.term('figureFailed')}</p>`
      }
      ${this.#methods.template(code, view)}
    </section>`;
  }

  /** Data of others, as tables. */
  context(context: readonly IndicatorData[], view: View): TemplateResult {
    const { headingLevel, theme } = this.#host;
    const way: Way = { as: 'table' };
    return html`<section part="context" aria-labelledby="context" @oc-ready=${hush} @oc-error=${hush}>
      ${view.heading(view.term('context'), 1, 'context')}
      ${context.map(
        (data) =>
          html`<div class="figure">
            ${figureElement({
              way,
              data,
              code: undefined,
              headline: undefined,
              headingLevel: headingLevel + 2,
              theme,
            })}
          </div>`,
      )}
    </section>`;
  }

  /** A figure cannot be shown in this way: in the next. */
  async #otherwise(event: Event, place: number): Promise<void> {
    hush(event);
    const next = (this.#failed.get(place) ?? 0) + 1;
    const way = this.#ways[place]?.[next];
    if (way) await fetchWays([way]);
    else this.#missed();
    this.#failed.set(place, next);
    this.#host.requestUpdate();
  }
}

/** What a figure tells is not told of the study. */
const hush = (event: Event): void => event.stopPropagation();

const captionIn = (caption: Labels, { language }: View): string =>
  caption[writtenIn(caption, language)] ?? '';
