export { consultations } from './consultations.ts';
export { meetings } from './meetings.ts';
