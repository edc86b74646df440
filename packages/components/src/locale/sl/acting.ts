import type { ActingWords } from '../it/acting.ts';
import form from './form.ts';

const words: ActingWords = {
  ...form,

  searchButton: 'Išči',
  publicPage: 'Javna stran',
  cancel: 'Prekliči',
  q_reason: 'Razlog',
  q_reasonHint: 'Ostane v spisu. Najmanj 10 znakov.',
  q_remove: 'Odstrani',
  q_removeOf: (name) => `Odstrani ${name}`,
  refusedTitle: 'Ni bilo opravljeno',
  typedStays: 'Kar ste napisali, je še tukaj.',
  unchanged: 'Ničesar niste spremenili.',
  changedTitle: 'Spremenilo se je, medtem ko ste gledali',
  changedMeanwhile:
    'Nekdo je to medtem spremenil. Zdaj vidite, kakšno je, s tem, kar ste napisali: znova preberite, nato znova pošljite.',
  overtaken: 'Stanje tega ne dovoljuje več: nekdo je medtem to uredil. Znova preberite, kakšno je zdaj.',
  readAgain: 'Znova preberi',
  gone: 'Tega, s čimer ste se ukvarjali, ni več.',
};
export default words;
