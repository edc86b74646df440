import type { Frame, Wording } from '../letter.ts';

/** The letters in English. */
export const en: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Request received: ${reference}`,
    body: [
      `We have received the request of ${legalName}${partnershipTitle ? ` to join: ${partnershipTitle}` : ''}.`,
      `Its reference is ${reference}: quote it when you write to the authority. The authority answers by ${day(answerDueOn)}.`,
      'Nothing is published before the request has been validated.',
    ],
    invites: true,
  }),
  registration_arrived: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `New request: ${reference}`,
    body: [
      `${legalName} asks to ${partnershipTitle ? `join: ${partnershipTitle}` : 'be registered'}.`,
      `The request ${reference} is in the queue: it is to be answered by ${day(answerDueOn)}.`,
    ],
  }),
  integration_requested: ({ reference, legalName, question, dueOn }, day) => ({
    subject: `More information needed: ${reference}`,
    body: [
      `To decide on the request of ${legalName} (${reference}) the authority needs more:`,
      { quoted: question },
      `Answer on the page below by ${day(dueOn)}. There you can also correct the data you sent.`,
    ],
    link: 'Answer the authority',
  }),
  integration_answered: ({ reference, legalName, answer, changes }) => ({
    subject: `Answer received: ${reference}`,
    body: [
      `${legalName} has answered the request for more information (${reference}):`,
      { quoted: answer },
      changes.length > 0
        ? `Data changed: ${changes.join(', ')}.`
        : 'The data of the request have not changed.',
    ],
  }),
  registration_validated: ({ reference, legalName, partnershipTitle }) => ({
    subject: `Request validated: ${reference}`,
    body: [
      `The request of ${legalName} (${reference}) has been validated: the organisation is published in the partnership registry${partnershipTitle ? `, with its seat in: ${partnershipTitle}` : ''}.`,
      'Once a year we will ask you to confirm that the data still hold.',
    ],
    invites: true,
  }),
  registration_rejected: ({ reference, legalName, reason }) => ({
    subject: `Request rejected: ${reference}`,
    body: [
      `The request of ${legalName} (${reference}) has been rejected for this reason:`,
      { quoted: reason },
      'When the reason no longer holds you can send a new request.',
    ],
  }),
  confirmation_due: ({ legalName, dueOn, suspendedOn, late }, day) => ({
    subject: late ? `Confirmation overdue: ${legalName}` : `Confirm your data by ${day(dueOn)}: ${legalName}`,
    body: [
      `Once a year every organisation confirms that its data in the registry still hold. For ${legalName} the last day ${late ? 'was' : 'is'} ${day(dueOn)}.`,
      `Open the page below, check and confirm; there you can also correct contact details and office. Without confirmation the organisation and its seats no longer appear in public lists from ${day(suspendedOn)}.`,
    ],
    link: 'Check and confirm the data',
  }),
  organisation_suspended: ({ legalName, dueOn }, day) => ({
    subject: `Organisation suspended: ${legalName}`,
    body: [
      `The data of ${legalName} were to be confirmed by ${day(dueOn)}. No confirmation has arrived: the organisation and its seats no longer appear in public lists.`,
      'Nothing is lost: once you confirm, all is as before.',
    ],
    link: 'Check and confirm the data',
  }),
  suspension_decided: ({ legalName, reason }) => ({
    subject: `Suspended by the authority: ${legalName}`,
    body: [
      `The authority has suspended ${legalName}: the organisation and its memberships no longer appear in public lists. The reason:`,
      { quoted: reason },
      'There is nothing to confirm: it is public again once the authority restores it. If you think this is a mistake, write to the authority.',
    ],
  }),
  restoration_decided: ({ legalName, reason }) => ({
    subject: `Published again: ${legalName}`,
    body: [
      `The authority has restored ${legalName}: the organisation and the memberships suspended with it are public again, with the data confirmed today. The reason:`,
      { quoted: reason },
    ],
  }),
  archival_decided: ({ legalName, reason }) => ({
    subject: `Organisation archived: ${legalName}`,
    body: [
      `The authority has archived ${legalName}: the organisation leaves the lists and its data change no more; its history stays. The reason:`,
      { quoted: reason },
      'If you think this is a mistake, write to the authority.',
    ],
  }),
  confirmations_to_collect: ({ total, organisations }, day) => ({
    subject: `Confirmations to collect: ${total}`,
    body: [
      'These organisations cannot be asked for the yearly confirmation of their data: they have no address, or the one they have does not receive. The day is the last one to confirm.',
      {
        quoted: organisations
          .map(
            ({ legalName, dueOn, suspended }) =>
              `${legalName}: ${day(dueOn)}${suspended ? ' (suspended)' : ''}`,
          )
          .join('\n'),
      },
      total > organisations.length ? `And ${total - organisations.length} more.` : undefined,
      'Ask them by telephone or by post, then record the confirmation with its reason. Sixty days after that day who has not confirmed no longer appears in public lists.',
    ],
  }),
  confirmation_recorded: ({ legalName, dueOn }, day) => ({
    subject: `Confirmation recorded: ${legalName}`,
    body: [
      `The administration has recorded that the data of ${legalName} were confirmed. The next confirmation is due by ${day(dueOn)}.`,
      'If you did not expect this, tell the authority at once.',
    ],
  }),
  confirmation_given: ({ legalName, dueOn }, day) => ({
    subject: `Data confirmed: ${legalName}`,
    body: [
      `We have received the confirmation of the data of ${legalName}. The next one is due by ${day(dueOn)}.`,
      'If you did not expect this, tell the authority at once.',
    ],
    invites: true,
  }),
  link: () => ({
    subject: 'The link you asked for',
    body: [
      'With the links below you can see, confirm and change your data, or leave a partnership. They hold for one day, and for one change each.',
    ],
  }),
  contact_changed: ({ reference, legalName }) => ({
    subject: `Contact changed: ${reference}`,
    body: [
      `The contact of ${legalName} (${reference}) has changed: we will no longer write to this address.`,
      'If you did not expect this, tell the authority at once.',
    ],
  }),
  organisation_corrected: ({ legalName, changes, confirmed }) => ({
    subject: `Data corrected: ${legalName}`,
    body: [
      `${legalName} has corrected how it is reached, or where it is. The new data count already:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'It has confirmed that all other data hold: this counts as the yearly confirmation.'
        : 'It has not confirmed the other data: the yearly confirmation is still to come.',
    ],
  }),
  correction_given: ({ legalName, changes, confirmed }) => ({
    subject: `Correction received: ${legalName}`,
    body: [
      `We have corrected the data of ${legalName}. The new data count already:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'The other data are confirmed: this counts as the yearly confirmation.'
        : 'The other data are not confirmed: the yearly confirmation is still to come.',
      'If you did not expect this, tell the authority at once.',
    ],
    invites: true,
  }),
  address_replaced: ({ legalName }) => ({
    subject: `Address changed: ${legalName}`,
    body: [
      `This is no longer an address of ${legalName} in the registry: we will not write here any more.`,
      'If you did not expect this, tell the authority at once.',
    ],
  }),
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Seat left: ${legalName}`,
    body: [`${legalName} has left: ${partnershipTitle}. The reason:`, { quoted: reason }],
  }),
  departure_given: ({ legalName, partnershipTitle, lastOn }, day) => ({
    subject: `Departure recorded: ${legalName}`,
    body: [
      `${legalName} has left: ${partnershipTitle}. The last day of the seat is ${day(lastOn)}. We have told the authority.`,
      'If you did not expect this, tell the authority at once.',
    ],
    invites: true,
  }),
  access_requested: ({ legalName, applicant, motivation }) => ({
    subject: `Access requested: ${legalName}`,
    body: [
      `${applicant} asks to look after the data of ${legalName}:`,
      { quoted: motivation },
      'Who looks after them already, or the authority, decides.',
    ],
  }),
  access_granted: ({ legalName }) => ({
    subject: `Access granted: ${legalName}`,
    body: [
      `You can now look after the data of ${legalName}. On the same page you can ask for a new link whenever you need one.`,
    ],
    link: 'Go to the data of the organisation',
  }),
  access_refused: ({ legalName, reason }) => ({
    subject: `Access refused: ${legalName}`,
    body: [`Your request to look after the data of ${legalName} has been refused:`, { quoted: reason }],
  }),
  access_withdrawn: ({ legalName, reason }) => ({
    subject: `Access withdrawn: ${legalName}`,
    body: [
      `The authority has taken back your access to the data of ${legalName}; the links you received open nothing any more:`,
      { quoted: reason },
    ],
  }),
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `Access request decided: ${legalName}`,
    body: [
      granted
        ? `${applicant} can now look after the data of ${legalName}. If you did not expect this, tell the authority at once.`
        : `The request of ${applicant} to look after the data of ${legalName} has been refused.`,
    ],
  }),
  consultation_prolonged: ({ legalName, consultationTitle, closesOn, closingTime }, day) => ({
    subject: `Consultation prolonged: ${consultationTitle}`,
    body: [
      `The consultation “${consultationTitle}”, to which ${legalName} is invited, stays open until ${day(closesOn)}, ${closingTime} (Italian time).`,
      'Contributions that were sent already stay valid.',
    ],
  }),
  contribution_acknowledged: ({ reference, legalName, consultationTitle }) => ({
    subject: `Contribution received: ${reference}`,
    body: [
      `We have received the contribution of ${legalName} to the consultation “${consultationTitle}”.`,
      `Its reference is ${reference}: quote it when you write to the authority. You will get an answer with its reasons.`,
    ],
  }),
  contribution_answered: ({ reference, legalName, consultationTitle, outcome, answer }) => ({
    subject: `Answer to the contribution: ${reference}`,
    body: [
      `The authority has answered the contribution of ${legalName} (${reference}) to the consultation “${consultationTitle}”. Outcome: ${outcome}. The reasons:`,
      { quoted: answer },
      'If the contribution is public, outcome and answer can be read beside it once the consultation has closed.',
    ],
  }),
  meeting_convened: ({ partnershipTitle, title, heldOn, time, place, onlineUrl, agenda, moved }, day) => ({
    subject: moved ? `Updated convocation: ${title}` : `Convocation: ${title}`,
    body: [
      moved
        ? `The time or the place of the meeting “${title}” has changed: it is held on ${day(heldOn)} at ${time} (Italian time).`
        : `The meeting “${title}” is convened for ${day(heldOn)} at ${time} (Italian time).`,
      `Partnership: ${partnershipTitle}.`,
      place && `Place: ${place}.`,
      onlineUrl && `To take part at a distance: ${onlineUrl}`,
      'Agenda:',
      { quoted: agenda.map((item, number) => `${number + 1}. ${item}`).join('\n') },
    ],
  }),
  meeting_cancelled: ({ partnershipTitle, title, heldOn, time, reason }, day) => ({
    subject: `Meeting cancelled: ${title}`,
    body: [
      `The meeting “${title}” of ${day(heldOn)}, ${time} (Italian time), is cancelled. The reason:`,
      { quoted: reason },
      `Partnership: ${partnershipTitle}.`,
    ],
  }),
  survey_invitation: ({ legalName, partnershipTitle, surveyTitle, closesOn, due }, day) => ({
    subject: `${due ? 'One more week to answer' : 'Your opinion'}: ${surveyTitle}`,
    body: [
      `${due ? 'We have not yet received' : 'We ask for'} the answers of ${legalName} to the survey “${surveyTitle}”. Partnership: ${partnershipTitle}.`,
      `You can answer until ${day(closesOn)}, also in several sittings. What you say on scales is read only together with the answers of others, never of fewer than five.`,
    ],
    link: 'Answer',
  }),
};

/** What frames the letters in English. */
export const enFrame: Frame = {
  greeting: 'Good day,',
  closing: 'The partnership registry',
  askLink: 'Ask for the link to your data',
  automatic: 'This message is automatic: answers are not read.',
  contact: (address) => `To write to the authority: ${address}.`,
  personal: 'Links are personal: do not pass them on.',
  unexpected: 'If you do not know what this is about, ignore it.',
};
