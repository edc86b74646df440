import type { MergeFieldPreview, MergePreview } from '@officine-coesione/contract';
import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../../form/error-icon.ts';
import { differing } from './decisions.ts';
import { referenceLines } from './record.ts';
import type { View } from './view.ts';

/** What a person can do about a preview. */
export interface MergePreviewActions {
  /** The question whose value of a property stays. */
  readonly choice: (field: MergeFieldPreview) => TemplateResult;
  readonly lookAgain: () => void;
}

/** What a merge would do: why it would be refused, whose values stay, what is moved. */
export const mergePreviewTemplate = (
  preview: MergePreview,
  view: View,
  { choice, lookAgain }: MergePreviewActions,
): TemplateResult => {
  const { term, heading } = view;
  const different = differing(preview);
  if (preview.obstacles.length > 0)
    return html`<div class="failure" part="obstacles" role="alert">
      <p class="summary-title">${errorIcon()}<strong>${term('obstaclesTitle')}</strong></p>
      <ul>
        ${preview.obstacles.map(({ message }) => html`<li>${message}</li>`)}
      </ul>
      <p>${term('obstaclesRemedy')}</p>
      <p><button type="button" @click=${lookAgain}>${term('lookAgain')}</button></p>
    </div>`;
  return html`<div class="merge" part="merge">
    <p role="status">${term('previewReady', preview.merged.legalName, preview.survivor.legalName)}</p>
    ${heading(term('valuesTitle'), 2)}
    <p>${term('sameValues', preview.fields.length - different.length)}</p>
    ${different.map(choice)} ${heading(term('movedTitle'), 2)} ${referenceLines(preview.references, view)}
  </div>`;
};
