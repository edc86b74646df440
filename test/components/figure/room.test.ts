import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Room } from '../../../packages/components/src/figure/room.ts';

class Roomy extends LitElement {
  readonly room = new Room(this);
  renders = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    this.renders += 1;
    // As tall as the text is long: what is drawn changes the element's own height.
    return html`<div .style=${`height: ${this.room.width / 2}px`}></div>`;
  }
}
customElements.define('test-roomy', Roomy);

const roomy = (css: string): Promise<Roomy> =>
  fixture<Roomy>(html`<test-roomy .style=${`display: block; ${css}`}></test-roomy>`);

describe('Room', () => {
  it('knows width and text size before the first drawing', async () => {
    const element = await roomy('width: 500px; font-size: 20px');
    expect(element.room.width).to.equal(500);
    expect(element.room.textSize).to.equal(20);
  });

  it('follows the width, then rests', async () => {
    const element = await roomy('width: 500px');
    element.style.width = '400px';
    await waitUntil(() => element.room.width === 400);
    await nextFrame();
    await nextFrame();
    const { renders } = element;
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(element.renders).to.equal(renders);
  });

  it('is never narrower than a picture can be', async () => {
    expect((await roomy('width: 120px')).room.width).to.equal(280);
  });

  it('keeps the room it had while it is hidden', async () => {
    const element = await roomy('width: 500px');
    element.style.display = 'none';
    await nextFrame();
    await nextFrame();
    expect(element.room.width).to.equal(500);
  });

  it('measures text in the font of the page', async () => {
    const narrow = await roomy('font-family: monospace');
    const { measure } = narrow.room;
    expect(measure('iiii', 16, false)).to.be.closeTo(measure('mmmm', 16, false), 0.1);
    expect(measure('mmmm', 32, false)).to.be.closeTo(2 * measure('mmmm', 16, false), 0.1);
    const sans = (await roomy('font-family: sans-serif')).room.measure;
    expect(sans('iiii', 16, false)).to.be.below(sans('mmmm', 16, false));
  });
});
