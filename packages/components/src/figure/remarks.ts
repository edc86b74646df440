import { isConfidential, statusText, type Cube, type Language } from '@officine-coesione/figures/on-demand';
import type { Remarks } from './notes.ts';

/** How many values a view has, and what there is to say about them. */
export const remarksOn = (cube: Cube, language: Language): Remarks & { readonly present: number } => {
  const marks = new Map<string, string>();
  const count = { present: 0, missing: 0, withheld: 0 };
  cube.forEach((value, status) => {
    if (value === null) count[isConfidential(status) ? 'withheld' : 'missing'] += 1;
    else {
      count.present += 1;
      const said = statusText(status, language, cube.dataset);
      if (said?.mark) marks.set(said.mark, said.label);
    }
  });
  return { marks, count, present: count.present };
};
