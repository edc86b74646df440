import { sparklineScene, type Cube, type Language } from '@officine-coesione/figures/on-demand';
import { html, type TemplateResult } from 'lit';
import { shapeTemplate } from '../../figure/shape.ts';

export type CourseTemplate = (course: Cube, language: Language) => TemplateResult;

/** The course of a number up to now as a small line, with its first and last value; in words for who does not see it. */
export const courseTemplate: CourseTemplate = (course, language) => {
  const { width, height, frame, marks, description } = sparklineScene(course, {
    language,
    width: 200,
    values: true,
  });
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${description}>
    ${[...frame, ...marks.flatMap(({ shapes }) => shapes)].map(shapeTemplate)}
  </svg>`;
};
