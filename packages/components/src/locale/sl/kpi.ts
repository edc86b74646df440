import type { KpiWords } from '../it/kpi.ts';

const words: KpiWords = {
  change: (change, since) => `${change} glede na ${since}`,
  changeInPoints: (change, since) => `${change} odstotne točke glede na ${since}`,
  unchanged: (since) => `brez spremembe glede na ${since}`,
  better: 'izboljšanje',
  worse: 'poslabšanje',
  target: (target) => `Cilj: ${target}`,
  reached: 'dosežen',
  short: (distance) => `odmik ${distance}`,
  shortInPoints: (distance) => `odmik v odstotnih točkah: ${distance}`,
  updated: (day) => `posodobljeno: ${day}`,
};
export default words;
