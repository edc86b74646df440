import type { FormWords } from '../it/form.ts';

const words: FormWords = {
  back: 'Zurück',
  sending: 'Wird gesendet',
  summaryTitle: 'Einige Angaben müssen berichtigt werden',
  error: 'Fehler:',
  labelled: (label, text) => `${label}: ${text}`,
  chooseOne: 'Wählen Sie eine Antwort aus.',
  choose: 'Aus der Liste wählen',
  remaining: (characters) =>
    characters < 0 ? `Zeichen zu viel: ${-characters}` : `Verbleibende Zeichen: ${characters}`,
  change: 'Ändern',
  changeOf: (label) => `Ändern: ${label}`,
  notGiven: 'Nicht angegeben',
  server: 'Der Dienst hat geantwortet:',
};
export default words;
