import { expect } from '@open-wc/testing';
import { isAnswered } from '../../../packages/components/src/form/answers.ts';
import { FormController, type FormStep } from '../../../packages/components/src/form/form-controller.ts';

/** A step in which every question must be answered, and answers are sent in upper case. */
const step = <Id extends string>(id: Id, ...pointers: string[]): FormStep<Id> => ({
  id,
  pointers,
  examine: (answers) => ({
    faults: pointers
      .filter((pointer) => !isAnswered(answers[pointer]) || answers[pointer] === 'wrong')
      .map((pointer) => ({ pointer, code: isAnswered(answers[pointer]) ? 'invalid_format' : 'required' })),
    answers: Object.fromEntries(
      Object.entries(answers).map(([pointer, answer]) => [
        pointer,
        typeof answer === 'string' ? answer.toUpperCase() : answer,
      ]),
    ),
  }),
});

const begin = () =>
  new FormController<'who' | 'where' | 'check'>([
    step('who', '/name', '/code'),
    step('where', '/town'),
    step('check'),
  ]);

describe('FormController', () => {
  it('goes on only when the step is right, and takes the answers as they will be sent', () => {
    const form = begin();
    expect(form.advance()).to.equal(false);
    expect(form.step).to.equal('who');
    expect(form.reported.map(({ pointer }) => pointer)).to.deep.equal(['/name', '/code']);
    form.set('/name', 'Ada');
    form.set('/code', 'x1');
    expect(form.advance()).to.equal(true);
    expect(form.step).to.equal('where');
    expect(form.number).to.equal(2);
    expect(form.answers['/code']).to.equal('X1');
    expect(form.reported).to.deep.equal([]);
  });

  it('loses nothing on the way back', () => {
    const form = begin();
    form.set('/name', 'ADA');
    form.set('/code', 'X1');
    form.advance();
    form.set('/town', 'Bari');
    form.back();
    expect(form.step).to.equal('who');
    expect(form.answers).to.deep.equal({ '/name': 'ADA', '/code': 'X1', '/town': 'Bari' });
    form.back();
    expect(form.step).to.equal('who');
  });

  it('says what is wrong on leaving, for what is looked at once and for what was wrong before', () => {
    const form = begin();
    form.leave('/code', true);
    expect(form.faultOf('/code'), 'blank is not reproached').to.equal(undefined);
    form.set('/code', 'wrong');
    form.leave('/code', false);
    expect(form.faultOf('/code')).to.equal(undefined);
    form.leave('/code', true);
    expect(form.faultOf('/code')?.code).to.equal('invalid_format');
    form.set('/code', 'right');
    form.leave('/code', false);
    expect(form.faultOf('/code')).to.equal(undefined);
    expect(form.faultOf('/name'), 'others are left alone').to.equal(undefined);
  });

  it('changes one answer from the check page and comes back', () => {
    const form = begin();
    for (const pointer of ['/name', '/code', '/town']) form.set(pointer, 'A');
    form.advance();
    form.advance();
    expect(form.step).to.equal('check');
    form.change('/name');
    expect(form.step).to.equal('who');
    expect(form.changing).to.equal('/name');
    form.set('/name', '');
    expect(form.advance()).to.equal(false);
    form.set('/name', 'B');
    expect(form.advance()).to.equal(true);
    expect(form.step).to.equal('check');
    expect(form.changing).to.equal(undefined);
  });

  it('stops at the first step that is wrong when all are looked at', () => {
    const form = begin();
    for (const pointer of ['/name', '/code', '/town']) form.set(pointer, 'A');
    form.goTo('check');
    expect(form.examineAll()).to.equal(true);
    form.set('/town', '');
    expect(form.examineAll()).to.equal(false);
    expect(form.step).to.equal('where');
    form.set('/town', 'B');
    form.advance();
    expect(form.step, 'and comes back from there').to.equal('check');
  });

  it('shows what a server refused where it belongs, and gives back what belongs nowhere', () => {
    const form = begin();
    form.goTo('check');
    const rest = form.refuse([
      { pointer: '/town/0', code: 'unknown_reference', message: 'Non esiste.' },
      { pointer: '/language', code: 'unknown_choice', message: 'Non prevista.' },
    ]);
    expect(form.step).to.equal('where');
    expect(form.faultOf('/town')?.message).to.equal('Non esiste.');
    expect(rest.map(({ pointer }) => pointer)).to.deep.equal(['/language']);
  });

  it('drops answers that others have made meaningless, with what was wrong with them', () => {
    const form = begin();
    form.set('/code', 'wrong');
    form.advance();
    form.drop('/code');
    expect(form.answers).to.deep.equal({});
    expect(form.faultOf('/code')).to.equal(undefined);
  });

  it('tells of each change', () => {
    let told = 0;
    const form = new FormController([step('only', '/name')], () => (told += 1));
    form.set('/name', 'A');
    form.advance();
    expect(told).to.be.greaterThan(1);
    expect(form.unsaved).to.equal(true);
  });
});
