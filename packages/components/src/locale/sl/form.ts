import type { FormWords } from '../it/form.ts';

const words: FormWords = {
  back: 'Nazaj',
  sending: 'Pošiljanje',
  summaryTitle: 'Nekatere odgovore je treba popraviti',
  error: 'Napaka:',
  labelled: (label, text) => `${label}: ${text}`,
  chooseOne: 'Izberite odgovor.',
  choose: 'Izberite s seznama',
  remaining: (characters) =>
    characters < 0 ? `Odvečni znaki: ${-characters}` : `Preostali znaki: ${characters}`,
  change: 'Spremeni',
  changeOf: (label) => `Spremeni: ${label}`,
  notGiven: 'Ni navedeno',
  server: 'Storitev je odgovorila:',
};
export default words;
