import { daysAfter } from '../../../day.ts';
import type { InventedConsultation, InventedContribution } from '../consultations.ts';
import { afternoonOf, morningOf, workingDayFrom } from './calendar.ts';
import type { Statement } from './subject.ts';
import type { Working } from './working.ts';

/** Calendar days for which a consultation is open. */
const open = 35;

/** Calendar days from the first answer to the outcome of a consultation. */
const settled = 30;

/** Day on which what was asked in autumn 2026 was opened, `YYYY-MM-DD`. */
const reviewedOn = '2026-09-07';

/** What is said comes some days after the other; so do the answers. */
const saidOn = (
  opensOn: string,
  answeredFrom: string,
  { withdrawn, ...said }: Statement,
  place: number,
): InventedContribution => {
  const submittedOn = workingDayFrom(daysAfter(opensOn, 9 + 7 * place));
  return {
    ...said,
    submittedAt: morningOf(submittedOn),
    answeredAt: said.answer && morningOf(workingDayFrom(daysAfter(answeredFrom, 4 * place))),
    withdrawnAt: withdrawn ? morningOf(workingDayFrom(daysAfter(submittedOn, 5))) : undefined,
  };
};

/** What a committee asked its members: on its subject, and some of them for the evaluation half way. */
export function consultationsOf(working: Working): InventedConsultation[] {
  const { subject, programme, consultedOn, answeredAfter, review } = working;
  const closesOn = daysAfter(consultedOn, open);
  const answeredFrom = daysAfter(closesOn, answeredAfter);
  const { said, matter: _matter, ...asked } = subject;
  const first: InventedConsultation = {
    ...asked,
    phase: 'implementation',
    channels: ['Contributi scritti', `Incontro a ${working.place}`],
    opensAt: morningOf(consultedOn),
    closesAt: afternoonOf(closesOn),
    outcome: {
      publishedAt: afternoonOf(workingDayFrom(daysAfter(answeredFrom, settled))),
      url: `https://esempio.it/consultazioni/${programme}/esito.html`,
    },
    said: said.map((one, place) => saidOn(consultedOn, answeredFrom, one, place)),
  };
  if (!review) return [first];
  const { title, summary, questions, said: answers } = review;
  const reviewClosesOn = daysAfter(reviewedOn, open);
  return [
    first,
    {
      title,
      summary,
      questions,
      phase: 'evaluation',
      involvementLevel: 'dialogue',
      channels: ['Contributi scritti'],
      opensAt: morningOf(reviewedOn),
      closesAt: afternoonOf(reviewClosesOn),
      said: answers.map((one, place) => saidOn(reviewedOn, daysAfter(reviewClosesOn, 14), one, place)),
    },
  ];
}
