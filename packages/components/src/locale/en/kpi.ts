import type { KpiWords } from '../it/kpi.ts';

const words: KpiWords = {
  change: (change, since) => `${change} compared with ${since}`,
  changeInPoints: (change, since) => `${change} points compared with ${since}`,
  unchanged: (since) => `no change compared with ${since}`,
  better: 'improving',
  worse: 'worsening',
  target: (target) => `Target: ${target}`,
  reached: 'reached',
  short: (distance) => `${distance} away`,
  shortInPoints: (distance) => `${distance} points away`,
  updated: (day) => `updated: ${day}`,
};
export default words;
