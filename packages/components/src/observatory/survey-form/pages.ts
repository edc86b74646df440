import type { Question } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { answerList, type AnswerLine } from '../../form/answer-list.ts';
import { isAnswered, listOf, textOf, type Answers } from '../../form/answers.ts';
import { stepCaption } from '../../form/step-frame.ts';
import { askedIn, choicesOf, inLanguage, pointerOf } from './steps.ts';
import type { Survey, SurveyFormView } from './view.ts';

/** The number of a step and its title, which takes focus when the step is entered. */
export const stepTitle = (
  { term, heading }: SurveyFormView,
  { number, total, title }: { readonly number: number; readonly total: number; readonly title: string },
): TemplateResult =>
  html`${stepCaption(number, total, term('step', number, total))} ${heading(title, 0, 'step-title')}`;

/** What is asked, by whom, until when, and who reads the answers. */
export const openingPage = (
  { term, language, instant, heading }: SurveyFormView,
  { wave, questionnaire, partnershipTitle, organisationLegalName, response }: Survey,
): TemplateResult =>
  html`${
      questionnaire.introduction
        ? html`<p class="lead">${inLanguage(questionnaire.introduction, language)}</p>`
        : nothing
    }
    <dl class="facts" part="facts">
      <div>
        <dt>${term('wave')}</dt>
        <dd>${wave.title}</dd>
      </div>
      <div>
        <dt>${term('partnership')}</dt>
        <dd>${partnershipTitle}</dd>
      </div>
      <div>
        <dt>${term('respondent')}</dt>
        <dd>${organisationLegalName}</dd>
      </div>
      <div>
        <dt>${term('until')}</dt>
        <dd>${instant(wave.closesAt)}</dd>
      </div>
    </dl>
    ${response ? html`<p class="notice" part="resumed">${keptAt({ term, instant }, response)}</p>` : nothing}
    ${heading(term('readTitle'), 1)}
    <ul class="reading">
      <li>${term('readScales')}</li>
      <li>${term('readOthers')}</li>
    </ul>`;

const keptAt = (
  { term, instant }: Pick<SurveyFormView, 'term' | 'instant'>,
  { status, submittedAt, updatedAt }: NonNullable<Survey['response']>,
): string =>
  status === 'draft'
    ? term('resumed', instant(updatedAt))
    : term('sentBefore', instant(submittedAt ?? updatedAt));

/** The answers to read again, section by section. */
export const answerSections = (
  view: SurveyFormView,
  { questionnaire: { sections } }: Survey,
  answers: Answers,
  change?: (pointer: string) => void,
): TemplateResult[] => {
  const { term, heading, language } = view;
  const changing = change && {
    label: term('change'),
    nameOf: (label: string) => term('changeOf', label),
    go: change,
  };
  return sections.flatMap((section) => {
    const asked = askedIn(sections, section.code, answers);
    if (asked.length === 0) return [];
    return html`<section class="answer-section">
      ${heading(inLanguage(section.title, language), change ? 1 : 2)}
      ${answerList(
        asked.map((question) => answerLine(question, answers, view)),
        changing,
      )}
    </section>`;
  });
};

const answerLine = (question: Question, answers: Answers, view: SurveyFormView): AnswerLine => {
  const answer = answers[pointerOf(question)];
  const known = choicesOf(question, view).flatMap(({ choices }) => choices);
  const labelOf = (value: string) => known.find((choice) => choice.value === value)?.label ?? value;
  const text =
    typeof answer === 'object'
      ? new Intl.ListFormat(view.language).format(listOf(answer).map(labelOf))
      : question.type === 'date' && isAnswered(answer)
        ? view.day(textOf(answer))
        : labelOf(textOf(answer));
  return {
    pointer: pointerOf(question),
    label: inLanguage(question.text, view.language),
    answer: isAnswered(answer) ? text : view.term('notGiven'),
  };
};

/** What who answered keeps: the reference, until when answers may be changed, the answers sent. */
export const receiptPage = (
  view: SurveyFormView,
  survey: Survey,
  answers: Answers,
  again: () => void,
): TemplateResult => {
  const { term, instant, heading } = view;
  const { response, wave, partnershipTitle, organisationLegalName } = survey;
  return html`<div part="receipt" class="receipt">
      <p class="reference-label">${term('reference')}</p>
      <p class="reference" part="reference">${response?.reference}</p>
      <p>${term('received', instant(response?.updatedAt ?? new Date()))}</p>
      <p><strong>${organisationLegalName}</strong></p>
      <p>${partnershipTitle}</p>
      <p>${term('changeUntil', instant(wave.closesAt))}</p>
      <div class="buttons">
        <button type="button" part="print" @click=${() => window.print()}>${term('print')}</button>
        <button type="button" class="plain" part="again" @click=${again}>${term('changeAnswers')}</button>
      </div>
    </div>
    ${heading(term('sentAnswers'), 1)} ${answerSections(view, survey, answers)}`;
};
