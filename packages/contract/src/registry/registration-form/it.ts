/** What a form for registrations says around its questions, in Italian: the source for the other languages. */
export const it = {
  privacyTitle: 'Informativa sulla privacy',
  organisationTitle: 'L’organizzazione',
  adhesionTitle: 'La richiesta',
  contactTitle: 'La persona da contattare',
  receiptTitle: 'Richiesta inviata',
  send: 'Invia la richiesta',
  confirmRead: 'Leggi l’informativa, poi spunta la casella.',
  before:
    'Servono circa dieci minuti. Tieni a portata di mano il codice fiscale e l’indirizzo PEC dell’organizzazione.',
  whoTitle: 'Chi tratta i dati',
  whoUnnamed: 'Il titolare del trattamento è l’amministrazione che pubblica questa pagina.',
  whyTitle: 'Perché li chiediamo',
  why: 'Per tenere l’anagrafica del partenariato e rispondere alla richiesta. È un compito di interesse pubblico (art. 6, paragrafo 1, lettera e, del Regolamento UE 2016/679): per questo non chiediamo il consenso. Senza i dati non indicati come facoltativi non possiamo registrare l’organizzazione.',
  publicTitle: 'Che cosa si pubblica',
  public:
    'I dati dell’organizzazione, dopo la verifica dell’amministrazione. Il codice fiscale di una persona non si pubblica.',
  personalTitle: 'Che cosa non si pubblica',
  personal: 'I dati della persona da contattare: li vede solo l’amministrazione, per scriverle.',
  retentionTitle: 'Per quanto tempo',
  retention:
    'Finché l’organizzazione è nell’anagrafica, e per 5 anni dopo la fine del ciclo di programmazione.',
  rightsTitle: 'I tuoi diritti',
  rights:
    'Puoi chiedere al titolare di vedere i dati, correggerli, cancellarli o limitarne l’uso, e puoi opporti (articoli 15-21 del Regolamento). Puoi anche presentare un reclamo al Garante per la protezione dei dati personali.',
  noticeVersion: (version: string) => `Versione dell’informativa: ${version}`,
  acknowledged: 'Ho letto l’informativa',
  partnership: 'Partenariato',
  closedPartnership: 'Il partenariato da cui arrivi ora non accetta adesioni. Puoi sceglierne un altro.',
  category: 'Categoria di partner',
  contactLead: 'Questi dati non si pubblicano. L’amministrazione li usa per scrivere a questa persona.',
  failed: 'La richiesta non è partita',
  alreadyTitle: 'L’organizzazione è già nell’anagrafica',
  reference: 'Numero di riferimento',
  received: (when: string) => `Ricevuta il ${when} (ora italiana)`,
  keepReference: 'Conserva questo numero: serve per chiedere notizie della richiesta.',
  nextTitle: 'Che cosa succede ora',
  nextCheck: 'L’amministrazione verifica i dati.',
  nextMissing: 'Se manca qualcosa, scrive alla persona da contattare.',
  nextAnswer: (date: string) => `Risponde alla PEC dell’organizzazione entro il ${date}.`,
  nextPublish: 'Se l’esito è positivo, l’organizzazione compare nell’anagrafica.',
};

/** Shape of what a form for registrations says around its questions: a language that lacks one does not compile. */
export type RegistrationFormWords = typeof it;
