import {
  categoryText,
  CubeError,
  provenanceOf,
  TOTAL,
  type Cube,
  type JsonStatDataset,
  type Scene,
} from '@officine-coesione/figures/on-demand';
import type { Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Actions, type Taken } from '../figure/actions.ts';
import { choiceTemplate } from '../figure/choice.ts';
import { citationOf } from '../figure/citation.ts';
import { DataCursor } from '../figure/data-cursor.ts';
import { notesTemplate } from '../figure/notes.ts';
import { fetchPicture, pictureOf, type PictureKind, type PictureRequest } from '../figure/picture.ts';
import { provenanceStyles } from '../figure/provenance-styles.ts';
import { provenanceTemplate } from '../figure/provenance.ts';
import { remarksOn } from '../figure/remarks.ts';
import { Room } from '../figure/room.ts';
import { sceneTemplate } from '../figure/scene.ts';
import { figureStyles } from '../figure/styles.ts';
import type { Tabulate } from '../figure/tabulate.ts';
import { viewOf, type Axes, type View } from '../figure/view.ts';
import type { PictureWords } from '../locale/it/picture.ts';
import { pictureWords } from '../locale/picture-words.ts';
import { wordsIn } from '../locale/words.ts';
import { FiguresElement } from './figures-element.ts';
import { pictureStyles } from './picture-styles.ts';

/** Width at which a picture is tried before its room is known, pixels. */
const TRIED = 640;

/**
 * What the elements that show one picture share: the title, the sentence, the picture or the same figures as a table,
 * what letters mean, where the figures come from, the files and the citation.
 */
export abstract class PictureElement extends FiguresElement<JsonStatDataset, PictureWords> {
  static override styles = [...FiguresElement.styles, figureStyles, provenanceStyles, pictureStyles];

  /** Title of the figure: what it shows, or what is found in it; the name of what is measured unless given. */
  @property() headline: string | null = null;

  /** True to show the figures as a table. */
  @property({ type: Boolean, reflect: true }) table = false;

  protected override readonly dictionary = pictureWords;
  protected readonly room = new Room(this);
  readonly #cursor = new DataCursor(this);
  readonly #actions = new Actions(this);
  /** Most readers never ask for the table: what writes it comes when they do. */
  @state() private tabulate: Tabulate | undefined;

  /** The kind of picture of a cube, as far as attributes do not say it. */
  protected abstract kindOf(cube: Cube): PictureKind;

  /** What this kind is drawn with, beside what every picture is. */
  protected abstract request(view: View): Partial<PictureRequest>;

  /** Dimensions that an author asks for. */
  protected abstract get axes(): Axes;

  /** What the button of the picture says. */
  protected abstract readonly pictured: 'chart' | 'map';

  protected override async load(send: Send, signal: AbortSignal): Promise<JsonStatDataset> {
    const data = await super.load(send, signal);
    await this.#fetch(data);
    return data;
  }

  protected override async prepare(): Promise<void> {
    await Promise.all([super.prepare(), this.data && this.#fetch(this.data)]);
  }

  async #fetch(data: JsonStatDataset): Promise<void> {
    if (this.table) await this.#fetchTable();
    await fetchPicture(this.reading(() => this.kindOf(this.cubeOf(data))));
  }

  async #fetchTable(): Promise<void> {
    this.tabulate ??= (await import('../figure/tabulate.ts')).tabulate;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.table && changed.has('table')) void this.#fetchTable();
  }

  protected override phaseOf(data: JsonStatDataset): 'ready' | 'empty' | 'partial' {
    return this.reading(() => {
      const cube = this.cubeOf(data);
      if (cube.length === 0) return 'empty';
      const kind = this.kindOf(cube);
      const view = viewOf(cube, kind, this.axes);
      this.#drawn(kind, view, TRIED);
      const { present, count } = remarksOn(view.cube, this.spoken);
      return present > 0 && count.missing + count.withheld > 0 ? 'partial' : 'ready';
    });
  }

  protected override renderEmpty(data: JsonStatDataset): TemplateResult {
    const provenance = provenanceOf(this.cubeOf(data), this.spoken);
    return html`${this.heading(this.headline ?? data.label, 0, 'title')} ${super.renderEmpty(data)}
    ${provenanceTemplate(provenance, this.said, this.spoken)}`;
  }

  protected override renderReady(data: JsonStatDataset): unknown {
    let view: View;
    let scene: Scene | undefined;
    const cube = this.cubeOf(data);
    try {
      const kind = this.kindOf(cube);
      view = viewOf(cube, kind, this.axes);
      scene = this.#drawn(kind, view, this.room.width);
    } catch (error) {
      // New data or another kind are drawn before they are judged: the phase is about to say what is wrong.
      if (error instanceof CubeError) return nothing;
      throw error;
    }
    if (!scene) return this.renderLoading();
    const { spoken: language, said } = this;
    const words = wordsIn(pictureWords, language) as unknown as PictureWords;
    const provenance = provenanceOf(view.cube, language);
    const { marks, count } = remarksOn(view.cube, language);
    const title = this.headline ?? titleOf(view.cube);
    const taken: Taken = {
      cube,
      name: [this.code ?? title, provenance.period].filter(Boolean).join('-'),
      citation: citationOf(view.cube, title, words, language),
      language,
    };
    const shown = this.table && this.tabulate ? 'table' : this.pictured;
    const none = { missing: 0, withheld: 0 };
    // The picture explains its own letters.
    const remarks = shown === 'table' ? { marks, count } : { marks: new Map<string, string>(), count: none };
    return html`<figure part="figure" aria-labelledby="title">
        <figcaption>
          ${provenance.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing}
          ${this.heading(title, 0, 'title')}
          <p class="secondary context" part="context">${this.#contextOf(view.cube)}</p>
          <p id="sentence" part="sentence">${scene.description}</p>
        </figcaption>
        <div class="shown">
          ${
            shown === 'table'
              ? this.tabulate!(view, language)
              : sceneTemplate(scene, { cursor: this.#cursor, labelledBy: 'title', describedBy: 'sentence' })
          }
        </div>
      </figure>
      ${notesTemplate(remarks, data.note ?? [], said)} ${provenanceTemplate(provenance, said, language)}
      <div class="actions" part="actions">
        ${choiceTemplate(
          words.view,
          [
            [this.pictured, words[this.pictured]],
            ['table', words.table],
          ],
          shown,
          (chosen) => void this.#choose(chosen === 'table'),
        )}
        ${this.#actions.files(taken, words)}
      </div>
      ${this.#actions.citation(taken, words)} ${this.#actions.status(words)}`;
  }

  async #choose(table: boolean): Promise<void> {
    this.table = table;
    if (table) await this.#fetchTable();
    const words = wordsIn(pictureWords, this.spoken) as unknown as PictureWords;
    this.#actions.shown(words[table ? 'table' : this.pictured]);
  }

  #drawn(kind: PictureKind, view: View, width: number): Scene | undefined {
    const { textSize, measure } = this.room;
    const { along, by } = view;
    return pictureOf(kind)?.(view.cube, {
      language: this.spoken,
      width,
      textSize,
      measure,
      ...(along === undefined ? {} : { along }),
      ...(by === undefined ? {} : { by }),
      ...this.request(view),
    });
  }

  /** What is measured under a title that does not say it; place, programme and period, where they are one each. */
  #contextOf(cube: Cube): string {
    const { dimensions } = cube;
    const fixed = dimensions
      .filter(({ role, categories }) => role !== 'metric' && categories.length === 1)
      .filter(({ categories }) => categories[0]!.code !== TOTAL)
      .map((dimension) => categoryText(dimension, dimension.categories[0]!, this.spoken));
    return [...(this.headline === null ? [] : [titleOf(cube)]), ...fixed].join(' · ');
  }
}

/** The name of what is measured. */
const titleOf = ({ dimensions, dataset }: Cube): string => {
  const metric = dimensions.find(({ role, categories }) => role === 'metric' && categories.length === 1);
  return metric?.categories[0]?.label ?? dataset.label ?? '';
};
