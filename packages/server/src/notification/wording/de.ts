import type { Frame, Wording } from '../letter.ts';

/** The letters in German. */
export const de: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Antrag eingegangen: ${reference}`,
    body: [
      `wir haben den Antrag von ${legalName}${partnershipTitle ? ` auf Beitritt erhalten: ${partnershipTitle}` : ' erhalten'}.`,
      `Das Aktenzeichen ist ${reference}: Geben Sie es an, wenn Sie der Behörde schreiben. Die Behörde antwortet bis ${day(answerDueOn)}.`,
      'Vor der Validierung wird nichts veröffentlicht.',
    ],
    invites: true,
  }),
  registration_arrived: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Neuer Antrag: ${reference}`,
    body: [
      `${legalName} beantragt ${partnershipTitle ? `den Beitritt zu: ${partnershipTitle}` : 'die Eintragung'}.`,
      `Der Antrag ${reference} steht in der Warteliste: Er ist bis ${day(answerDueOn)} zu beantworten.`,
    ],
  }),
  integration_requested: ({ reference, legalName, question, dueOn }, day) => ({
    subject: `Ergänzung erforderlich: ${reference}`,
    body: [
      `um über den Antrag von ${legalName} (${reference}) zu entscheiden, braucht die Behörde weitere Angaben:`,
      { quoted: question },
      `Antworten Sie bis ${day(dueOn)} auf der unten angegebenen Seite. Dort können Sie auch die gesendeten Daten berichtigen.`,
    ],
    link: 'Der Behörde antworten',
  }),
  integration_answered: ({ reference, legalName, answer, changes }) => ({
    subject: `Ergänzung eingegangen: ${reference}`,
    body: [
      `${legalName} hat auf die Aufforderung zur Ergänzung geantwortet (${reference}):`,
      { quoted: answer },
      changes.length > 0
        ? `Geänderte Daten: ${changes.join(', ')}.`
        : 'Die Daten des Antrags sind unverändert.',
    ],
  }),
  registration_validated: ({ reference, legalName, partnershipTitle }) => ({
    subject: `Antrag validiert: ${reference}`,
    body: [
      `der Antrag von ${legalName} (${reference}) wurde validiert: Die Organisation ist im Partnerschaftsverzeichnis veröffentlicht${partnershipTitle ? `, mit ihrem Sitz in: ${partnershipTitle}` : ''}.`,
      'Einmal im Jahr bitten wir Sie zu bestätigen, dass die Daten noch stimmen.',
    ],
    invites: true,
  }),
  registration_rejected: ({ reference, legalName, reason }) => ({
    subject: `Antrag abgelehnt: ${reference}`,
    body: [
      `der Antrag von ${legalName} (${reference}) wurde aus folgendem Grund abgelehnt:`,
      { quoted: reason },
      'Wenn der Grund entfällt, können Sie einen neuen Antrag stellen.',
    ],
  }),
  confirmation_due: ({ legalName, dueOn, suspendedOn, late }, day) => ({
    subject: late
      ? `Bestätigung überfällig: ${legalName}`
      : `Daten bis ${day(dueOn)} bestätigen: ${legalName}`,
    body: [
      `einmal im Jahr bestätigt jede Organisation, dass ihre Daten im Verzeichnis noch stimmen. Für ${legalName} ${late ? 'war' : 'ist'} der letzte Tag der ${day(dueOn)}.`,
      `Öffnen Sie die unten angegebene Seite, prüfen und bestätigen Sie; dort können Sie auch Kontaktangaben und Sitz berichtigen. Ohne Bestätigung erscheinen die Organisation und ihre Sitze ab ${day(suspendedOn)} nicht mehr in den öffentlichen Listen.`,
    ],
    link: 'Daten prüfen und bestätigen',
  }),
  organisation_suspended: ({ legalName, dueOn }, day) => ({
    subject: `Organisation ausgesetzt: ${legalName}`,
    body: [
      `die Daten von ${legalName} waren bis ${day(dueOn)} zu bestätigen. Eine Bestätigung ist nicht eingegangen: Die Organisation und ihre Sitze erscheinen nicht mehr in den öffentlichen Listen.`,
      'Nichts ist verloren: Mit der Bestätigung ist alles wie zuvor.',
    ],
    link: 'Daten prüfen und bestätigen',
  }),
  suspension_decided: ({ legalName, reason }) => ({
    subject: `Von der Behörde ausgesetzt: ${legalName}`,
    body: [
      `die Behörde hat ${legalName} ausgesetzt: Die Organisation und ihre Mitgliedschaften erscheinen nicht mehr in den öffentlichen Listen. Der Grund:`,
      { quoted: reason },
      'Zu bestätigen ist nichts: Sie ist wieder öffentlich, sobald die Behörde sie wiederherstellt. Wenn Sie einen Irrtum vermuten, schreiben Sie der Behörde.',
    ],
  }),
  restoration_decided: ({ legalName, reason }) => ({
    subject: `Wieder veröffentlicht: ${legalName}`,
    body: [
      `die Behörde hat ${legalName} wiederhergestellt: Die Organisation und die mit ihr ausgesetzten Mitgliedschaften sind wieder öffentlich, mit den heute bestätigten Daten. Der Grund:`,
      { quoted: reason },
    ],
  }),
  archival_decided: ({ legalName, reason }) => ({
    subject: `Organisation archiviert: ${legalName}`,
    body: [
      `die Behörde hat ${legalName} archiviert: Die Organisation verschwindet aus den Listen und ihre Daten ändern sich nicht mehr; ihr Verlauf bleibt. Der Grund:`,
      { quoted: reason },
      'Wenn Sie einen Irrtum vermuten, schreiben Sie der Behörde.',
    ],
  }),
  confirmations_to_collect: ({ total, organisations }, day) => ({
    subject: `Bestätigungen einzuholen: ${total}`,
    body: [
      'diese Organisationen können nicht um die jährliche Bestätigung ihrer Daten gebeten werden: Sie haben keine Adresse, oder die vorhandene nimmt nichts an. Der Tag ist der letzte für die Bestätigung.',
      {
        quoted: organisations
          .map(
            ({ legalName, dueOn, suspended }) =>
              `${legalName}: ${day(dueOn)}${suspended ? ' (ausgesetzt)' : ''}`,
          )
          .join('\n'),
      },
      total > organisations.length ? `Und ${total - organisations.length} weitere.` : undefined,
      'Fragen Sie telefonisch oder per Post nach, und vermerken Sie dann die Bestätigung mit ihrem Grund. Sechzig Tage nach diesem Tag erscheint, wer nicht bestätigt hat, nicht mehr in den öffentlichen Listen.',
    ],
  }),
  confirmation_recorded: ({ legalName, dueOn }, day) => ({
    subject: `Bestätigung vermerkt: ${legalName}`,
    body: [
      `die Verwaltung hat vermerkt, dass die Daten von ${legalName} bestätigt wurden. Die nächste Bestätigung ist bis ${day(dueOn)} fällig.`,
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
  }),
  confirmation_given: ({ legalName, dueOn }, day) => ({
    subject: `Daten bestätigt: ${legalName}`,
    body: [
      `wir haben die Bestätigung der Daten von ${legalName} erhalten. Die nächste ist bis ${day(dueOn)} fällig.`,
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
    invites: true,
  }),
  link: () => ({
    subject: 'Der angeforderte Link',
    body: [
      'mit den Links unten können Sie Ihre Daten ansehen, bestätigen und ändern oder eine Partnerschaft verlassen. Sie gelten einen Tag und für je eine Änderung.',
    ],
  }),
  contact_changed: ({ reference, legalName }) => ({
    subject: `Kontakt geändert: ${reference}`,
    body: [
      `der Kontakt von ${legalName} (${reference}) wurde geändert: An diese Adresse schreiben wir nicht mehr.`,
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
  }),
  organisation_corrected: ({ legalName, changes, confirmed }) => ({
    subject: `Daten berichtigt: ${legalName}`,
    body: [
      `${legalName} hat Kontaktangaben oder Sitz berichtigt. Die neuen Daten gelten bereits:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Die übrigen Daten wurden bestätigt: Das gilt als jährliche Bestätigung.'
        : 'Die übrigen Daten wurden nicht bestätigt: Die jährliche Bestätigung steht noch aus.',
    ],
  }),
  correction_given: ({ legalName, changes, confirmed }) => ({
    subject: `Berichtigung eingegangen: ${legalName}`,
    body: [
      `wir haben die Daten von ${legalName} berichtigt. Die neuen Daten gelten bereits:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Die übrigen Daten sind bestätigt: Das gilt als jährliche Bestätigung.'
        : 'Die übrigen Daten sind nicht bestätigt: Die jährliche Bestätigung steht noch aus.',
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
    invites: true,
  }),
  address_replaced: ({ legalName }) => ({
    subject: `Adresse geändert: ${legalName}`,
    body: [
      `dies ist keine Adresse von ${legalName} im Verzeichnis mehr: Hierher schreiben wir nicht mehr.`,
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
  }),
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Austritt: ${legalName}`,
    body: [`${legalName} ist ausgetreten: ${partnershipTitle}. Der Grund:`, { quoted: reason }],
  }),
  departure_given: ({ legalName, partnershipTitle, lastOn }, day) => ({
    subject: `Austritt vermerkt: ${legalName}`,
    body: [
      `${legalName} ist ausgetreten: ${partnershipTitle}. Der letzte Tag des Sitzes ist der ${day(lastOn)}. Wir haben die Behörde benachrichtigt.`,
      'Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.',
    ],
    invites: true,
  }),
  access_requested: ({ legalName, applicant, motivation }) => ({
    subject: `Zugang beantragt: ${legalName}`,
    body: [
      `${applicant} möchte die Daten von ${legalName} pflegen:`,
      { quoted: motivation },
      'Es entscheidet, wer sie bereits pflegt, oder die Behörde.',
    ],
  }),
  access_granted: ({ legalName }) => ({
    subject: `Zugang gewährt: ${legalName}`,
    body: [
      `Sie können nun die Daten von ${legalName} pflegen. Auf derselben Seite können Sie jederzeit einen neuen Link anfordern.`,
    ],
    link: 'Zu den Daten der Organisation',
  }),
  access_refused: ({ legalName, reason }) => ({
    subject: `Zugang abgelehnt: ${legalName}`,
    body: [`der Antrag, die Daten von ${legalName} zu pflegen, wurde abgelehnt:`, { quoted: reason }],
  }),
  access_withdrawn: ({ legalName, reason }) => ({
    subject: `Zugang entzogen: ${legalName}`,
    body: [
      `die Behörde hat Ihnen den Zugang zu den Daten von ${legalName} entzogen; die erhaltenen Links öffnen nichts mehr:`,
      { quoted: reason },
    ],
  }),
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `Über den Zugang entschieden: ${legalName}`,
    body: [
      granted
        ? `${applicant} kann nun die Daten von ${legalName} pflegen. Wenn Sie das nicht erwartet haben, benachrichtigen Sie sofort die Behörde.`
        : `der Antrag von ${applicant}, die Daten von ${legalName} zu pflegen, wurde abgelehnt.`,
    ],
  }),
  consultation_prolonged: ({ legalName, consultationTitle, closesOn, closingTime }, day) => ({
    subject: `Konsultation verlängert: ${consultationTitle}`,
    body: [
      `die Konsultation „${consultationTitle}“, zu der ${legalName} eingeladen ist, bleibt bis zum ${day(closesOn)}, ${closingTime} Uhr (italienische Zeit) offen.`,
      'Bereits gesendete Beiträge bleiben gültig.',
    ],
  }),
  contribution_acknowledged: ({ reference, legalName, consultationTitle }) => ({
    subject: `Beitrag eingegangen: ${reference}`,
    body: [
      `wir haben den Beitrag von ${legalName} zur Konsultation „${consultationTitle}“ erhalten.`,
      `Sein Zeichen ist ${reference}: Geben Sie es an, wenn Sie der Behörde schreiben. Sie erhalten eine begründete Antwort.`,
    ],
  }),
  contribution_answered: ({ reference, legalName, consultationTitle, outcome, answer }) => ({
    subject: `Antwort auf den Beitrag: ${reference}`,
    body: [
      `die Behörde hat auf den Beitrag von ${legalName} (${reference}) zur Konsultation „${consultationTitle}“ geantwortet. Ergebnis: ${outcome}. Die Begründung:`,
      { quoted: answer },
      'Ist der Beitrag öffentlich, sind Ergebnis und Antwort nach Schluss der Konsultation daneben zu lesen.',
    ],
  }),
  meeting_convened: ({ partnershipTitle, title, heldOn, time, place, onlineUrl, agenda, moved }, day) => ({
    subject: moved ? `Geänderte Einberufung: ${title}` : `Einberufung: ${title}`,
    body: [
      moved
        ? `Zeit oder Ort der Sitzung „${title}“ haben sich geändert: Sie findet am ${day(heldOn)} um ${time} Uhr (italienische Zeit) statt.`
        : `die Sitzung „${title}“ ist für den ${day(heldOn)} um ${time} Uhr (italienische Zeit) einberufen.`,
      `Partnerschaft: ${partnershipTitle}.`,
      place && `Ort: ${place}.`,
      onlineUrl && `Teilnahme aus der Ferne: ${onlineUrl}`,
      'Tagesordnung:',
      { quoted: agenda.map((item, number) => `${number + 1}. ${item}`).join('\n') },
    ],
  }),
  meeting_cancelled: ({ partnershipTitle, title, heldOn, time, reason }, day) => ({
    subject: `Sitzung abgesagt: ${title}`,
    body: [
      `die Sitzung „${title}“ vom ${day(heldOn)}, ${time} Uhr (italienische Zeit), ist abgesagt. Der Grund:`,
      { quoted: reason },
      `Partnerschaft: ${partnershipTitle}.`,
    ],
  }),
  survey_invitation: ({ legalName, partnershipTitle, surveyTitle, closesOn, due }, day) => ({
    subject: `${due ? 'Noch eine Woche für Ihre Antworten' : 'Ihre Meinung'}: ${surveyTitle}`,
    body: [
      `${due ? 'noch fehlen uns' : 'wir bitten um'} die Antworten von ${legalName} zur Erhebung „${surveyTitle}“. Partnerschaft: ${partnershipTitle}.`,
      `Sie können bis zum ${day(closesOn)} antworten, auch in mehreren Sitzungen. Was Sie auf Skalen angeben, wird nur zusammen mit anderen Antworten gelesen, nie von weniger als fünf.`,
    ],
    link: 'Antworten',
  }),
};

/** What frames the letters in German. */
export const deFrame: Frame = {
  greeting: 'Guten Tag,',
  closing: 'Das Partnerschaftsverzeichnis',
  askLink: 'Link zu Ihren Daten anfordern',
  automatic: 'Diese Nachricht wurde automatisch erstellt: Antworten werden nicht gelesen.',
  contact: (address) => `So erreichen Sie die Behörde: ${address}.`,
  personal: 'Links sind persönlich: Geben Sie sie nicht weiter.',
  unexpected: 'Wenn Sie nicht wissen, worum es geht, ignorieren Sie die Nachricht.',
};
