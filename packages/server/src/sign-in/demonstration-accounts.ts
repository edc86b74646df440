import type { Role } from '@officine-coesione/contract';
import { nothing } from '../authority-rules.ts';
import type { Scopes } from '../authority-rules.ts';

/** Words in the languages of the sign-in page. */
export interface Words {
  readonly it: string;
  readonly en: string;
}

/** An invented person of the demonstration. */
export interface DemonstrationAccount {
  /** Its subject. */
  readonly id: string;
  readonly displayName: string;
  readonly role: Role;
  /** What the role is called. */
  readonly title: Words;
  /** What the person may do. */
  readonly duty: Words;
  readonly scopes: Scopes;
  /** Tax code of the organisation it speaks for: its identifier differs in each database. */
  readonly organisationTaxCode?: string;
}

/** One person a role, and a second validator whose scope has bounds, to show what they do. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  {
    id: 'elena-validatrice',
    displayName: 'Elena Prova',
    role: 'authority_validator',
    title: { it: 'Responsabile della validazione', en: 'Validation officer' },
    duty: {
      it: 'Decide sulle richieste di tutti i programmi.',
      en: 'Decides on the requests of every programme.',
    },
    scopes: '*',
  },
  {
    id: 'marco-validatore',
    displayName: 'Marco Prova',
    role: 'authority_validator',
    title: { it: 'Responsabile della validazione, con limiti', en: 'Validation officer, with bounds' },
    duty: {
      it: 'Vede e decide solo le richieste del PN Cultura e dei programmi della Basilicata.',
      en: 'Sees and decides only on requests for PN Cultura and the programmes of Basilicata.',
    },
    scopes: { ...nothing, programmes: ['pn-cultura-2021-2027'], territories: ['ITF5'] },
  },
  {
    id: 'sara-redattrice',
    displayName: 'Sara Prova',
    role: 'authority_editor',
    title: { it: 'Redazione dell’autorità', en: 'Authority editor' },
    duty: {
      it: 'Legge le richieste di tutti i programmi e ne prepara l’istruttoria; non decide.',
      en: 'Reads the requests of every programme and prepares the file; does not decide.',
    },
    scopes: '*',
  },
  {
    id: 'paolo-partner',
    displayName: 'Paolo Prova',
    role: 'partner_editor',
    title: { it: 'Referente di un partner', en: 'Partner editor' },
    duty: {
      it: 'Cura la scheda della Regione Basilicata.',
      en: 'Looks after the record of Regione Basilicata.',
    },
    scopes: nothing,
    organisationTaxCode: '80002950766',
  },
  {
    id: 'anna-analista',
    displayName: 'Anna Prova',
    role: 'observatory_analyst',
    title: { it: 'Analisi dell’osservatorio', en: 'Observatory analyst' },
    duty: { it: 'Legge i dati dell’osservatorio.', en: 'Reads the data of the observatory.' },
    scopes: '*',
  },
  {
    id: 'luca-revisore',
    displayName: 'Luca Prova',
    role: 'auditor',
    title: { it: 'Revisione', en: 'Auditor' },
    duty: {
      it: 'Legge richieste e decisioni per controllarle; non cambia nulla.',
      en: 'Reads requests and decisions to check them; changes nothing.',
    },
    scopes: '*',
  },
  {
    id: 'amministrazione',
    displayName: 'Giulia Prova',
    role: 'admin',
    title: { it: 'Amministrazione del sistema', en: 'System administrator' },
    duty: { it: 'Può fare tutto.', en: 'May do everything.' },
    scopes: '*',
  },
];

/** The account with this subject. */
export const demonstrationAccount = (id: string | undefined): DemonstrationAccount | undefined =>
  demonstrationAccounts.find((account) => account.id === id);
