import { observationStatus, textIn } from '@officine-coesione/contract';
import type { Labels, Language, StructureMessage } from '@officine-coesione/contract';
import { partIds } from './figures.ts';
import { agency, metaOf, schemaOf, unitCode, urn } from './sdmx.ts';
import type { Dataflow, MessageVersion } from './sdmx.ts';
import { columnLabels, confidentialityLabels } from './wording.ts';

/** A code with its names. */
export type Code = readonly [id: string, labels: Labels];

/** A dimension of the data structure definition. */
export interface StructureDimension {
  readonly id: string;
  readonly labels: Labels;
  /** Its code list; undefined for time, which has none. */
  readonly codes: readonly Code[] | undefined;
}

/** What the structure of the figures is made of. */
export interface StructureSource {
  readonly flow: Dataflow;
  /** The dimensions, time among them. */
  readonly dimensions: readonly StructureDimension[];
  /** Units of the indicators, as the catalogue writes them. */
  readonly units: readonly string[];
  /** When the code lists were read, UTC. */
  readonly prepared: string;
  readonly language: Language;
}

const languagesOf = ['it', 'en', 'de', 'fr', 'sl'] as const;

/** Names of an artefact or of an item of it: the one of the language asked for, and all. */
const namesOf = (labels: Labels, language: Language) => ({
  name: textIn(labels, language),
  names: { ...labels },
});

/** A name that is the same in every language. */
const same = (text: string): Labels => ({ it: text, en: text });

const everyStatus: readonly Code[] = Object.entries(observationStatus.items)
  .filter(([id]) => id !== 'C')
  .map(([id, { labels }]) => [id, labels]);

/** The statuses of a cell that any structure of ours takes its codes from. */
const cellCodes = (units: readonly string[]): Readonly<Record<string, readonly Code[]>> => ({
  UNIT_MEASURE: [...new Set(units)].map((unit) => [unitCode(unit), same(unit)]),
  OBS_STATUS: everyStatus,
  CONF_STATUS: Object.entries(confidentialityLabels),
});

/**
 * The data structure definition of the figures, with its concepts and code lists, as an SDMX-JSON structure message.
 *
 * @see https://github.com/sdmx-twg/sdmx-json
 */
export function sdmxStructure(source: StructureSource, version: MessageVersion = '2.1.0'): StructureMessage {
  const { flow, dimensions, units, prepared, language } = source;
  const { metric, version: ofFlow } = flow;
  const scheme = { id: `${flow.prefix || 'PARTNERSHIP_'}CONCEPTS`, version: ofFlow };
  const listOf = (id: string) => ({ id: `CL_${flow.prefix}${id}`, version: ofFlow });
  const artefact = (of: Pick<Dataflow, 'id' | 'version'>, labels: Labels) => ({
    id: of.id,
    agencyID: agency,
    version: of.version,
    ...namesOf(labels, language),
  });
  const concept = (id: string) => ({ conceptIdentity: urn('conceptscheme.Concept', scheme, id) });
  const coded = (id: string) => ({
    localRepresentation: { enumeration: urn('codelist.Codelist', listOf(id)) },
  });
  const typed = (dataType: string) => ({ localRepresentation: { format: { dataType } } });
  const perCell = { attributeRelationship: { observation: {} } };
  const attribute = (id: string, usage: 'mandatory' | 'optional', more: object) => ({
    id,
    usage,
    ...concept(id),
    ...more,
  });

  const attributes: Readonly<Record<string, Labels>> = {
    UNIT_MEASURE: columnLabels.unit,
    OBS_STATUS: columnLabels.status,
    CONF_STATUS: columnLabels.confidentiality,
    NUMERATOR: columnLabels.numerator,
    DENOMINATOR: columnLabels.denominator,
    LOWER: columnLabels.lower,
    UPPER: columnLabels.upper,
    METHOD_VERSION: columnLabels.method,
  };
  const concepts: readonly Code[] = [
    ...dimensions.map(({ id, labels }): Code => [id, labels]),
    ['OBS_VALUE', columnLabels.value],
    ...Object.entries(attributes),
  ];
  const lists: readonly (readonly [id: string, labels: Labels, codes: readonly Code[]])[] = [
    ...dimensions.flatMap(({ id, labels, codes }) => (codes ? [[id, labels, codes] as const] : [])),
    ...Object.entries(cellCodes(units)).map(([id, codes]) => [id, attributes[id]!, codes] as const),
  ];
  const time = dimensions.find(({ codes }) => codes === undefined);
  const message = {
    $schema: schemaOf('structure', version),
    meta: metaOf(`${flow.id}_${prepared.slice(0, 10)}`, prepared, { test: false, languages: languagesOf }),
    data: {
      conceptSchemes: [
        {
          ...artefact(scheme, flow.labels),
          concepts: concepts.map(([id, labels]) => ({ id, ...namesOf(labels, language) })),
        },
      ],
      codelists: lists.map(([id, labels, codes]) => ({
        ...artefact(listOf(id), labels),
        codes: codes.map(([code, names]) => ({ id: code, ...namesOf(names, language) })),
      })),
      dataStructures: [
        {
          ...artefact(flow, flow.labels),
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: dimensions
                .filter(({ codes }) => codes)
                .map(({ id }, position) => ({ id, position, ...concept(id), ...coded(id) })),
              ...(time && {
                timeDimension: { id: time.id, ...concept(time.id), ...typed('ObservationalTimePeriod') },
              }),
            },
            measureList: {
              id: 'MeasureDescriptor',
              measures: [{ id: 'OBS_VALUE', ...concept('OBS_VALUE'), ...typed('Double') }],
            },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: [
                attribute('UNIT_MEASURE', 'mandatory', {
                  attributeRelationship: { dimensions: [metric] },
                  ...coded('UNIT_MEASURE'),
                }),
                attribute('OBS_STATUS', 'mandatory', { ...perCell, ...coded('OBS_STATUS') }),
                attribute('CONF_STATUS', 'mandatory', { ...perCell, ...coded('CONF_STATUS') }),
                ...partIds.map((id) =>
                  attribute(id.toUpperCase(), 'optional', { ...perCell, ...typed('Double') }),
                ),
                attribute('METHOD_VERSION', 'optional', {
                  attributeRelationship: { dimensions: [metric] },
                  ...typed('String'),
                }),
              ],
            },
          },
        },
      ],
      dataflows: [
        {
          ...artefact(flow, flow.labels),
          structure: urn('datastructure.DataStructure', flow),
        },
      ],
    },
  };
  return message as StructureMessage;
}
