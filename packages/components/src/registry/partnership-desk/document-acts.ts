import {
  PartnershipDocumentRequest,
  documentAccess,
  documentSubjects,
  documentType,
  languages,
  type PartnershipDocument,
  type ReasonedDecision,
} from '@officine-coesione/contract';
import { Documents } from '@officine-coesione/sdk';
import { reasoned } from '../acting/reason.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import { only, questionsOf } from '../acting/act.ts';
import type { Act } from './act.ts';
import type { Word } from './view.ts';

const { field } = questionsOf<Word>(PartnershipDocumentRequest);

const accessWords = {
  public: 'accessPublic',
  members: 'accessMembers',
  restricted: 'accessRestricted',
} as const;

/** Adds a document, by its address. */
export const addDocument: Act = {
  schema: PartnershipDocumentRequest,
  sections: () => [
    {
      fields: [
        field('/title', 'text', 'q_documentTitle', { width: 48 }),
        field('/type', 'select', 'q_documentType'),
        field('/url', 'text', 'q_url', { type: 'url', width: 48, hint: 'q_urlHint' }),
        field('/access', 'radios', 'q_access'),
        field('/accessible', 'radios', 'q_accessible', { as: 'boolean' }),
        field('/language', 'select', 'q_language'),
        field('/publishedAt', 'text', 'q_documentDate', { type: 'date', width: 14, as: 'instant' }),
        field('/license', 'text', 'q_license', { hint: 'q_licenseHint', width: 20 }),
        field('/relatesTo', 'checkboxes', 'q_relatesTo'),
      ],
    },
  ],
  before: () => ({ '/access': 'public', '/language': 'it' }),
  choices: (pointer, _context, { term, language }) => {
    switch (pointer) {
      case '/type':
        return only(choicesIn(documentType, language));
      case '/access':
        return only(documentAccess.map((value) => ({ value, label: term(accessWords[value]) })));
      case '/accessible':
        return only([
          { value: 'yes', label: term('q_accessibleYes') },
          { value: 'no', label: term('q_accessibleNo') },
        ]);
      case '/language': {
        const names = new Intl.DisplayNames(language, { type: 'language' });
        return only(languages.map((value) => ({ value, label: names.of(value) ?? value })));
      }
      case '/relatesTo':
        return only(documentSubjects.map((value) => ({ value, label: term(`q_about_${value}`) })));
      default:
        return [];
    }
  },
  names: (_context, body) => (body as PartnershipDocumentRequest).title,
  send: ({ send, opened, body, options }) =>
    new Documents(send).create(opened.id, body as PartnershipDocumentRequest, options),
};

/** Withdraws a document. */
export const withdraw: Act = {
  ...reasoned,
  names: ({ subject }) => (subject as PartnershipDocument).title,
  send: ({ send, subject, body, options }) =>
    new Documents(send).withdraw(subject as PartnershipDocument, body as ReasonedDecision, options),
};
