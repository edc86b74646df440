import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render, type ReactiveControllerHost } from 'lit';
import { barScene, lineScene, openCube, type Scene } from '@officine-coesione/figures/on-demand';
import { DataCursor } from '../../../packages/components/src/figure/data-cursor.ts';
import { sceneTemplate } from '../../../packages/components/src/figure/scene.ts';
import { overTime, years } from '../../figures/over-time.ts';

/** A picture that is drawn again whenever the cursor asks, after a button from which Tab leads to it. */
const shown = async (scene: Scene): Promise<HTMLElement> => {
  const room = await fixture<HTMLElement>(
    html`<div>
      <button>prima</button>
      <div></div>
      <button>dopo</button>
    </div>`,
  );
  const place = room.querySelector('div')!;
  const draw = (): void => {
    render(sceneTemplate(scene, { cursor, labelledBy: 'a', describedBy: 'b' }), place);
  };
  const cursor: DataCursor = new DataCursor({
    requestUpdate: draw,
    addController: () => undefined,
  } as unknown as ReactiveControllerHost);
  draw();
  room.querySelector('button')!.focus();
  return room;
};
const here = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['key'];
const pressed = async (...keys: readonly string[]): Promise<string | undefined> => {
  for (const press of keys) await sendKeys({ press });
  return here();
};

describe('DataCursor', () => {
  const value = [3, 9, 4, 8, 2, 5];
  const lines = lineScene(openCube(overTime({ value })), { language: 'it', width: 600 });

  it('walks series as rows: left and right along one, up and down to another', async () => {
    await shown(lines);
    expect(await pressed('Tab')).to.equal('C/2022');
    expect(await pressed('ArrowRight')).to.equal('C/2023');
    expect(await pressed('ArrowDown')).to.equal('B/2023');
    expect(await pressed('ArrowDown')).to.equal('B/2023');
    expect(await pressed('ArrowLeft')).to.equal('B/2022');
    expect(await pressed('ArrowLeft')).to.equal('B/2022');
    expect(await pressed('End')).to.equal('B/2024');
    expect(await pressed('ArrowRight')).to.equal('B/2024');
    expect(await pressed('ArrowUp')).to.equal('C/2024');
    expect(await pressed('ArrowUp')).to.equal('C/2024');
    expect(await pressed('Home')).to.equal('C/2022');
  });

  it('reaches the highest and the lowest value of thirty-five years in one press', async () => {
    const periods = years(1990, 2024);
    const long = [...periods, ...periods].map((_, place) => Math.round(50 + 40 * Math.sin(place)));
    const scene = lineScene(openCube(overTime({ periods, value: long })), { language: 'it', width: 600 });
    await shown(scene);
    await pressed('Tab');
    const valueOf = (key: string | undefined) => scene.marks.find((mark) => mark.key === key)!.value;
    expect(valueOf(await pressed('PageUp'))).to.equal(Math.max(...long));
    expect(valueOf(await pressed('PageDown'))).to.equal(Math.min(...long));
  });

  it('is one stop of Tab, and comes back to where it was', async () => {
    const room = await shown(lines);
    await pressed('Tab', 'ArrowRight', 'Tab');
    expect(document.activeElement).to.equal(room.querySelectorAll('button')[1]);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(here()).to.equal('C/2023');
  });

  it('walks bars one by one with any arrow, and leaves other keys to the page', async () => {
    const bars = openCube(overTime()).slice({ PERIOD: '2024' });
    await shown(barScene(bars, { language: 'it', width: 600 }));
    expect(await pressed('Tab', 'ArrowDown')).to.equal('C');
    expect(await pressed('ArrowLeft')).to.equal('B');
    expect(await pressed('PageUp', 'a')).to.equal('B');
    expect(await pressed('End')).to.equal('C');
  });

  it('says every point, missing ones too, as an image in a list', async () => {
    const gap = lineScene(openCube(overTime({ value: [3, null, 4, 8, 2, 5] })), {
      language: 'it',
      width: 600,
    });
    const room = await shown(gap);
    const images = [...room.querySelectorAll('[role="listitem"] > [role="img"]')];
    expect(images.map((image) => image.getAttribute('aria-label'))).to.deep.equal(
      gap.marks.map(({ label }) => label),
    );
    expect(images[4]!.getAttribute('aria-label')).to.match(/2023: non disponibile$/);
  });
});
