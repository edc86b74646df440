import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataMark, Neighbours, Scene } from '@officine-coesione/figures/on-demand';
import { meant } from './pointing.ts';

/** A place among marks in rows of so many. */
interface Place {
  readonly at: number;
  readonly count: number;
  readonly columns: number;
}

type Move = (place: Place) => number;

const next: Move = ({ at }) => at + 1;
const before: Move = ({ at }) => at - 1;

/** Where each key leads among marks that follow one another. */
const along: Readonly<Record<string, Move>> = {
  ArrowDown: next,
  ArrowRight: next,
  ArrowUp: before,
  ArrowLeft: before,
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Which neighbour of a mark each arrow leads to, where marks lie on a plane. */
const directions: Readonly<Record<string, keyof Neighbours>> = {
  ArrowDown: 'down',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowLeft: 'left',
};

const start = ({ at, columns }: Place): number => at - (at % columns);
const within = (at: number, place: Place): number =>
  Math.min(start(place) + place.columns - 1, Math.max(start(place), at));
const among = (at: number, { at: here, count }: Place): number => (at < 0 || at >= count ? here : at);

/** The same among rows: left and right stay in one, up and down lead to the same place in another. */
const across: Readonly<Record<string, Move>> = {
  ArrowRight: (place) => within(place.at + 1, place),
  ArrowLeft: (place) => within(place.at - 1, place),
  ArrowDown: (place) => among(place.at + place.columns, place),
  ArrowUp: (place) => among(place.at - place.columns, place),
  Home: start,
  End: (place) => start(place) + place.columns - 1,
};

/** What of a scene says where keys lead in it. */
type Paths = Pick<Scene, 'columns' | 'extremes' | 'neighbours'>;

/**
 * Moves among the marks of a picture with arrows, Home and End, with Page Up to the highest value and Page Down to the
 * lowest; on a map arrows lead to the neighbour that lies there. The picture is one stop of the Tab key.
 *
 * The words of the mark it stands on are shown, and so are those of the mark under the pointer; Escape takes them
 * away until another mark is meant (WCAG 1.4.13).
 */
export class DataCursor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key: string | undefined;
  #paths: Paths = {};
  #marks: readonly DataMark[] = [];
  #told: string | undefined;
  #dismissed: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#tell(undefined);
  }

  /**
   * Key of the mark that Tab reaches: the last one visited, else the first.
   *
   * @param paths - the scene that is drawn, which says where keys lead in it
   */
  current(marks: readonly DataMark[], paths: Paths = {}): string | undefined {
    this.#paths = paths;
    this.#marks = marks;
    return (marks.find(({ key }) => key === this.#key) ?? marks[0])?.key;
  }

  /** The mark whose words are shown. */
  get told(): DataMark | undefined {
    return this.#marks.find(({ key }) => key === this.#told);
  }

  readonly onFocusin = (event: FocusEvent): void => {
    const key = markOf(event)?.dataset['key'];
    if (key === undefined) return;
    this.#key = key;
    this.#dismissed = undefined;
    this.#tell(key);
    this.#host.requestUpdate();
  };

  readonly onFocusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#tell(undefined);
  };

  readonly onPointermove = (event: PointerEvent): void => {
    // A finger that scrolls means nothing; over the words themselves they stay.
    if (event.pointerType === 'touch' || (event.target as Element).closest('.readout')) return;
    const key = this.#meant(event)?.key ?? focusedIn(event.currentTarget as Element);
    if (key !== this.#dismissed) this.#dismissed = undefined;
    this.#tell(key === this.#dismissed ? undefined : key);
  };

  readonly onPointerleave = ({ pointerType, currentTarget }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#tell(focusedIn(currentTarget as Element));
  };

  readonly onClick = (event: MouseEvent): void => {
    const key = this.#meant(event)?.key;
    const picture = event.currentTarget as Element;
    picture.querySelector<SVGGElement>(`[data-key="${CSS.escape(key ?? '')}"]`)?.focus();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const mark = markOf(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const picture = event.currentTarget as HTMLElement;
    const marks = [...picture.querySelectorAll<SVGGElement>('[data-key]')];
    const goal = this.#goal(event.key, marks, marks.indexOf(mark));
    if (goal === undefined) return;
    event.preventDefault();
    marks[Math.min(marks.length - 1, Math.max(0, goal))]?.focus();
  };

  #tell(key: string | undefined): void {
    if (key === this.#told) return;
    this.#told = key;
    // Wherever the focus is: a pointer has none.
    if (key === undefined) document.removeEventListener('keydown', this.#dismiss, true);
    else document.addEventListener('keydown', this.#dismiss, true);
    this.#host.requestUpdate();
  }

  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#dismissed = this.#told;
    this.#tell(undefined);
    // A dialogue around the picture stays open: the first Escape is for the words.
    event.stopPropagation();
  };

  #meant(event: MouseEvent): DataMark | undefined {
    const key = markOf(event)?.dataset['key'];
    const under = this.#marks.find((mark) => mark.key === key);
    const picture = (event.currentTarget as Element).querySelector('svg')!;
    const { left, top, width } = picture.getBoundingClientRect();
    // Narrower than it was laid out for, it is shown smaller.
    const scale = picture.viewBox.baseVal.width / (width || 1);
    return meant(this.#marks, under, {
      x: (event.clientX - left) * scale,
      y: (event.clientY - top) * scale,
    });
  }

  #goal(key: string, marks: readonly SVGGElement[], at: number): number | undefined {
    const { columns, extremes, neighbours } = this.#paths;
    const placeOf = (goal: string): number => marks.findIndex((mark) => mark.dataset['key'] === goal);
    const extreme = { PageUp: extremes?.highest, PageDown: extremes?.lowest }[key];
    if (extreme !== undefined) return placeOf(extreme);
    const direction = directions[key];
    if (neighbours && direction) {
      const neighbour = neighbours[marks[at]!.dataset['key']!]?.[direction];
      return neighbour === undefined ? at : placeOf(neighbour);
    }
    const place = { at, count: marks.length, columns: columns ?? 1 };
    return (columns === undefined ? along : across)[key]?.(place);
  }
}

const markOf = ({ target }: Event): SVGGElement | null =>
  (target as Element).closest<SVGGElement>('[data-key]');

/** Key of the mark that the keyboard stands on. */
const focusedIn = (picture: Element): string | undefined =>
  picture.querySelector<SVGGElement>('[data-key]:focus-visible')?.dataset['key'];
