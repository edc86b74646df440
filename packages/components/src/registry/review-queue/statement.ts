import { labelOf, partnerCategory, recordStatus } from '@officine-coesione/contract';
import type { Opened } from './lookup.ts';
import { organisationFacts } from '../organisation-facts.ts';
import type { AccessFilter } from './sections.ts';
import type { View } from './view.ts';

/** One thing a record says. */
export interface Told {
  readonly name: string;
  readonly value: string | undefined;
}

/** What a record says, in words: two of them tell what has changed in between. */
export const statement = ({ section, record }: Opened, view: View): Told[] => {
  const { term, language } = view;
  switch (section) {
    case 'registrations': {
      const { status, adhesion, contact, history, integrationDueOn } = record;
      const last = history.at(-1);
      return [
        { name: term('status'), value: labelOf(recordStatus, status, language) },
        { name: term('integration'), value: integrationDueOn && view.day(integrationDueOn) },
        { name: term('lastStep'), value: last && term('byAt', last.actor, view.instant(last.at)) },
        { name: term('reason'), value: last?.reason },
        { name: term('category'), value: adhesion && labelOf(partnerCategory, adhesion.category, language) },
        { name: term('motivation'), value: adhesion?.motivation },
        {
          name: term('contact'),
          value: `${contact.givenName} ${contact.familyName}, ${contact.institutionalEmail}`,
        },
        ...organisationFacts(record.organisation, view),
      ];
    }
    case 'duplicates': {
      const { status, reason, decidedBy, decidedAt, first, second } = record;
      return [
        { name: term('status'), value: term(`pair_${status as 'open'}`) },
        { name: term('reason'), value: reason },
        {
          name: term('lastStep'),
          value: decidedAt && term('byAt', decidedBy ?? '', view.instant(decidedAt)),
        },
        ...[first, second].flatMap((organisation) =>
          organisationFacts(organisation, view).map(({ name, value }) => ({
            name: `${name}, ${organisation.id === first.id ? term('firstOne') : term('secondOne')}`,
            value,
          })),
        ),
      ];
    }
    case 'merges':
      return [
        {
          name: term('undoing'),
          value: record.undoneAt && term('byAt', record.undoneBy ?? '', view.instant(record.undoneAt)),
        },
        { name: term('undoReason'), value: record.undoReason },
      ];
    default:
      return [
        { name: term('status'), value: term(`access_${record.status as AccessFilter}`) },
        {
          name: term('lastStep'),
          value: record.decidedAt && term('byAt', record.decidedBy ?? '', view.instant(record.decidedAt)),
        },
        { name: term('reason'), value: record.reason },
      ];
  }
};
