import type { Field } from '../../form/field.ts';
import type { FormFault } from '../../form/form-controller.ts';
import type { FaultMessages } from '../../form/messages.ts';
import { faultText as faultTextOf } from '../../form/questions.ts';
import type { PartnerFormView } from './view.ts';

/** What is wrong in words; of the notice, that it has to be read. */
export const faultText = (
  fault: FormFault,
  field: Pick<Field, 'control'>,
  view: PartnerFormView,
  messages: FaultMessages,
): string =>
  fault.message === undefined && field.control === 'confirmation'
    ? view.term('confirmRead')
    : faultTextOf(fault, field, view, messages);
