import { textIn, vocabularies } from '@officine-coesione/contract';
import type { ExclusionRule, ExplainedRecord, Labels, Language } from '@officine-coesione/contract';
import { isOf } from './fact.ts';
import type { Unit } from './fact.ts';
import type { Indicator } from './indicator.ts';
import { total } from './scope.ts';

/** A record with the rule that left it out, if one did. */
export interface Judged {
  readonly unit: Unit;
  readonly rule: ExclusionRule | undefined;
}

/** The records of a cell, each counted or left out by a rule. */
export const judged = (
  { leftOut = () => undefined }: Indicator,
  units: readonly Unit[],
  { category, level }: { readonly category: string; readonly level: string },
): readonly Judged[] =>
  units
    .filter((unit) => category === total || isOf(unit, category))
    .filter((unit) => level === total || unit.level === level)
    .map((unit) => ({ unit, rule: unit.unknown ? 'unknown_start' : leftOut(unit.traits) }));

/** A record as it is told; one that is not public is told by what it adds alone. */
export function recordFrom(
  { facts }: Indicator,
  { unit, rule }: Judged,
  language: Language,
): ExplainedRecord {
  const kind = facts.records!;
  const codes: Readonly<Record<string, { readonly labels: Labels }>> | undefined =
    kind in vocabularies ? vocabularies[kind as keyof typeof vocabularies].items : undefined;
  const code = codes?.[unit.recordId];
  const label = unit.label ?? (code && textIn(code.labels, language));
  return {
    kind,
    ...(label !== undefined && { recordId: unit.recordId, label }),
    ...(!facts.ofProgrammes && { partnershipId: unit.ownerId }),
    ...(unit.category?.length === 1 && { category: unit.category }),
    ...(unit.level !== null && { level: unit.level }),
    ...(unit.n !== null && { n: unit.n }),
    ...(unit.d !== null && { d: unit.d }),
    ...(unit.days !== null && { days: unit.days }),
    ...(unit.since !== null && { since: unit.since }),
    ...(rule && { rule }),
  };
}
