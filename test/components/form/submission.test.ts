import { expect } from '@open-wc/testing';
import { Stopwatch, Submission } from '../../../packages/components/src/form/submission.ts';

const failing = (): Promise<never> => Promise.reject(new Error('no network'));

describe('Submission', () => {
  it('sends once, however often it is asked', async () => {
    const submission = new Submission<string, string>();
    const sent: string[] = [];
    const post = (body: string): Promise<string> => {
      sent.push(body);
      return Promise.resolve('receipt');
    };
    const asked = await Promise.all([submission.send(() => 'a', post), submission.send(() => 'b', post)]);
    expect(asked).to.deep.equal([true, false]);
    expect(await submission.send(() => 'c', post)).to.equal(false);
    expect(sent).to.deep.equal(['a']);
    expect(submission.state).to.equal('sent');
    expect(submission.receipt).to.equal('receipt');
  });

  it('repeats the same request with the same key after a failure', async () => {
    const submission = new Submission<object, string>();
    const keys: string[] = [];
    const bodies: object[] = [];
    const note = (body: object, key: string): void => void (bodies.push(body), keys.push(key));
    const prepare = () => ({});
    expect(await submission.send(prepare, (body, key) => (note(body, key), failing()))).to.equal(false);
    expect(submission.state).to.equal('failed');
    expect((submission.failure as Error).message).to.equal('no network');
    await submission.send(prepare, (body, key) => (note(body, key), Promise.resolve('ok')));
    expect(keys[1]).to.equal(keys[0]);
    expect(bodies[1], 'the very same body').to.equal(bodies[0]);
  });

  it('takes another key once an answer has changed', async () => {
    const submission = new Submission<string, string>();
    const keys: string[] = [];
    const post = (_body: string, key: string) => (keys.push(key), failing());
    await submission.send(() => 'a', post);
    submission.forget();
    expect(submission.state).to.equal('idle');
    await submission.send(() => 'b', post);
    submission.renew();
    expect(submission.state).to.equal('failed');
    await submission.send(() => 'c', post);
    expect(new Set(keys).size).to.equal(3);
  });
});

describe('Stopwatch', () => {
  it('waits out the rest and no more', async () => {
    const stopwatch = new Stopwatch();
    await stopwatch.reach(1);
    expect(stopwatch.seconds).to.equal(1);
    const before = performance.now();
    await stopwatch.reach(1);
    expect(performance.now() - before).to.be.lessThan(50);
  });
});
