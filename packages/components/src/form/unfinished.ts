import { idOf } from './field-templates.ts';

/** The questions whose day was begun and not finished: such an input gives no answer, the browser alone knows. */
export const unfinishedDays = (root: ParentNode, pointers: readonly string[]): readonly string[] => {
  const ids = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')]
    .filter(({ validity }) => validity.badInput)
    .map(({ id }) => id);
  return pointers.filter((pointer) => ids.includes(idOf(pointer)));
};
