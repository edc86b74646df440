import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '@officine-coesione/figures/on-demand';

/** Least width a picture is laid out for; a narrower room shows it smaller, pixels. */
const LEAST = 280;

/**
 * The room an element has for a picture: its width, the reader's text size and the page's font. The element is
 * rendered again when one of them changes, so that pictures are laid out anew, never stretched.
 */
export class Room implements ReactiveController {
  /** Pixels, whole. */
  width = LEAST;
  /** Size of the element's text, pixels. */
  textSize = 16;
  readonly #host: ReactiveControllerHost & HTMLElement;
  // The next frame, not now: a height changed while sizes are being told makes browsers report a loop.
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  });
  #frame = 0;
  #family = '';
  #widths = new Map<string, number>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#fontsCame);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    document.fonts.removeEventListener('loadingdone', this.#fontsCame);
  }

  /** Width of a text in the font of the page, pixels. */
  readonly measure: Measure = (text, size, bold) => {
    const key = `${bold} ${text}`;
    let ems = this.#widths.get(key);
    if (ems === undefined) {
      const context = (pencil ??= document.createElement('canvas').getContext('2d')!);
      // Measured at a large size: widths at small ones are rounded.
      context.font = `${bold ? 600 : 400} 100px ${this.#family}`;
      ems = context.measureText(text).width / 100;
      this.#widths.set(key, ems);
    }
    return ems * size;
  };

  #look(): void {
    const { fontSize, fontFamily } = getComputedStyle(this.#host);
    // Hidden, it has no width: the one of before is the best guess.
    const width = this.#host.clientWidth ? Math.max(LEAST, this.#host.clientWidth) : this.width;
    const textSize = Number.parseFloat(fontSize);
    if (width === this.width && textSize === this.textSize && fontFamily === this.#family) return;
    if (fontFamily !== this.#family) this.#widths.clear();
    this.width = width;
    this.textSize = textSize;
    this.#family = fontFamily;
    this.#host.requestUpdate();
  }

  readonly #fontsCame = (): void => {
    this.#widths.clear();
    this.#host.requestUpdate();
  };
}

let pencil: CanvasRenderingContext2D | undefined;
