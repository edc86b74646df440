import type { KpiWords } from '../it/kpi.ts';

const words: KpiWords = {
  change: (change, since) => `${change} par rapport à ${since}`,
  changeInPoints: (change, since) => `${change} points par rapport à ${since}`,
  unchanged: (since) => `aucune variation par rapport à ${since}`,
  better: 'en amélioration',
  worse: 'en recul',
  target: (target) => `Objectif : ${target}`,
  reached: 'atteint',
  short: (distance) => `écart ${distance}`,
  shortInPoints: (distance) => `écart ${distance} points`,
  updated: (day) => `mise à jour : ${day}`,
};
export default words;
