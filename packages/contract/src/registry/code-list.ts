import * as z from 'zod/mini';
import { Labels, entity, list, page, text } from '../schema.ts';

/** One value of a code list. */
export const CodeListItem = entity({
  /** The code, as it stands in the data. */
  code: text(60),
  /** What people call it. */
  labels: Labels,
  /** Fuller wording, where the law has one. */
  description: z.optional(Labels),
  /** The code one level up. */
  parentCode: z.optional(text(60)),
  /** Versions of the list in which the code is valid; empty = all. */
  schemes: list(text(60), 10),
});
/** One value of a code list. */
export type CodeListItem = z.infer<typeof CodeListItem>;

/** A code list of the contract. */
export const CodeList = entity({
  /** Key of the list, kebab-case. */
  code: text(60),
  /** What the list is about. */
  title: Labels,
  /** The act or standard it comes from. */
  source: text(300),
  /** Its values, in their own order. */
  items: list(CodeListItem, 200),
});
/** A code list of the contract. */
export type CodeList = z.infer<typeof CodeList>;

export const CodeListPage = page(CodeList);
/** A page of code lists. */
export type CodeListPage = z.infer<typeof CodeListPage>;
