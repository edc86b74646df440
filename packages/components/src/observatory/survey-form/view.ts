import type { LinkedSurvey } from '@officine-coesione/contract';
import type { FormHost } from '../../form/form-host.ts';
import type { SurveyFormWords } from '../../locale/it/survey-form.ts';
import type { Wording } from '../../wording.ts';

/** A survey as an organisation answers it: what is asked, and what it has answered so far. */
export type Survey = Omit<LinkedSurvey, 'expiresAt'>;

/** Why there is nothing to answer. */
export type Refusal = 'missing' | 'cut' | 'invalid';

/** What the form is made with. */
export interface SurveyFormData {
  readonly survey?: Survey;
  /** The code of the link that opened it; absent for who signed in. */
  readonly token?: string | undefined;
  readonly refusal?: Refusal;
}

/** What the parts of the form take from the element: its words, its headings, its dates. */
export type SurveyFormView = Wording<SurveyFormWords>;

/** What the answering takes from the element it stands in. */
export type SurveyFormHost = FormHost<SurveyFormView, { readonly id: string }>;
