import type { Frame, Wording } from '../letter.ts';

/** The letters in Italian. */
export const it: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Richiesta ricevuta: ${reference}`,
    body: [
      `abbiamo ricevuto la richiesta di ${legalName}${partnershipTitle ? ` di aderire a: ${partnershipTitle}` : ''}.`,
      `Il riferimento è ${reference}: citalo se scrivi all’autorità. L’autorità risponde entro il ${day(answerDueOn)}.`,
      'Finché non è validata, nulla è pubblicato.',
    ],
    invites: true,
  }),
  registration_arrived: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Nuova richiesta: ${reference}`,
    body: [
      `${legalName} chiede di ${partnershipTitle ? `aderire a: ${partnershipTitle}` : 'essere registrata'}.`,
      `La richiesta ${reference} è nella coda delle richieste: la risposta è attesa entro il ${day(answerDueOn)}.`,
    ],
  }),
  integration_requested: ({ reference, legalName, question, dueOn }, day) => ({
    subject: `Serve un’integrazione: ${reference}`,
    body: [
      `per decidere sulla richiesta di ${legalName} (${reference}) l’autorità ha bisogno di altro:`,
      { quoted: question },
      `Rispondi dalla pagina qui sotto entro il ${day(dueOn)}. Lì puoi anche correggere i dati inviati.`,
    ],
    link: 'Rispondi alla richiesta di integrazione',
  }),
  integration_answered: ({ reference, legalName, answer, changes }) => ({
    subject: `Integrazione arrivata: ${reference}`,
    body: [
      `${legalName} ha risposto alla richiesta di integrazione (${reference}):`,
      { quoted: answer },
      changes.length > 0
        ? `Dati cambiati: ${changes.join(', ')}.`
        : 'I dati della richiesta non sono cambiati.',
    ],
  }),
  registration_validated: ({ reference, legalName, partnershipTitle }) => ({
    subject: `Richiesta validata: ${reference}`,
    body: [
      `la richiesta di ${legalName} (${reference}) è stata validata: l’organizzazione è pubblicata nell’anagrafe del partenariato${partnershipTitle ? `, con il suo posto in: ${partnershipTitle}` : ''}.`,
      'Una volta l’anno ti chiederemo di confermare che i dati sono ancora giusti.',
    ],
    invites: true,
  }),
  registration_rejected: ({ reference, legalName, reason }) => ({
    subject: `Richiesta respinta: ${reference}`,
    body: [
      `la richiesta di ${legalName} (${reference}) è stata respinta, con questa motivazione:`,
      { quoted: reason },
      'Se i motivi vengono meno puoi presentare una nuova richiesta.',
    ],
  }),
  confirmation_due: ({ legalName, dueOn, suspendedOn, late }, day) => ({
    subject: late
      ? `Conferma dei dati scaduta: ${legalName}`
      : `Conferma dei dati entro il ${day(dueOn)}: ${legalName}`,
    body: [
      `una volta l’anno ogni organizzazione conferma che i suoi dati nell’anagrafe sono ancora giusti. Per ${legalName} il termine ${late ? 'era' : 'è'} il ${day(dueOn)}.`,
      `Apri la pagina qui sotto, controlla e conferma; lì puoi anche correggere recapiti e sede. Senza conferma, dal ${day(suspendedOn)} l’organizzazione e i suoi posti non compaiono più negli elenchi pubblici.`,
    ],
    link: 'Controlla e conferma i dati',
  }),
  organisation_suspended: ({ legalName, dueOn }, day) => ({
    subject: `Organizzazione sospesa: ${legalName}`,
    body: [
      `i dati di ${legalName} andavano confermati entro il ${day(dueOn)}. La conferma non è arrivata: l’organizzazione e i suoi posti non compaiono più negli elenchi pubblici.`,
      'Nulla è perduto: con la conferma tutto torna com’era.',
    ],
    link: 'Controlla e conferma i dati',
  }),
  suspension_decided: ({ legalName, reason }) => ({
    subject: `Sospesa dall’autorità: ${legalName}`,
    body: [
      `l’autorità ha sospeso ${legalName}: l’organizzazione e le sue adesioni non compaiono più negli elenchi pubblici. Il motivo:`,
      { quoted: reason },
      'Non serve confermare i dati: torna pubblica quando l’autorità la riattiva. Se credi a un errore, scrivi all’autorità.',
    ],
  }),
  restoration_decided: ({ legalName, reason }) => ({
    subject: `Di nuovo pubblicata: ${legalName}`,
    body: [
      `l’autorità ha riattivato ${legalName}: l’organizzazione e le adesioni sospese con lei sono di nuovo pubbliche, con i dati confermati oggi. Il motivo:`,
      { quoted: reason },
    ],
  }),
  archival_decided: ({ legalName, reason }) => ({
    subject: `Organizzazione archiviata: ${legalName}`,
    body: [
      `l’autorità ha archiviato ${legalName}: l’organizzazione esce dagli elenchi e i suoi dati non cambiano più; la sua storia resta. Il motivo:`,
      { quoted: reason },
      'Se credi a un errore, scrivi all’autorità.',
    ],
  }),
  confirmations_to_collect: ({ total, organisations }, day) => ({
    subject: `Conferme da raccogliere: ${total}`,
    body: [
      'a queste organizzazioni non possiamo chiedere la conferma annuale dei dati: non hanno un indirizzo, oppure quello che hanno non riceve. Il giorno è il termine per confermare.',
      {
        quoted: organisations
          .map(
            ({ legalName, dueOn, suspended }) =>
              `${legalName}: ${day(dueOn)}${suspended ? ' (sospesa)' : ''}`,
          )
          .join('\n'),
      },
      total > organisations.length ? `E altre ${total - organisations.length}.` : undefined,
      'Sentile per telefono o per posta, poi registra la conferma con la ragione. Sessanta giorni dopo il termine chi non ha confermato non compare più negli elenchi pubblici.',
    ],
  }),
  confirmation_recorded: ({ legalName, dueOn }, day) => ({
    subject: `Conferma registrata: ${legalName}`,
    body: [
      `l’amministrazione ha registrato la conferma dei dati di ${legalName}. La prossima è entro il ${day(dueOn)}.`,
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
  }),
  confirmation_given: ({ legalName, dueOn }, day) => ({
    subject: `Dati confermati: ${legalName}`,
    body: [
      `abbiamo ricevuto la conferma dei dati di ${legalName}. La prossima è entro il ${day(dueOn)}.`,
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
    invites: true,
  }),
  link: () => ({
    subject: 'Il collegamento che hai chiesto',
    body: [
      'con i collegamenti qui sotto puoi vedere, confermare e modificare i tuoi dati, o lasciare un partenariato. Valgono un giorno e per una sola modifica ciascuno.',
    ],
  }),
  contact_changed: ({ reference, legalName }) => ({
    subject: `Referente cambiato: ${reference}`,
    body: [
      `il referente di ${legalName} (${reference}) è cambiato: a questo indirizzo non scriveremo più.`,
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
  }),
  organisation_corrected: ({ legalName, changes, confirmed }) => ({
    subject: `Dati corretti: ${legalName}`,
    body: [
      `${legalName} ha corretto i suoi recapiti o la sua sede. I nuovi dati valgono già:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Ha confermato che gli altri dati sono giusti: vale come conferma annuale.'
        : 'Non ha confermato gli altri dati: la conferma annuale resta da fare.',
    ],
  }),
  correction_given: ({ legalName, changes, confirmed }) => ({
    subject: `Correzione ricevuta: ${legalName}`,
    body: [
      `abbiamo corretto i dati di ${legalName}. I nuovi dati valgono già:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Gli altri dati sono confermati: vale come conferma annuale.'
        : 'Gli altri dati non sono confermati: la conferma annuale resta da fare.',
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
    invites: true,
  }),
  address_replaced: ({ legalName }) => ({
    subject: `Indirizzo cambiato: ${legalName}`,
    body: [
      `questo non è più un indirizzo di ${legalName} nell’anagrafe: qui non scriveremo più.`,
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
  }),
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Recesso: ${legalName}`,
    body: [`${legalName} ha lasciato: ${partnershipTitle}. La motivazione:`, { quoted: reason }],
  }),
  departure_given: ({ legalName, partnershipTitle, lastOn }, day) => ({
    subject: `Recesso registrato: ${legalName}`,
    body: [
      `${legalName} ha lasciato: ${partnershipTitle}. L’ultimo giorno del posto è il ${day(lastOn)}. Abbiamo avvisato l’autorità.`,
      'Se non te lo aspettavi, avvisa subito l’autorità.',
    ],
    invites: true,
  }),
  access_requested: ({ legalName, applicant, motivation }) => ({
    subject: `Richiesta di accesso: ${legalName}`,
    body: [
      `${applicant} chiede di curare i dati di ${legalName}:`,
      { quoted: motivation },
      'Decide chi già li cura, oppure l’autorità.',
    ],
  }),
  access_granted: ({ legalName }) => ({
    subject: `Accesso concesso: ${legalName}`,
    body: [
      `ora puoi curare i dati di ${legalName}. Dalla stessa pagina puoi chiedere un nuovo collegamento ogni volta che serve.`,
    ],
    link: 'Vai ai dati dell’organizzazione',
  }),
  access_refused: ({ legalName, reason }) => ({
    subject: `Accesso negato: ${legalName}`,
    body: [`la richiesta di curare i dati di ${legalName} non è stata accolta:`, { quoted: reason }],
  }),
  access_withdrawn: ({ legalName, reason }) => ({
    subject: `Accesso revocato: ${legalName}`,
    body: [
      `l’autorità ti ha tolto la cura dei dati di ${legalName}; i link ricevuti non aprono più nulla:`,
      { quoted: reason },
    ],
  }),
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `Richiesta di accesso decisa: ${legalName}`,
    body: [
      granted
        ? `${applicant} ora può curare i dati di ${legalName}. Se non te lo aspettavi, avvisa subito l’autorità.`
        : `la richiesta di ${applicant} di curare i dati di ${legalName} non è stata accolta.`,
    ],
  }),
  consultation_prolonged: ({ legalName, consultationTitle, closesOn, closingTime }, day) => ({
    subject: `Consultazione prorogata: ${consultationTitle}`,
    body: [
      `la consultazione «${consultationTitle}», alla quale ${legalName} è invitata, resta aperta fino al ${day(closesOn)}, ore ${closingTime} (ora italiana).`,
      'I contributi già inviati restano validi.',
    ],
  }),
  contribution_acknowledged: ({ reference, legalName, consultationTitle }) => ({
    subject: `Contributo ricevuto: ${reference}`,
    body: [
      `abbiamo ricevuto il contributo di ${legalName} alla consultazione «${consultationTitle}».`,
      `Il suo riferimento è ${reference}: indicalo quando scrivi all’autorità. Riceverai una risposta motivata.`,
    ],
  }),
  contribution_answered: ({ reference, legalName, consultationTitle, outcome, answer }) => ({
    subject: `Risposta al contributo: ${reference}`,
    body: [
      `l’autorità ha risposto al contributo di ${legalName} (${reference}) alla consultazione «${consultationTitle}». Esito: ${outcome}. La motivazione:`,
      { quoted: answer },
      'Se il contributo è pubblico, esito e risposta si leggono accanto ad esso a consultazione chiusa.',
    ],
  }),
  meeting_convened: ({ partnershipTitle, title, heldOn, time, place, onlineUrl, agenda, moved }, day) => ({
    subject: moved ? `Convocazione aggiornata: ${title}` : `Convocazione: ${title}`,
    body: [
      moved
        ? `sono cambiati l’orario o il luogo della seduta «${title}»: si tiene il ${day(heldOn)} alle ${time} (ora italiana).`
        : `la seduta «${title}» è convocata per il ${day(heldOn)} alle ${time} (ora italiana).`,
      `Partenariato: ${partnershipTitle}.`,
      place && `Luogo: ${place}.`,
      onlineUrl && `Per partecipare a distanza: ${onlineUrl}`,
      'Ordine del giorno:',
      { quoted: agenda.map((item, number) => `${number + 1}. ${item}`).join('\n') },
    ],
  }),
  meeting_cancelled: ({ partnershipTitle, title, heldOn, time, reason }, day) => ({
    subject: `Seduta annullata: ${title}`,
    body: [
      `la seduta «${title}» del ${day(heldOn)}, ore ${time} (ora italiana), è annullata. Il motivo:`,
      { quoted: reason },
      `Partenariato: ${partnershipTitle}.`,
    ],
  }),
  survey_invitation: ({ legalName, partnershipTitle, surveyTitle, closesOn, due }, day) => ({
    subject: `${due ? 'Ancora una settimana per rispondere' : 'La tua opinione'}: ${surveyTitle}`,
    body: [
      `${due ? 'non abbiamo ancora ricevuto' : 'chiediamo'} le risposte di ${legalName} alla rilevazione «${surveyTitle}». Partenariato: ${partnershipTitle}.`,
      `Puoi rispondere fino al ${day(closesOn)}, anche in più volte. Quello che dici sulle scale si legge solo insieme alle risposte di altri, mai di meno di cinque.`,
    ],
    link: 'Rispondi',
  }),
};

/** What frames the letters in Italian. */
export const itFrame: Frame = {
  greeting: 'Buongiorno,',
  closing: 'L’anagrafe del partenariato',
  askLink: 'Chiedi il collegamento ai tuoi dati',
  automatic: 'Questo messaggio è automatico: le risposte non vengono lette.',
  contact: (address) => `Per scrivere all’autorità: ${address}.`,
  personal: 'I collegamenti sono personali: non inoltrarli.',
  unexpected: 'Se non sai di che cosa si tratta, ignora il messaggio.',
};
