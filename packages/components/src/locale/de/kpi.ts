import type { KpiWords } from '../it/kpi.ts';

const words: KpiWords = {
  change: (change, since) => `${change} gegenüber ${since}`,
  changeInPoints: (change, since) => `${change} Punkte gegenüber ${since}`,
  unchanged: (since) => `keine Veränderung gegenüber ${since}`,
  better: 'Verbesserung',
  worse: 'Verschlechterung',
  target: (target) => `Ziel: ${target}`,
  reached: 'erreicht',
  short: (distance) => `Abstand ${distance}`,
  shortInPoints: (distance) => `Abstand ${distance} Punkte`,
  updated: (day) => `Stand: ${day}`,
};
export default words;
