import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

/** What axe finds wrong, with where; more than a handful of rules must have had something to look at. */
export const violations = async (element: Element): Promise<string[]> => {
  const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(element);
  expect(results.passes.length).to.be.above(5);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
