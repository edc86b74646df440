import type { LinkedRecord, Territory } from '@officine-coesione/contract';
import type { FormHost } from '../../form/form-host.ts';
import type { ConfirmFormWords } from '../../locale/it/confirm-form.ts';
import type { Wording } from '../../wording.ts';

/** What a link opens, or why it opens nothing. */
export interface ConfirmFormData {
  /** The code of the link that opened it; none where the page gives what is shown. */
  readonly token?: string | undefined;
  readonly record?: LinkedRecord | undefined;
  /** Why there is no record: no link was opened, it was cut, or it is no longer valid. */
  readonly refusal?: 'missing' | 'cut' | 'invalid' | undefined;
  /** Regions and provinces, where the data of the organisation can be corrected. */
  readonly territories?: readonly Territory[] | undefined;
}

/** What the parts of the page take from the element: its words, its headings, its dates. */
export type ConfirmFormView = Wording<ConfirmFormWords>;

/** What the acting takes from the element it stands in. */
export interface ConfirmFormHost extends FormHost<
  ConfirmFormView,
  { readonly authorityEmail: string | null }
> {
  readonly token: () => string;
}
