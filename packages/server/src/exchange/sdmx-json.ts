import { textIn } from '@officine-coesione/contract';
import type { Labels, Language } from '@officine-coesione/contract';
import { keyAxesOf, steps } from './axes.ts';
import { statusWords } from './column.ts';
import { indicatorsOf, timeOf } from './figures.ts';
import type { Dimension, Figures } from './figures.ts';
import { confidentialityAt, statusAt, statusCodes, unitsOf } from './observation.ts';
import { metaOf, schemaOf, unitCode, urn } from './sdmx.ts';
import type { Dataflow, MessageVersion } from './sdmx.ts';
import { spanOf } from './time-period.ts';
import { columnLabels } from './wording.ts';

/** What a message names besides its figures. */
interface Named {
  /** Address of the API, base path included. */
  readonly api: string;
  readonly flow: Dataflow;
}

/** The confidentiality of a cell, in the order of the indexes. */
const confidentialities = ['F', 'C'] as const;

/**
 * The figures as an SDMX-JSON data message: series by all dimensions but time. A missing value is null: its status says
 * why. What stands beside a value is given by index, because readers expect a list for every attribute: what is held
 * of them is one of each.
 *
 * @see https://github.com/sdmx-twg/sdmx-json
 */
export function* sdmxJson(
  figures: Figures,
  language: Language,
  version: MessageVersion,
  { api, flow }: Named,
): Generator<string> {
  const { head, valueAt } = figures;
  const parts = figures.parts.map(({ id, at }) => ({ id, ...listed(figures.length, at) }));
  const time = timeOf(figures);
  const axes = keyAxesOf(figures);
  const series = axes.slice(0, -1);
  const timeAxis = axes.at(-1)!;
  const named = (name: string) => ({ name, names: { [language]: name } });
  const said = (labels: Labels) => named(textIn(labels, language));
  const unitAt = unitsOf(figures);
  const units = [
    ...new Set(
      figures.dimensions.flatMap(({ categories }) => categories.flatMap(({ unit }) => unit?.label ?? [])),
    ),
  ];
  const metric =
    indicatorsOf(figures).length > 0
      ? head.role.metric.slice(0, 1)
      : series.slice(0, 1).map(({ dimension }) => dimension.id);
  const perCell = { relationship: { observation: {} } };
  const link = {
    rel: 'dataflow',
    urn: urn('datastructure.Dataflow', flow),
    href: `${api}/dataflows/${flow.id}`,
  };
  const dimension = ({ id, label, categories }: Dimension, keyPosition: number): object => ({
    id,
    ...named(label),
    keyPosition,
    values: categories.map(({ code, label: name }) => ({ id: code, ...named(name) })),
  });
  const structure = {
    ...said(flow.labels),
    dataSets: [0],
    links: [link],
    dimensions: {
      dataSet: [],
      series: series.map((axis, place) => dimension(axis.dimension, place)),
      observation: [
        {
          ...dimension(time, series.length),
          roles: ['TIME_PERIOD'],
          values: time.categories.map(({ code, label }) => {
            const span = spanOf(code);
            return {
              id: code,
              ...named(label),
              // A zone is asked for: periods are whole days, told in UTC.
              ...(span && { start: `${span.first}T00:00:00Z`, end: `${span.last}T23:59:59Z` }),
            };
          }),
        },
      ],
    },
    measures: { observation: [{ id: 'OBS_VALUE', ...said(columnLabels.value) }] },
    attributes: {
      dataSet: [],
      dimensionGroup: [],
      series: [
        {
          id: 'UNIT_MEASURE',
          ...said(columnLabels.unit),
          relationship: { dimensions: metric },
          values: units.map((unit) => ({ id: unitCode(unit), ...named(unit) })),
        },
        {
          id: 'METHOD_VERSION',
          ...said(columnLabels.method),
          relationship: { dimensions: metric },
          // No code: a version has dots.
          values: [{ value: head.extension.methodVersion }],
        },
      ],
      observation: [
        {
          id: 'OBS_STATUS',
          ...said(columnLabels.status),
          ...perCell,
          values: statusCodes.map((code) => ({ id: code, ...named(statusWords(code, language)) })),
        },
        {
          id: 'CONF_STATUS',
          ...said(columnLabels.confidentiality),
          ...perCell,
          values: confidentialities.map((code) => ({ id: code, ...named(statusWords(code, language)) })),
        },
        ...parts.map(({ id, values }) => ({
          id: id.toUpperCase(),
          ...said(columnLabels[id]),
          ...perCell,
          values,
        })),
      ],
    },
  };
  const codes = indicatorsOf(figures).map(({ code }) => code);
  const message = {
    $schema: schemaOf('data', version),
    meta: metaOf([...codes, head.extension.referenceDate].join('_'), head.updated, {
      test: head.extension.demo,
      languages: [language],
    }),
  };
  yield `${JSON.stringify(message).slice(0, -1)},"data":{"structures":[${JSON.stringify(structure)}],"dataSets":[{"structure":0,"action":"Replace","links":${JSON.stringify([link])},"series":{`;
  let separator = '';
  let text = '';
  for (const [start, positions] of steps(series)) {
    const unit = units.indexOf(unitAt(start));
    text += `${separator}"${positions.join(':')}":{"attributes":[${unit < 0 ? 'null' : unit},0],"observations":{`;
    for (let position = 0; position < time.categories.length; position += 1) {
      const offset = start + position * timeAxis.stride;
      text += `${position > 0 ? ',' : ''}"${position}":[${valueAt(offset)},${statusCodes.indexOf(statusAt(figures, offset))},${confidentialities.indexOf(confidentialityAt(figures, offset))}`;
      for (const { indexAt } of parts) text += `,${indexAt(offset)}`;
      text += ']';
    }
    text += '}}';
    separator = ',';
    if (text.length < 32_768) continue;
    yield text;
    text = '';
  }
  yield `${text}}}]}}\n`;
}

/** The different numbers of some cells, and for each cell which of them it is; null where there is none. */
function listed(length: number, at: (offset: number) => number | null) {
  const indexes = new Map<number, number>();
  for (let offset = 0; offset < length; offset += 1) {
    const number = at(offset);
    if (number !== null && !indexes.has(number)) indexes.set(number, indexes.size);
  }
  return {
    values: [...indexes.keys()].map((number) => ({ value: String(number) })),
    indexAt: (offset: number): number | null => {
      const number = at(offset);
      return number === null ? null : indexes.get(number)!;
    },
  };
}
