import {
  complianceRule,
  complianceRuleDefinition,
  partnerCategory,
  partnerCategoryDefinition,
  vocabularies,
} from '@officine-coesione/contract';
import type { CodeList, Labels, Vocabulary } from '@officine-coesione/contract';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { pageOfList, scopeOf } from '../paging.ts';

/** Fuller wordings, where the law has them. */
const definitions: Readonly<Record<string, Readonly<Partial<Record<string, Labels>>>>> = {
  [complianceRule.id]: Object.fromEntries(
    Object.entries(complianceRuleDefinition).map(([code, { wording }]) => [code, wording]),
  ),
  [partnerCategory.id]: partnerCategoryDefinition,
};

const codeListOf = ({ id, title, source, items }: Vocabulary): CodeList => ({
  code: id,
  title,
  source,
  items: Object.entries(items).map(([code, { labels, parent, schemes }]) => ({
    code,
    labels,
    description: definitions[id]?.[code],
    parentCode: parent,
    schemes: [...(schemes ?? [])],
  })),
});

/** The code lists stand in the contract: there is nothing to store. */
const codeLists: readonly CodeList[] = Object.values(vocabularies).map(codeListOf);

export const codeListHandlers: Pick<Handlers, 'searchCodeLists' | 'showCodeList'> = {
  searchCodeLists: ({ query }) =>
    Promise.resolve({ body: pageOfList(codeLists, { ...query, scope: scopeOf('code-lists', query) }) }),

  showCodeList: async ({ parameters }) => {
    const body = codeLists.find(({ code }) => code === parameters.codeListCode);
    if (!body) throw new ProblemError('not-found');
    return { body };
  },
};
