import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { html, render } from 'lit';

/** Draws rows of texts in a window over them, and waits until it shows the first. */
globalThis.virtualised = async (room, length, textsOf) => {
  room.className = 'scroller';
  const items = Array.from({ length }, (_, row) => row);
  const renderItem = (row) =>
    html`<div class="row">${textsOf(row).map((text) => html`<span>${text}</span>`)}</div>`;
  const shown = new Promise((done) => {
    room.addEventListener('visibilityChanged', done, { once: true });
  });
  render(html`${virtualize({ items, scroller: true, renderItem })}`, room);
  await shown;
};
