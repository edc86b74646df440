import type { ContextMapping, MessageCode } from '@officine-coesione/contract';
import { fault, refuse } from '../../keeping/writing.ts';
import { outliersIn } from './outliers.ts';
import type { SourceTable } from './source-table.ts';

/** Something that is wrong, or strange, with the figures of a file. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly row?: number | undefined;
}

/** A value that would be published, with its code along each dimension of ours. */
export interface ContextValue {
  readonly row: number;
  readonly codes: readonly string[];
  readonly value: number;
}

/** A dimension of ours: what it is called, and what its codes are called. */
export interface ContextDimension {
  readonly id: string;
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** What a file holds once its columns are known. */
export interface Checked {
  readonly dimensions: readonly ContextDimension[];
  readonly values: readonly ContextValue[];
  /** Unit of each thing that is measured; empty when it is one for all. */
  readonly units: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** A territory as the registry knows it: its title, and what it lies in. */
export interface KnownTerritory {
  readonly title: string;
  readonly parent: string | undefined;
}

const times = /^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$/;

/** Columns of an SDMX message that say something of a value, and are no dimension of it. */
const attributes = /^(OBS_STATUS|CONF_STATUS|OBS_FLAG|UNIT_MULT|DECIMALS|TIME_FORMAT|status)$/i;

/**
 * What would be published of a file, and what is wrong with it.
 *
 * @param name - what is measured, where no column says it
 * @throws {ProblemError} `validation-failed` for a column that the file does not have
 */
export function checkTable(
  table: SourceTable,
  mapping: ContextMapping,
  territories: ReadonlyMap<string, KnownTerritory>,
  name: { readonly code: string; readonly label: string },
): Checked {
  const place = placesIn(table, mapping);
  const kept = table.columns.flatMap((column, at) =>
    place.used.has(at) || attributes.test(column.id) ? [] : [at],
  );
  const dimensions: ContextDimension[] = [
    place.measure === undefined
      ? { id: 'MEASURE', label: name.label, labels: new Map([[name.code, name.label]]) }
      : { ...table.columns[place.measure]!, id: 'MEASURE' },
    ...kept.map((at) => table.columns[at]!),
    {
      id: 'REF_AREA',
      label: table.columns[place.territory]!.label,
      labels: new Map([...territories].map(([code, { title }]) => [code, title])),
    },
    { id: 'TIME_PERIOD', label: table.columns[place.time]!.label, labels: new Map() },
  ];
  const findings: Finding[] = [];
  const strange = { territory: new Map<string, number[]>(), time: new Map<string, number[]>() };
  const seen = new Map<string, number>();
  const units = new Map<string, string>();
  const values: ContextValue[] = [];
  for (const { row, codes, value } of table.rows) {
    if (place.only.some(([at, code]) => codes[at] !== code)) continue;
    const [area, time] = [codes[place.territory]!, codes[place.time]!];
    const ours = mapping.territoryCodes?.[area] ?? area;
    const when = mapping.timeCodes?.[time] ?? time;
    if (ours === '' || when === '') continue;
    if (!territories.has(ours)) note(strange.territory, area, row);
    if (!times.test(when)) note(strange.time, time, row);
    const measured = place.measure === undefined ? name.code : codes[place.measure]!;
    const cell = [measured, ...kept.map((at) => codes[at]!), ours, when];
    const key = JSON.stringify(cell);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else findings.push({ severity: 'error', code: 'context_repeated', params: { first }, row });
    if (place.unit !== undefined) units.set(measured, codes[place.unit]!);
    const text = place.value === undefined ? value : codes[place.value]!;
    // SDMX-CSV writes NaN where a value is missing on purpose; statistical offices write a colon or dots.
    if (/^(|NaN|#N\/A|:|\.{1,3}|-)$/.test(text)) continue;
    const figure = numberOf(text);
    if (figure === undefined)
      findings.push({
        severity: 'error',
        code: 'context_not_a_number',
        params: { value: text.slice(0, 40) },
        row,
      });
    else if (first === undefined) values.push({ row, codes: cell, value: figure });
  }
  for (const [kind, code] of [
    ['territory', 'context_unknown_territory'],
    ['time', 'context_unknown_time'],
  ] as const)
    for (const [unknown, rows] of strange[kind])
      findings.push({ severity: 'error', code, params: { code: unknown, count: rows.length }, row: rows[0] });
  return {
    dimensions,
    values,
    units,
    findings: [
      ...findings,
      ...farValues(values),
      ...(mapping.additive ? wrongTotals(values, territories, mapping.decimals ?? 0) : []),
    ],
  };
}

const note = (rows: Map<string, number[]>, code: string, row: number): void => {
  rows.set(code, [...(rows.get(code) ?? []), row]);
};

/** A number with a decimal point, or with the comma of most of Europe. */
const numberOf = (text: string): number | undefined => {
  const plain = /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : undefined;
};

/** Where the columns of a mapping stand. */
function placesIn({ columns }: SourceTable, mapping: ContextMapping) {
  const known = columns.map(({ id }) => id);
  const at = (column: string, property: string): number => {
    const found = known.indexOf(column);
    if (found < 0)
      refuse(
        fault(`/mapping/${property}`, 'context_column', { column, known: known.join(', ').slice(0, 300) }),
      );
    return found;
  };
  const optional = (property: 'measure' | 'unitColumn') => {
    const column = mapping[property];
    return column === undefined ? undefined : at(column, property);
  };
  const valueAt =
    mapping.value === undefined
      ? known.findIndex((id) => id === 'OBS_VALUE' || id.toLowerCase() === 'value')
      : at(mapping.value, 'value');
  const only = Object.entries(mapping.only ?? {}).map(
    ([column, code]) => [at(column, 'only'), code] as const,
  );
  const places = {
    territory: at(mapping.territory, 'territory'),
    time: at(mapping.time, 'time'),
    measure: optional('measure'),
    unit: optional('unitColumn'),
    // The cells of a cube have their values beside them.
    value: valueAt < 0 ? undefined : valueAt,
    only,
  };
  const { territory, time, measure, unit, value } = places;
  const used = new Set([territory, time, measure, unit, value, ...only.map(([place]) => place)]);
  return { ...places, used };
}

const cellName = (codes: readonly string[]): string => codes.join(' · ').slice(0, 200);

/** Values far from the others of the same thing at the same time, territory beside territory. */
function farValues(values: readonly ContextValue[]): Finding[] {
  const groups = Map.groupBy(values, ({ codes }) => JSON.stringify(codes.toSpliced(-2, 1)));
  return [...groups.values()].flatMap((group) => {
    const { median, places } = outliersIn(group.map(({ value }) => value));
    return places.map((place): Finding => {
      const { value, codes, row } = group[place]!;
      return {
        severity: 'warning',
        code: 'context_outlier',
        params: { value, cell: cellName(codes), median },
        row,
      };
    });
  });
}

/** Totals that are not the sum of their parts, within what rounding can do; a total without all its parts is left. */
function wrongTotals(
  values: readonly ContextValue[],
  territories: ReadonlyMap<string, KnownTerritory>,
  decimals: number,
): Finding[] {
  const rounding = 0.5 * 10 ** -decimals;
  const groups = Map.groupBy(values, ({ codes }) => JSON.stringify(codes.toSpliced(-2, 1)));
  return [...groups.values()].flatMap((group) => {
    const areaOf = ({ codes }: ContextValue): string => codes.at(-2)!;
    const told = new Map(group.map((one) => [areaOf(one), one]));
    return group.flatMap((total): Finding[] => {
      const parts = [...territories]
        .filter(([, { parent }]) => parent === areaOf(total))
        .map(([code]) => code);
      if (parts.length === 0 || !parts.every((code) => told.has(code))) return [];
      const sum = parts.reduce((all, code) => all + told.get(code)!.value, 0);
      if (Math.abs(sum - total.value) <= rounding * (parts.length + 1) + Math.abs(sum) * 1e-9) return [];
      const params = { cell: cellName(total.codes), total: total.value, sum };
      return [{ severity: 'warning', code: 'context_total', params, row: total.row }];
    });
  });
}
