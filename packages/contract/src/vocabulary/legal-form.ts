import type { Vocabulary } from './vocabulary.ts';

/** Code list legal-form. Source: ISTAT, OntoPiA legal-status (CC BY 4.0), with 2.2.30 corrected. */
export const legalForm = {
  id: 'legal-form',
  title: {
    it: 'Forma giuridica',
    en: 'Legal form',
    de: 'Rechtsform',
    fr: 'Forme juridique',
    sl: 'Pravna oblika',
  },
  source: 'ISTAT, OntoPiA legal-status (CC BY 4.0), with 2.2.30 corrected',
  items: {
    '1.1.10': { labels: { it: 'Imprenditore individuale agricolo', en: 'Sole trader, agriculture' } },
    '1.1.20': { labels: { it: 'Imprenditore individuale non agricolo', en: 'Sole trader, not agriculture' } },
    '1.1.30': { labels: { it: 'Libero professionista', en: 'Freelance professional' } },
    '1.1.40': { labels: { it: 'Lavoratore autonomo', en: 'Self-employed worker' } },
    '1.2.10': { labels: { it: 'Società semplice', en: 'Simple partnership' } },
    '1.2.20': { labels: { it: 'Società in nome collettivo', en: 'General partnership (s.n.c.)' } },
    '1.2.30': { labels: { it: 'Società in accomandita semplice', en: 'Limited partnership (s.a.s.)' } },
    '1.2.40': {
      labels: { it: 'Studio associato e società di professionisti', en: 'Professional partnership' },
    },
    '1.2.50': {
      labels: {
        it: 'Società di fatto o irregolare, comunione ereditaria',
        en: 'De facto partnership, joint heirs',
      },
    },
    '1.3.10': { labels: { it: 'Società per azioni', en: 'Joint-stock company (S.p.A.)' } },
    '1.3.20': {
      labels: { it: 'Società a responsabilità limitata', en: 'Limited liability company (S.r.l.)' },
    },
    '1.3.30': {
      labels: {
        it: 'Società a responsabilità limitata con unico socio',
        en: 'Single-member limited liability company',
      },
    },
    '1.3.40': { labels: { it: 'Società in accomandita per azioni', en: 'Partnership limited by shares' } },
    '1.4.10': {
      labels: { it: 'Società cooperativa a mutualità prevalente', en: 'Cooperative, mainly mutual' },
    },
    '1.4.20': { labels: { it: 'Società cooperativa diversa', en: 'Other cooperative' } },
    '1.4.30': { labels: { it: 'Società cooperativa sociale', en: 'Social cooperative' } },
    '1.4.40': { labels: { it: 'Società di mutua assicurazione', en: 'Mutual insurance company' } },
    '1.5.10': { labels: { it: 'Consorzio di diritto privato', en: 'Private-law consortium' } },
    '1.5.20': { labels: { it: 'Società consortile', en: 'Consortium company' } },
    '1.5.30': {
      labels: {
        it: 'Associazione o raggruppamento temporaneo di imprese',
        en: 'Temporary grouping of firms',
      },
    },
    '1.5.40': {
      labels: { it: 'Gruppo europeo di interesse economico', en: 'European economic interest grouping' },
    },
    '1.6.10': { labels: { it: 'Ente pubblico economico', en: 'Public body with economic activity' } },
    '1.6.20': {
      labels: {
        it: 'Azienda speciale ai sensi del testo unico enti locali',
        en: 'Special-purpose undertaking of a local authority',
      },
    },
    '1.6.30': {
      labels: {
        it: 'Azienda pubblica di servizi alle persone',
        en: 'Public undertaking for personal services',
      },
    },
    '1.7.10': { labels: { it: 'Associazione riconosciuta', en: 'Recognised association' } },
    '1.7.20': {
      labels: { it: 'Fondazione (esclusa fondazione bancaria)', en: 'Foundation (not of banking origin)' },
    },
    '1.7.30': { labels: { it: 'Fondazione bancaria', en: 'Foundation of banking origin' } },
    '1.7.40': { labels: { it: 'Ente ecclesiastico', en: 'Religious body' } },
    '1.7.50': { labels: { it: 'Società di mutuo soccorso', en: 'Mutual aid society' } },
    '1.7.90': {
      labels: {
        it: 'Altro ente privato con personalità giuridica',
        en: 'Other private body with legal personality',
      },
    },
    '1.8.10': { labels: { it: 'Associazione non riconosciuta', en: 'Non-recognised association' } },
    '1.8.20': { labels: { it: 'Comitato', en: 'Committee' } },
    '1.8.30': { labels: { it: 'Condominio', en: 'Condominium' } },
    '1.8.90': {
      labels: {
        it: 'Altro ente privato senza personalità giuridica',
        en: 'Other private body without legal personality',
      },
    },
    '1.9.00': {
      labels: { it: 'Impresa o ente costituito all’estero', en: 'Firm or body established abroad' },
    },
    '2.1.00': { labels: { it: 'Organo costituzionale', en: 'Constitutional body' } },
    '2.2.10': { labels: { it: 'Presidenza del Consiglio', en: 'Presidency of the Council of Ministers' } },
    '2.2.20': { labels: { it: 'Ministero', en: 'Ministry' } },
    '2.2.30': { labels: { it: 'Agenzia dello Stato', en: 'State agency' } },
    '2.2.40': { labels: { it: 'Archivio notarile', en: 'Notarial archive' } },
    '2.3.00': { labels: { it: 'Autorità indipendente', en: 'Independent authority' } },
    '2.4.10': { labels: { it: 'Regione', en: 'Region' } },
    '2.4.20': { labels: { it: 'Provincia', en: 'Province' } },
    '2.4.30': { labels: { it: 'Comune', en: 'Municipality' } },
    '2.4.40': { labels: { it: 'Comunità montana o isolana', en: 'Mountain or island community' } },
    '2.4.50': { labels: { it: 'Unione di comuni', en: 'Union of municipalities' } },
    '2.4.60': { labels: { it: 'Città metropolitana', en: 'Metropolitan city' } },
    '2.5.00': {
      labels: { it: 'Azienda o ente del servizio sanitario nazionale', en: 'National health service body' },
    },
    '2.6.10': { labels: { it: 'Istituto e scuola pubblica', en: 'Public school' } },
    '2.6.20': { labels: { it: 'Università pubblica', en: 'Public university' } },
    '2.7.11': { labels: { it: 'Istituto o ente pubblico di ricerca', en: 'Public research body' } },
    '2.7.12': {
      labels: {
        it: 'Istituto pubblico di assistenza e beneficenza',
        en: 'Public assistance and charity institution',
      },
    },
    '2.7.20': { labels: { it: 'Camera di commercio', en: 'Chamber of commerce' } },
    '2.7.30': { labels: { it: 'Ordine e collegio professionale', en: 'Professional order' } },
    '2.7.40': { labels: { it: 'Consorzio di diritto pubblico', en: 'Public-law consortium' } },
    '2.7.51': { labels: { it: 'Ente parco', en: 'Park authority' } },
    '2.7.52': { labels: { it: 'Ente o autorità portuale', en: 'Port authority' } },
    '2.7.53': { labels: { it: 'Ente di sviluppo agricolo', en: 'Agricultural development body' } },
    '2.7.54': { labels: { it: 'Ente per il turismo', en: 'Tourism body' } },
    '2.7.55': { labels: { it: 'Ente ambientale regionale', en: 'Regional environmental body' } },
    '2.7.56': {
      labels: { it: 'Ente per la ricerca e l’aggiornamento educativo', en: 'Educational research body' },
    },
    '2.7.90': {
      labels: { it: 'Altro ente pubblico non economico nazionale', en: 'Other national public body' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list legal-form. */
export type LegalForm = keyof (typeof legalForm)['items'];
