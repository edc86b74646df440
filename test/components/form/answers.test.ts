import { expect } from '@open-wc/testing';
import { AdhesionRequest, RegistrationRequest } from '@officine-coesione/contract';
import { isAnswered, objectAt, valueAt } from '../../../packages/components/src/form/answers.ts';
import { rulesOf } from '../../../packages/components/src/form/field.ts';

describe('answers', () => {
  it('nests what was answered and leaves out what was not', () => {
    const answers = {
      '/organisation/legalName': 'Rete',
      '/organisation/acronym': '  ',
      '/organisation/registeredOffice/nuts3': 'ITF47',
      '/organisation/tags': [],
      '/organisation/coverageNuts': ['IT'],
      '/contact/givenName': 'Ada',
    };
    expect(objectAt(answers, '/organisation')).to.deep.equal({
      legalName: 'Rete',
      registeredOffice: { nuts3: 'ITF47' },
      coverageNuts: ['IT'],
    });
    expect(valueAt({ a: { b: 1 } }, '/a/b')).to.equal(1);
    expect(valueAt({}, '/a/b')).to.equal(undefined);
  });

  it('knows an answer from none', () => {
    expect([undefined, '', ' ', false, []].map(isAnswered)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['a', true, ['a']].map(isAnswered)).to.deep.equal([true, true, true]);
  });
});

describe('rulesOf', () => {
  it('reads what is required and how long it may be from the contract', () => {
    expect(rulesOf(RegistrationRequest, '/organisation/legalName')).to.deep.equal({
      required: true,
      maximum: 300,
    });
    expect(rulesOf(RegistrationRequest, '/organisation/vatNumber').required).to.equal(false);
    expect(rulesOf(RegistrationRequest, '/adhesion/motivation')).to.deep.equal({
      required: false,
      maximum: 2000,
    });
    expect(rulesOf(RegistrationRequest, '/organisation/registeredOffice/nuts3').required).to.equal(true);
    expect(rulesOf(AdhesionRequest, '/category')).to.deep.equal({ required: true });
  });

  it('takes a list that may be empty as optional', () => {
    expect(rulesOf(RegistrationRequest, '/organisation/tags').required).to.equal(false);
    expect(rulesOf(RegistrationRequest, '/organisation/coverageNuts').required).to.equal(true);
  });

  it('refuses a pointer that leads nowhere', () => {
    expect(() => rulesOf(RegistrationRequest, '/organisation/nome')).to.throw(TypeError);
  });
});
