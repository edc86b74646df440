/**
 * The same package for a page that speaks one language: Italian is here, `fetchLanguage` brings another.
 *
 * @module
 */
export type * from './json-stat.ts';
export { CubeError, type CubeErrorCode } from './cube-error.ts';
export {
  Cube,
  isMissing,
  type Cell,
  type Coordinates,
  type CubeRow,
  type CubeTable,
  type SeriesPoint,
} from './cube.ts';
export { openCube } from './open-cube.ts';
export type { Category, CubeDimension, DimensionRole } from './dimension.ts';
export { breakdownOf, TOTAL, type Breakdown, type Part } from './breakdown.ts';
export { fetchLanguage } from './sentence/fetch-language.ts';
export { LANGUAGES, type Language } from './sentence/wording.ts';
export { sentenceOf, type SentenceOptions } from './sentence/index.ts';
export { trendOf, type TrendOptions } from './sentence/trend.ts';
export { seriesOf, type Series, type SeriesOptions, type SeriesSet } from './series.ts';
export { changeText } from './change.ts';
export { isPercent, numberText, percentText, unitText, valueText } from './number.ts';
export { dateText, periodText } from './period.ts';
export { isConfidential } from './confidential.ts';
export { absenceText, isUnsettled, statusText, type StatusText } from './status.ts';
export { categoryText, measureOf, subjectOf } from './subject.ts';
export { provenanceOf, type Provenance } from './provenance.ts';
export { tableOf, type Table, type TableOptions, type TableRow } from './table.ts';
export type { TableCell } from './table-cell.ts';
export {
  pivotOf,
  type Pivot,
  type PivotColumn,
  type PivotOptions,
  type PivotOrder,
  type PivotRow,
} from './pivot.ts';
export { csvField } from './csv-field.ts';
export { spreadsheetOf } from './spreadsheet.ts';
export * from './scene/scene.ts';
export {
  COLOURS,
  colourOf,
  type ColourRole,
  type InkRole,
  type SeriesRole,
  type StepRole,
  type Theme,
} from './scene/colour.ts';
export type { Measure } from './scene/measure.ts';
export { barScene, type BarOptions } from './scene/bar.ts';
export { lineScene, type LineOptions, type Target } from './scene/line.ts';
export { groupedBarScene, type GroupedBarOptions } from './scene/grouped-bar.ts';
export { stackedBarScene, type StackedBarOptions } from './scene/stacked-bar.ts';
export { dotScene, type DotOptions } from './scene/dot.ts';
export { sparklineScene, type SparklineOptions } from './scene/sparkline.ts';
export { smallMultiplesScene, type SmallMultiplesOptions } from './scene/small-multiples.ts';
export { estimatesOf, type Estimate, type Estimates, type IntervalKeys } from './interval.ts';
export type { PartedOptions } from './scene/parted-bars.ts';
export type { PictureOptions } from './scene/sheet.ts';
export { TEXTURES, TILE, TILES, type Texture } from './scene/texture.ts';
export { classesOf, type Classes, type ClassesOptions, type ValueClass } from './scene/classes.ts';
export type { Outline, Outlines } from './scene/geography/outlines.ts';
export type { MapOptions } from './scene/map.ts';
export { regionMapScene, type RegionMapOptions } from './scene/region-map.ts';
export { tileMapScene, type TileMapOptions } from './scene/tile-map.ts';
export { svgOf, type SvgOptions } from './svg.ts';
