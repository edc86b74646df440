import type { ElementWords } from '../it/element.ts';

const words: ElementWords = {
  loading: 'Wird geladen',
  nothing: 'Keine Ergebnisse.',
  partial: 'Einige Daten sind nicht verfügbar.',
  stale: (since) => `Daten vom ${since}: Die Aktualisierung ist fehlgeschlagen.`,
  retry: 'Erneut versuchen',
  unreachable: 'Der Dienst antwortet nicht. Versuchen Sie es in einigen Minuten erneut.',
  notFound: 'Der angeforderte Inhalt existiert nicht oder ist nicht öffentlich.',
  tooMany: 'Zu viele Anfragen in kurzer Zeit. Versuchen Sie es in einer Minute erneut.',
  failed: 'Etwas hat nicht funktioniert. Versuchen Sie es in einigen Minuten erneut.',
  reference: (reference) => `Referenz für den Support: ${reference}`,
  misconfigured: 'Dieses Element ist nicht konfiguriert.',
  missingBase:
    'Die Adresse der API fehlt: Fügen Sie das Attribut api-base oder ein Element oc-config mit api-base hinzu.',
  invalidBase: (value) =>
    `Die API-Adresse „${value}“ ist ungültig: Sie muss mit https:// oder mit / beginnen.`,
  missingAttribute: (attribute) => `Das Attribut ${attribute} fehlt.`,
  invalidAttribute: (attribute, value) =>
    `Der Wert „${value}“ des Attributs ${attribute} ist nicht zulässig.`,
  demo: 'Demonstrationsdaten',
  optional: 'optional',
};
export default words;
