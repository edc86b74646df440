import type { FormFault } from './form-controller.ts';

/** Faults at the questions they are about: one in an answer counts as its own, one of a group as its first. */
export const placed = (faults: readonly FormFault[], pointers: readonly string[]): FormFault[] =>
  faults.flatMap((fault) => {
    const pointer =
      pointers.find((known) => fault.pointer === known || fault.pointer.startsWith(`${known}/`)) ??
      pointers.find((known) => known.startsWith(`${fault.pointer}/`));
    return pointer ? [{ ...fault, pointer }] : [];
  });

/** A person corrects one thing at a time: the first fault of each question. */
export const firstOfEach = (faults: readonly FormFault[]): FormFault[] =>
  faults.filter(({ pointer }, place) => faults.findIndex((other) => other.pointer === pointer) === place);
