import { ContributionRequest, validate, type Fault } from '@officine-coesione/contract';
import { isAnswered, textOf, type Answers } from '../../form/answers.ts';
import { rulesOf, type Field, type FieldSection } from '../../form/field.ts';
import type { FormStep } from '../../form/form-controller.ts';
import { firstOfEach, placed } from '../../form/placed.ts';
import type { ContributionFormWords } from '../../locale/it/contribution-form.ts';

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof ContributionFormWords]: ContributionFormWords[Key] extends string ? Key : never;
}[keyof ContributionFormWords];

/** What an attachment is called among several: `attachment 2`. */
export type Name = Word | `attachment ${number}`;

/** The pages of the form, the receipt included. */
export type StepId = 'start' | 'text' | 'more' | 'check' | 'receipt';

export const organisationPointer = '/organisationId';
export const kindPointer = '/kind';
export const documentPointer = '/target/documentId';
export const publicPointer = '/public';

/** Most attachments that can be given here; the API takes more. */
export const mostAttachments = 5;

const attachmentPointers = (place: number) =>
  [`/attachments/${place}/title`, `/attachments/${place}/url`] as const;

const attachment = (place: number): FieldSection<Name> => {
  const [title, url] = attachmentPointers(place);
  return {
    legend: `attachment ${place + 1}`,
    fields: [
      { pointer: title, control: 'text', label: 'attachmentTitle', width: 48, required: false, maximum: 300 },
      {
        pointer: url,
        control: 'text',
        label: 'attachmentUrl',
        hint: 'attachmentUrlHint',
        type: 'url',
        inputmode: 'url',
        autocapitalize: 'off',
        spellcheck: false,
        width: 48,
        required: false,
      },
    ],
  };
};

/** What the questions depend on beside the answers. */
export interface Asking {
  readonly organisations: number;
  readonly documents: number;
  /** How many attachments are asked for. */
  readonly attachments: number;
}

const choice = (pointer: string, control: Field['control'], label: Word, required = true): Field<Name> => ({
  pointer,
  control,
  label,
  required,
});

/** The questions of a step. */
export const sectionsOf = (
  step: StepId,
  { organisations, documents, attachments }: Asking,
): readonly FieldSection<Name>[] => {
  switch (step) {
    case 'start':
      return [
        { fields: [choice(organisationPointer, organisations > 8 ? 'select' : 'radios', 'organisation')] },
      ];
    case 'text':
      return [
        { fields: [choice(kindPointer, 'radios', 'kind')] },
        ...(documents > 0
          ? [
              {
                fields: [
                  choice(documentPointer, 'select', 'document', false),
                  {
                    pointer: '/target/section',
                    control: 'text',
                    label: 'section',
                    hint: 'sectionHint',
                    required: false,
                    width: 30,
                  },
                ],
              } as const,
            ]
          : []),
        {
          fields: [
            {
              pointer: '/text',
              control: 'area',
              label: 'text',
              hint: 'textHint',
              ...rulesOf(ContributionRequest, '/text'),
            },
          ],
        },
      ];
    case 'more':
      return [
        ...Array.from({ length: attachments }, (_, place) => attachment(place)),
        { fields: [choice(publicPointer, 'radios', 'public')] },
      ];
    default:
      return [];
  }
};

/** The number of the attachment that a question belongs to, from 1; undefined where it belongs to none. */
export const attachmentOf = (pointer: string): number | undefined => {
  const place = /^\/attachments\/(\d+)/.exec(pointer)?.[1];
  return place === undefined ? undefined : Number(place) + 1;
};

/** The questions of a step, without their groups. */
export const fieldsOf = (step: StepId, asking: Asking): readonly Field<Name>[] =>
  sectionsOf(step, asking).flatMap(({ fields }) => fields);

/** Places of the attachments of which something was said. */
const givenAttachments = (answers: Answers): number[] =>
  Array.from({ length: mostAttachments }, (_, place) => place).filter((place) =>
    attachmentPointers(place).some((pointer) => isAnswered(answers[pointer])),
  );

/** What is sent. */
export const requestOf = (consultationId: string, answers: Answers): Record<string, unknown> => {
  const said = (pointer: string) => textOf(answers[pointer]).trim() || undefined;
  const given = givenAttachments(answers);
  const target = { documentId: said(documentPointer), section: said('/target/section') };
  return {
    consultationId,
    organisationId: said(organisationPointer),
    kind: said(kindPointer),
    text: said('/text'),
    ...(target.documentId || target.section ? { target: defined(target) } : {}),
    ...(given.length > 0
      ? {
          attachments: given.map((place) => {
            const [title, url] = attachmentPointers(place);
            return defined({ title: said(title), url: said(url) });
          }),
        }
      : {}),
    public: said(publicPointer) && said(publicPointer) === 'yes',
    status: 'submitted',
  };
};

const defined = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** A fault of what is sent, at the question that was answered: blank attachments are not sent. */
export const asAnswered = <Found extends Pick<Fault, 'pointer'>>(fault: Found, answers: Answers): Found => {
  const [, place, rest] = /^\/attachments\/(\d+)(.*)$/.exec(fault.pointer) ?? [];
  const asked = place === undefined ? undefined : givenAttachments(answers)[Number(place)];
  return asked === undefined ? fault : { ...fault, pointer: `/attachments/${asked}${rest}` };
};

/** The steps of the form; each is looked at with the contract's own schema. */
export const stepsOf = (
  consultationId: string,
  asking: () => Asking,
): readonly [FormStep<StepId>, ...FormStep<StepId>[]] => {
  const most = { organisations: 1, documents: 1, attachments: mostAttachments };
  const step = (id: StepId): FormStep<StepId> => ({
    // All that may ever be asked, in order: which are asked now is looked at when the step is.
    id,
    pointers: fieldsOf(id, most).map(({ pointer }) => pointer),
    examine: (answers) => {
      const checked = validate<unknown>(ContributionRequest, defined(requestOf(consultationId, answers)));
      const asked = fieldsOf(id, asking()).map(({ pointer }) => pointer);
      const faults = checked.valid ? [] : checked.faults.map((fault) => asAnswered(fault, answers));
      return { faults: firstOfEach(placed(faults, asked)), answers };
    },
  });
  return [step('start'), step('text'), step('more'), step('check'), step('receipt')];
};
