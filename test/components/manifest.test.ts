import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '@officine-coesione/components/define';
import '@officine-coesione/components/define/import';
import '@officine-coesione/components/define/membership-form';
import '@officine-coesione/components/define/organisation-desk';
import '@officine-coesione/components/define/partnership-desk';
import '@officine-coesione/components/define/review-queue';

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
}

const manifest = (await (await fetch('/packages/components/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const declared = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

it('names every element there is', () => {
  expect(declared.map(({ tagName }) => tagName).sort()).to.deep.equal([
    'oc-chart',
    'oc-compliance',
    'oc-config',
    'oc-confirm-form',
    'oc-consultations',
    'oc-contribution-form',
    'oc-download',
    'oc-filter',
    'oc-import',
    'oc-indicator',
    'oc-kpi',
    'oc-kpi-group',
    'oc-map',
    'oc-meetings',
    'oc-membership-form',
    'oc-organisation-desk',
    'oc-outcomes',
    'oc-partner-card',
    'oc-partner-directory',
    'oc-partner-form',
    'oc-partnership',
    'oc-partnership-desk',
    'oc-review-queue',
    'oc-study',
    'oc-survey-form',
    'oc-table',
  ]);
});

for (const { tagName, description, attributes = [] } of declared)
  it(`tells the attributes of <${tagName}> as they are at run time, each with what it is for`, () => {
    const element = customElements.get(tagName!) as unknown as typeof LitElement;
    expect(attributes.map(({ name }) => name).sort()).to.deep.equal([...element.observedAttributes].sort());
    expect(description).to.be.a('string').and.not.empty;
    for (const attribute of attributes)
      expect(attribute.description, attribute.name).to.be.a('string').and.not.empty;
  });
