import { exchangeFormats, isShown } from '@officine-coesione/contract';
import type { IndicatorChart, StructureMessage, StudyPackage } from '@officine-coesione/contract';
import { figureForm, mediaTypeOf } from '../exchange/figure-forms.ts';
import type { Forms } from '../exchange/forms.ts';
import type { LinkedData } from '../exchange/linked-data.ts';
import { pngOf } from '../exchange/png.ts';
import { rdfXml } from '../exchange/rdf-xml.ts';
import { schemaOf } from '../exchange/sdmx.ts';
import type { MessageVersion } from '../exchange/sdmx.ts';
import { flowOf } from './context/context-flow.ts';
import { studyPackage } from './studies/study-package.ts';
import { turtle } from '../exchange/turtle.ts';
import type { FormRequest, Written } from '../exchange/written.ts';

const studyPackageForm = (content: StudyPackage, asked: FormRequest): Written => ({
  mediaType: mediaTypeOf(asked),
  name: `${content.study.code}-v${content.study.versionNumber}.zip`,
  pieces: () => studyPackage(content, asked.language),
});

/** One structure message is valid for both versions: only the schema it names differs. */
const structureForm = (message: StructureMessage, asked: FormRequest): Written => ({
  mediaType: mediaTypeOf(asked),
  name: `${message.data.dataflows[0]!.id}.${exchangeFormats[asked.format].ending}`,
  *pieces() {
    const version = asked.options['version'] as MessageVersion;
    yield `${JSON.stringify({ ...message, $schema: schemaOf('structure', version) }, undefined, 2)}\n`;
  },
});

const catalogueForm = (data: LinkedData, asked: FormRequest): Written => ({
  mediaType: mediaTypeOf(asked),
  name: `catalogo.${exchangeFormats[asked.format].ending}`,
  pieces: () =>
    asked.format === 'turtle' ? turtle(data) : asked.format === 'rdf-xml' ? rdfXml(data) : jsonLd(data),
});

function* jsonLd(data: LinkedData): Generator<string> {
  yield `${JSON.stringify(data, undefined, 2)}\n`;
}

const pictureForm = (chart: IndicatorChart, asked: FormRequest): Written => ({
  mediaType: mediaTypeOf(asked),
  name: `${chart.href.split('/').at(-2)!}.${exchangeFormats[asked.format].ending}`,
  shown: isShown(asked.format),
  pieces: () => (asked.format === 'png' ? pngOf(chart, Number(asked.options['scale'])) : text(chart.svg)),
});

function* text(whole: string): Generator<string> {
  yield whole;
}

/** How the answers of the observatory are written in other forms. */
export const observatoryForms: Forms = {
  showIndicatorData: (data, asked) => figureForm(data, asked),
  showIndicatorChart: pictureForm,
  showReleaseRecordData: (data, asked) => figureForm(data, asked),
  showContextData: (data, asked) => figureForm(data, asked, flowOf(data)),
  showStudyPackage: studyPackageForm,
  showDataflow: structureForm,
  // The handler makes it of our own nodes.
  showCatalogue: (catalogue, asked) => catalogueForm(catalogue, asked),
};
