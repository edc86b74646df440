import type { AnswerOf, OperationId } from '@officine-coesione/contract';
import type { FormRequest, Written } from './written.ts';

/** How answers that are not lists are written in other forms, by the operation that gives them. */
export type Forms = {
  readonly [Id in OperationId]?: (answer: AnswerOf<Id>, asked: FormRequest) => Written;
};
