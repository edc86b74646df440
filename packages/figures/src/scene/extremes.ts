import type { DataMark, Scene } from './scene.ts';

/** The marks with the highest and the lowest value, as a scene has them; none when nothing is known. */
export function extremesOf(marks: readonly DataMark[]): Pick<Scene, 'extremes'> {
  const known = marks.filter(({ value }) => value !== null);
  const [first] = known;
  if (!first) return {};
  const highest = known.reduce((best, mark) => (mark.value! > best.value! ? mark : best), first);
  const lowest = known.reduce((best, mark) => (mark.value! < best.value! ? mark : best), first);
  return { extremes: { highest: highest.key, lowest: lowest.key } };
}
