import type { ReactiveControllerHost } from 'lit';
import type { DataMark, Neighbours } from '@officine-coesione/figures/on-demand';

/** Where each key leads from a place among so many. */
const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowRight: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  ArrowLeft: (place) => place - 1,
  Home: () => 0,
  End: (_place, last) => last,
};

/** Which neighbour of a mark each arrow leads to, where marks lie on a plane. */
const directions: Readonly<Record<string, keyof Neighbours>> = {
  ArrowDown: 'down',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowLeft: 'left',
};

/**
 * Moves among the marks of a picture with arrows, Home and End; the picture is one stop of the Tab key. On a map
 * arrows lead to the neighbour that lies there, elsewhere to the next mark of the list.
 */
export class DataCursor {
  readonly #host: ReactiveControllerHost;
  #key: string | undefined;
  #neighbours: Readonly<Record<string, Neighbours>> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Key of the mark that Tab reaches: the last one visited, else the first.
   *
   * @param neighbours - where arrows lead from now on; left out, from mark to mark
   */
  current(marks: readonly DataMark[], neighbours?: Readonly<Record<string, Neighbours>>): string | undefined {
    this.#neighbours = neighbours;
    return (marks.find(({ key }) => key === this.#key) ?? marks[0])?.key;
  }

  readonly onFocusin = (event: FocusEvent): void => {
    this.#key = markOf(event)?.dataset['key'];
    this.#host.requestUpdate();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const mark = markOf(event);
    const move = moves[event.key];
    if (!mark || !move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const picture = event.currentTarget as HTMLElement;
    const marks = [...picture.querySelectorAll<SVGGElement>('[data-key]')];
    const direction = directions[event.key];
    if (this.#neighbours && direction) {
      const next = this.#neighbours[mark.dataset['key']!]?.[direction];
      marks.find(({ dataset }) => dataset['key'] === next)?.focus();
      return;
    }
    const last = marks.length - 1;
    marks[Math.min(last, Math.max(0, move(marks.indexOf(mark), last)))]?.focus();
  };
}

const markOf = ({ target }: Event): SVGGElement | null =>
  (target as Element).closest<SVGGElement>('[data-key]');
