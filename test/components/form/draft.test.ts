import { expect } from '@open-wc/testing';
import { Draft, draftDays } from '../../../packages/components/src/form/draft.ts';

const key = 'oc-test-draft';
const content = { step: 'where', answers: { '/town': 'Bari', '/tags': ['a'] } };

describe('Draft', () => {
  afterEach(() => localStorage.removeItem(key));

  it('gives back what was put aside', () => {
    const draft = new Draft(key);
    expect(draft.take()).to.equal(undefined);
    const until = draft.keep(content, 0);
    expect(until?.getTime()).to.equal(draftDays * 86_400_000);
    expect(draft.take(1)).to.deep.equal(content);
  });

  it('deletes what is older than its days', () => {
    const draft = new Draft(key);
    draft.keep(content, 0);
    expect(draft.take(draftDays * 86_400_000)).to.equal(undefined);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is deleted when asked', () => {
    const draft = new Draft(key);
    draft.keep(content);
    draft.remove();
    expect(draft.take()).to.equal(undefined);
  });

  it('does not fail where there is no storage or something else in it', () => {
    localStorage.setItem(key, '{');
    expect(new Draft(key).take()).to.equal(undefined);
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = refuse;
    expect(new Draft(key).keep(content)).to.equal(undefined);
    Storage.prototype.setItem = setItem;
  });
});
