import type { TemplateResult } from 'lit';
import type { ComplianceWords } from '../../locale/it/compliance.ts';
import type { Wording } from '../../wording.ts';

/** What the templates of a check say things with. */
export interface View extends Wording<ComplianceWords> {
  /** The name of an organisation, a link where the page has a card of it. */
  readonly organisation: (id: string, name: string) => TemplateResult;
}
