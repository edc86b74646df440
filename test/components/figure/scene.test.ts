import { expect, fixture, html } from '@open-wc/testing';
import { render, type ReactiveControllerHost } from 'lit';
import type { DataMark, Scene, Shape } from '@officine-coesione/figures/on-demand';
import { DataCursor } from '../../../packages/components/src/figure/data-cursor.ts';
import { sceneTemplate } from '../../../packages/components/src/figure/scene.ts';
import { figureStyles } from '../../../packages/components/src/figure/styles.ts';

const host = {
  requestUpdate: () => undefined,
  addController: () => undefined,
} as unknown as ReactiveControllerHost;

const shapes: readonly Shape[] = [
  { type: 'rect', x: 10, y: 4, width: 100, height: 24, colour: 'category-b', pattern: 'solid' },
  { type: 'rect', x: 10, y: 4, width: 1, height: 24, colour: 'category-c', pattern: 'hatched' },
  { type: 'line', x1: 0, y1: 0, x2: 0, y2: 9, colour: 'secondary', weight: 2, dashed: true },
  {
    type: 'rect',
    x: 40,
    y: 4,
    width: 20,
    height: 24,
    colour: 'series-2',
    pattern: 'solid',
    texture: 'falling',
  },
  {
    type: 'path',
    d: 'M0,0L9,9',
    fill: undefined,
    stroke: 'series-3',
    weight: 2.5,
    dashed: true,
    dashes: [8, 3],
    pattern: 'solid',
  },
  {
    type: 'path',
    d: 'M0,0L9,9L9,0Z',
    fill: 'series-4',
    stroke: 'surface',
    weight: 1,
    dashed: false,
    pattern: 'hatched',
  },
  {
    type: 'path',
    d: 'M1,0L9,9L9,0Z',
    fill: 'series-5',
    stroke: undefined,
    weight: 0,
    dashed: false,
    pattern: 'solid',
  },
  { type: 'marker', marker: 'square', x: 30, y: 12, d: 'M-4,-4h8v8h-8Z', colour: 'series-1', hollow: false },
  { type: 'marker', marker: 'circle', x: 50, y: 12, d: 'M-4,-4h8v8h-8Z', colour: 'series-6', hollow: true },
  {
    type: 'text',
    x: 5,
    y: 20,
    text: '<b>24</b> & più',
    size: 16,
    bold: true,
    anchor: 'end',
    colour: 'text',
    halo: true,
    width: 20,
  },
];

const scene: Scene = {
  kind: 'bar',
  width: 300,
  height: 80,
  title: 'Partner',
  description: 'Ventiquattro.',
  provenance: '',
  axis: undefined,
  frame: [{ type: 'line', x1: 1, y1: 0, x2: 1, y2: 80, colour: 'grid', weight: 1, dashed: false }],
  marks: [
    {
      key: 'B',
      label: 'Parti: 24',
      value: 24,
      status: undefined,
      colour: 'category-b',
      bounds: { x: 10, y: 4, width: 100, height: 24 },
      target: { x: 0, y: 0, width: 300, height: 40 },
      shapes,
    },
  ],
};

const template = () =>
  sceneTemplate(scene, { cursor: new DataCursor(host), labelledBy: 'a', describedBy: 'b' });

const drawn = async (): Promise<SVGSVGElement> => {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  render(template(), room);
  return room.querySelector('svg')!;
};

describe('sceneTemplate', () => {
  it('draws every kind of shape as SVG, with classes for colours and no style', async () => {
    const picture = await drawn();
    expect(picture.viewBox.baseVal.width).to.equal(300);
    const solid = picture.querySelector<SVGRectElement>('rect.category-b')!;
    expect(solid.width.baseVal.value).to.equal(100);
    expect(solid.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(picture.querySelector('line.secondary')!.getAttribute('stroke-dasharray')).to.equal('2 3');
    expect(picture.querySelector('line.grid')!.hasAttribute('stroke-dasharray')).to.equal(false);
    const text = picture.querySelector('text')!;
    expect(text.textContent).to.equal('<b>24</b> & più');
    expect(text.getAttribute('text-anchor')).to.equal('end');
    expect(text.getAttribute('font-weight')).to.equal('600');
    expect(text.classList.contains('halo')).to.equal(true);
    expect(picture.querySelectorAll('[style]')).to.have.length(0);
  });

  it('hatches with a pattern of the same colour, its outline inside the bar', async () => {
    const picture = await drawn();
    expect(picture.querySelector('pattern')!.id).to.equal('hatch-category-c');
    expect(picture.querySelector('[fill="url(#hatch-category-c)"]')).to.be.instanceOf(SVGRectElement);
    const outline = picture.querySelector<SVGRectElement>('rect.outline')!;
    expect(outline.x.baseVal.value).to.equal(10.5);
    expect(outline.width.baseVal.value).to.equal(0);
  });

  it('draws areas and lines each in the colour of a class, dashes as lengths', async () => {
    const picture = await drawn();
    const line = picture.querySelector<SVGPathElement>('path.series-3')!;
    expect(line.getAttribute('d')).to.equal('M0,0L9,9');
    expect(line.getAttribute('stroke-dasharray')).to.equal('8 3');
    expect(line.getAttribute('stroke-width')).to.equal('2.5');
    expect(line.getAttribute('fill')).to.equal('none');
    expect(picture.querySelector('[fill="url(#hatch-series-4)"]')).to.be.instanceOf(SVGPathElement);
    expect(picture.querySelector('#hatch-series-4')).not.to.equal(null);
    expect(picture.querySelector('path.stroke.surface')!.hasAttribute('stroke-dasharray')).to.equal(false);
    expect(picture.querySelector('path.fill.series-5')!.getAttribute('d')).to.equal('M1,0L9,9L9,0Z');
    expect(picture.querySelector('path.series-5.stroke')).to.equal(null);
  });

  it('draws points full or hollow, where they stand', async () => {
    const picture = await drawn();
    const full = picture.querySelector<SVGPathElement>('path.full.series-1')!;
    expect(full.getAttribute('transform')).to.equal('translate(30 12)');
    expect(picture.querySelector('path.hollow.series-6')).not.to.equal(null);
  });

  it('carries a texture for where there are no colours, which is not seen otherwise', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    room.attachShadow({ mode: 'open' }).adoptedStyleSheets = [figureStyles.styleSheet!];
    render(template(), room.shadowRoot!);
    const texture = room.shadowRoot!.querySelector('[fill="url(#texture-falling)"]')!;
    expect(texture.previousElementSibling!.classList.contains('series-2')).to.equal(true);
    expect(getComputedStyle(texture).display).to.equal('none');
    expect(room.shadowRoot!.querySelector('#texture-falling path')!.getAttribute('d')).not.to.equal('');
    const hollow = room.shadowRoot!.querySelector('.hollow')!;
    expect(getComputedStyle(hollow).strokeWidth).to.equal('2px');
  });

  it('hides grid and axis from screen readers, not the data', async () => {
    const picture = await drawn();
    expect(picture.querySelector('[aria-hidden="true"] line.grid')).not.to.equal(null);
    const mark = picture.querySelector('[role="listitem"] > [role="img"]')!;
    expect(mark.getAttribute('aria-label')).to.equal('Parti: 24');
    expect(mark.closest('[aria-hidden]')).to.equal(null);
  });
});

describe('DataCursor', () => {
  const square = { x: 0, y: 0, width: 24, height: 24 };
  const area = (key: string): DataMark => ({
    key,
    label: key,
    value: 1,
    status: undefined,
    colour: 'step-1',
    bounds: square,
    target: square,
    outline: `M0 0h${key.length}`,
    shapes: [],
  });
  const marks = [area('A'), area('BB'), area('CCC')];
  const shown = async (neighbours?: Scene['neighbours']): Promise<SVGSVGElement> => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const cursor = new DataCursor({
      requestUpdate: () => draw(),
      addController: () => undefined,
    } as unknown as ReactiveControllerHost);
    const draw = (): void => {
      render(
        sceneTemplate(
          { ...scene, marks, ...(neighbours ? { neighbours } : {}) },
          { cursor, labelledBy: 'a', describedBy: 'b' },
        ),
        room,
      );
    };
    draw();
    return room.querySelector('svg')!;
  };
  const press = (picture: SVGSVGElement, ...keys: string[]): string[] =>
    keys.map((key) => {
      const from = document.activeElement!.closest('svg')
        ? document.activeElement!
        : picture.querySelector('[data-key]')!;
      from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return (document.activeElement as SVGElement).dataset['key']!;
    });

  it('goes from mark to mark of a list', async () => {
    const picture = await shown();
    picture.querySelector<SVGElement>('[data-key]')!.focus();
    expect(press(picture, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End')).to.deep.equal([
      'BB',
      'CCC',
      'CCC',
      'BB',
      'A',
      'CCC',
    ]);
  });

  it('goes where the neighbour lies on a map, and nowhere where there is none', async () => {
    const picture = await shown({ A: { down: 'CCC' }, CCC: { up: 'A', right: 'BB' } });
    picture.querySelector<SVGElement>('[data-key]')!.focus();
    expect(press(picture, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End')).to.deep.equal([
      'A',
      'CCC',
      'BB',
      'BB',
      'A',
      'CCC',
    ]);
  });

  it('has its ring around the area it stands on, over all the others', async () => {
    const picture = await shown({});
    expect(picture.querySelectorAll('[role="img"] .ring')).to.have.length(0);
    picture.querySelector<SVGElement>('[data-key="BB"]')!.focus();
    const around = [...picture.children].findLast(({ localName }) => localName === 'g')!;
    expect(around.getAttribute('class')).to.equal('around');
    expect([...around.children].map((ring) => ring.getAttribute('d'))).to.deep.equal(['M0 0h2', 'M0 0h2']);
  });
});
