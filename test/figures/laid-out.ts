import assert from 'node:assert/strict';
import { textBox, type Box, type Scene, type Shape, type TextShape } from '@officine-coesione/figures';

/** Half the size of the largest marker with its stroke, pixels. */
const MARKER = 8;
/** Rounding to a tenth of a pixel, twice. */
const SLACK = 0.2;

export const shapesOf = (scene: Scene): Shape[] => [
  ...scene.frame,
  ...scene.marks.flatMap((mark) => mark.shapes),
];
export const textsOf = (scene: Scene): TextShape[] =>
  shapesOf(scene).filter((shape): shape is TextShape => shape.type === 'text');
export const wordsOf = (scene: Scene): string =>
  textsOf(scene)
    .map(({ text }) => text)
    .join(' ');

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + SLACK < b.x + b.width &&
    b.x + SLACK < a.x + a.width &&
    a.y + SLACK < b.y + b.height &&
    b.y + SLACK < a.y + a.height
  );
}

/** Points of a path of absolute moves and lines, and of level lines: all that our pictures use. */
export function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command, list = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...list.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
    if (command === 'h') points.push([points.at(-1)![0] + numbers[0]!, points.at(-1)![1]]);
    else if (command === 'M' || command === 'L')
      for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at]!, numbers[at + 1]!]);
    else assert.equal(command, 'Z', d);
  }
  return points;
}

function boxOf(shape: Shape): Box {
  switch (shape.type) {
    case 'rect':
      return shape;
    case 'text':
      return textBox(shape);
    case 'marker':
      return { x: shape.x - MARKER, y: shape.y - MARKER, width: 2 * MARKER, height: 2 * MARKER };
    case 'line': {
      const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)];
      return { x, y, width: Math.max(shape.x1, shape.x2) - x, height: Math.max(shape.y1, shape.y2) - y };
    }
    case 'path': {
      const points = pointsOf(shape.d);
      if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}

/** What every picture keeps to, whatever its kind, width, language and text size. */
export function assertLaidOut(scene: Scene, where: string): void {
  const { width, height, marks, columns, extremes } = scene;
  for (const shape of shapesOf(scene)) {
    const box = boxOf(shape);
    const numbers = [box.x, box.y, box.width, box.height];
    assert.ok(numbers.every(Number.isFinite), `${where}: ${JSON.stringify(shape)}`);
    const slack = shape.type === 'marker' ? MARKER : 0.3;
    const inside =
      box.x >= -slack &&
      box.y >= -slack &&
      box.x + box.width <= width + slack &&
      box.y + box.height <= height + slack;
    assert.ok(inside, `${where}: ${JSON.stringify(shape)} leaves ${width} × ${height}`);
  }
  const texts = textsOf(scene).map((text) => ({ text, box: textBox(text) }));
  texts.forEach(({ text, box }, place) => {
    assert.ok(text.size >= 14, `${where}: "${text.text}" is ${text.size} px`);
    for (const other of texts.slice(place + 1))
      assert.ok(!overlap(box, other.box), `${where}: "${text.text}" on "${other.text.text}"`);
  });
  for (const mark of marks) {
    assert.ok(mark.target.width >= 24 && mark.target.height >= 24, `${where}: target of ${mark.label}`);
    assert.ok(mark.target.x >= 0 && mark.target.x + mark.target.width <= width, `${where}: ${mark.label}`);
    assert.ok(
      mark.target.y >= -SLACK && mark.target.y + mark.target.height <= height + SLACK,
      `${where}: ${mark.label}`,
    );
    if (mark.value === null) assert.doesNotMatch(mark.label.split(/: ?/).at(-1)!, /\d/, where);
  }
  assert.equal(new Set(marks.map(({ key }) => key)).size, marks.length, `${where}: keys`);
  if (columns !== undefined) assert.equal(marks.length % columns, 0, `${where}: rows of ${columns}`);
  const known = marks.flatMap(({ value }) => value ?? []);
  const valueOf = (key: string | undefined) => marks.find((mark) => mark.key === key)?.value ?? undefined;
  if (known.length === 0) assert.equal(extremes, undefined);
  else if (scene.kind !== 'bar') {
    assert.equal(valueOf(extremes?.highest), Math.max(...known), where);
    assert.equal(valueOf(extremes?.lowest), Math.min(...known), where);
  }
}
