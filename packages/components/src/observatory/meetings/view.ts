import type { MeetingsWords } from '../../locale/it/meetings.ts';
import type { Wording } from '../../wording.ts';

/** What the templates of the meetings say things with. */
export interface View extends Wording<MeetingsWords> {
  readonly percent: (fraction: number) => string;
  /** The name of a partnership, a link where the page has one about it; nothing where it need not be said. */
  readonly partnership: (id: string, title: string) => unknown;
}
