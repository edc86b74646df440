import type { Frame, Wording } from '../letter.ts';

/** The letters in French. */
export const fr: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Demande reçue : ${reference}`,
    body: [
      `Nous avons reçu la demande de ${legalName}${partnershipTitle ? `, pour adhérer à : ${partnershipTitle}` : ''}.`,
      `Sa référence est ${reference} : citez-la si vous écrivez à l’autorité. L’autorité répond au plus tard le ${day(answerDueOn)}.`,
      'Rien n’est publié avant la validation.',
    ],
    invites: true,
  }),
  registration_arrived: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Nouvelle demande : ${reference}`,
    body: [
      `${legalName} demande à ${partnershipTitle ? `adhérer à : ${partnershipTitle}` : 'être enregistrée'}.`,
      `La demande ${reference} est dans la file d’attente : la réponse est attendue au plus tard le ${day(answerDueOn)}.`,
    ],
  }),
  integration_requested: ({ reference, legalName, question, dueOn }, day) => ({
    subject: `Complément nécessaire : ${reference}`,
    body: [
      `Pour décider de la demande de ${legalName} (${reference}), l’autorité a besoin d’un complément :`,
      { quoted: question },
      `Répondez sur la page ci-dessous au plus tard le ${day(dueOn)}. Vous pouvez aussi y corriger les données envoyées.`,
    ],
    link: 'Répondre à l’autorité',
  }),
  integration_answered: ({ reference, legalName, answer, changes }) => ({
    subject: `Complément reçu : ${reference}`,
    body: [
      `${legalName} a répondu à la demande de complément (${reference}) :`,
      { quoted: answer },
      changes.length > 0
        ? `Données modifiées : ${changes.join(', ')}.`
        : 'Les données de la demande n’ont pas changé.',
    ],
  }),
  registration_validated: ({ reference, legalName, partnershipTitle }) => ({
    subject: `Demande validée : ${reference}`,
    body: [
      `La demande de ${legalName} (${reference}) a été validée : l’organisation est publiée dans le registre du partenariat${partnershipTitle ? `, avec son siège dans : ${partnershipTitle}` : ''}.`,
      'Une fois par an, nous vous demanderons de confirmer que les données sont toujours exactes.',
    ],
    invites: true,
  }),
  registration_rejected: ({ reference, legalName, reason }) => ({
    subject: `Demande rejetée : ${reference}`,
    body: [
      `La demande de ${legalName} (${reference}) a été rejetée pour le motif suivant :`,
      { quoted: reason },
      'Si ce motif disparaît, vous pouvez présenter une nouvelle demande.',
    ],
  }),
  confirmation_due: ({ legalName, dueOn, suspendedOn, late }, day) => ({
    subject: late
      ? `Confirmation en retard : ${legalName}`
      : `Données à confirmer avant le ${day(dueOn)} : ${legalName}`,
    body: [
      `Une fois par an, chaque organisation confirme que ses données dans le registre sont toujours exactes. Pour ${legalName}, le dernier jour ${late ? 'était' : 'est'} le ${day(dueOn)}.`,
      `Ouvrez la page ci-dessous, vérifiez et confirmez ; vous pouvez aussi y corriger les coordonnées et le siège. Sans confirmation, l’organisation et ses sièges n’apparaissent plus dans les listes publiques à partir du ${day(suspendedOn)}.`,
    ],
    link: 'Vérifier et confirmer les données',
  }),
  organisation_suspended: ({ legalName, dueOn }, day) => ({
    subject: `Organisation suspendue : ${legalName}`,
    body: [
      `Les données de ${legalName} devaient être confirmées au plus tard le ${day(dueOn)}. Aucune confirmation n’est arrivée : l’organisation et ses sièges n’apparaissent plus dans les listes publiques.`,
      'Rien n’est perdu : avec la confirmation, tout redevient comme avant.',
    ],
    link: 'Vérifier et confirmer les données',
  }),
  suspension_decided: ({ legalName, reason }) => ({
    subject: `Suspendue par l’autorité : ${legalName}`,
    body: [
      `L’autorité a suspendu ${legalName} : l’organisation et ses adhésions n’apparaissent plus dans les listes publiques. Le motif :`,
      { quoted: reason },
      'Il n’y a rien à confirmer : elle redevient publique quand l’autorité la rétablit. Si vous pensez à une erreur, écrivez à l’autorité.',
    ],
  }),
  restoration_decided: ({ legalName, reason }) => ({
    subject: `De nouveau publiée : ${legalName}`,
    body: [
      `L’autorité a rétabli ${legalName} : l’organisation et les adhésions suspendues avec elle sont de nouveau publiques, avec les données confirmées aujourd’hui. Le motif :`,
      { quoted: reason },
    ],
  }),
  archival_decided: ({ legalName, reason }) => ({
    subject: `Organisation archivée : ${legalName}`,
    body: [
      `L’autorité a archivé ${legalName} : l’organisation quitte les listes et ses données ne changent plus ; son historique reste. Le motif :`,
      { quoted: reason },
      'Si vous pensez à une erreur, écrivez à l’autorité.',
    ],
  }),
  confirmations_to_collect: ({ total, organisations }, day) => ({
    subject: `Confirmations à recueillir : ${total}`,
    body: [
      'Nous ne pouvons pas demander à ces organisations la confirmation annuelle de leurs données : elles n’ont pas d’adresse, ou celle qu’elles ont ne reçoit pas. Le jour indiqué est le dernier pour confirmer.',
      {
        quoted: organisations
          .map(
            ({ legalName, dueOn, suspended }) =>
              `${legalName} : ${day(dueOn)}${suspended ? ' (suspendue)' : ''}`,
          )
          .join('\n'),
      },
      total > organisations.length ? `Et ${total - organisations.length} autres.` : undefined,
      'Interrogez-les par téléphone ou par courrier, puis enregistrez la confirmation avec son motif. Soixante jours après ce jour, celles qui n’ont pas confirmé n’apparaissent plus dans les listes publiques.',
    ],
  }),
  confirmation_recorded: ({ legalName, dueOn }, day) => ({
    subject: `Confirmation enregistrée : ${legalName}`,
    body: [
      `L’administration a enregistré la confirmation des données de ${legalName}. La prochaine est attendue au plus tard le ${day(dueOn)}.`,
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
  }),
  confirmation_given: ({ legalName, dueOn }, day) => ({
    subject: `Données confirmées : ${legalName}`,
    body: [
      `Nous avons reçu la confirmation des données de ${legalName}. La prochaine est attendue au plus tard le ${day(dueOn)}.`,
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
    invites: true,
  }),
  link: () => ({
    subject: 'Le lien que vous avez demandé',
    body: [
      'Avec les liens ci-dessous, vous pouvez voir, confirmer et modifier vos données, ou quitter un partenariat. Ils sont valables un jour, et pour une seule modification chacun.',
    ],
  }),
  contact_changed: ({ reference, legalName }) => ({
    subject: `Contact modifié : ${reference}`,
    body: [
      `Le contact de ${legalName} (${reference}) a changé : nous n’écrirons plus à cette adresse.`,
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
  }),
  organisation_corrected: ({ legalName, changes, confirmed }) => ({
    subject: `Données corrigées : ${legalName}`,
    body: [
      `${legalName} a corrigé ses coordonnées ou son siège. Les nouvelles données valent déjà :`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Elle a confirmé que les autres données sont exactes : cela vaut confirmation annuelle.'
        : 'Elle n’a pas confirmé les autres données : la confirmation annuelle reste à faire.',
    ],
  }),
  correction_given: ({ legalName, changes, confirmed }) => ({
    subject: `Correction reçue : ${legalName}`,
    body: [
      `Nous avons corrigé les données de ${legalName}. Les nouvelles données valent déjà :`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Les autres données sont confirmées : cela vaut confirmation annuelle.'
        : 'Les autres données ne sont pas confirmées : la confirmation annuelle reste à faire.',
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
    invites: true,
  }),
  address_replaced: ({ legalName }) => ({
    subject: `Adresse modifiée : ${legalName}`,
    body: [
      `Cette adresse n’est plus celle de ${legalName} dans le registre : nous n’écrirons plus ici.`,
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
  }),
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Retrait : ${legalName}`,
    body: [`${legalName} a quitté : ${partnershipTitle}. Le motif :`, { quoted: reason }],
  }),
  departure_given: ({ legalName, partnershipTitle, lastOn }, day) => ({
    subject: `Retrait enregistré : ${legalName}`,
    body: [
      `${legalName} a quitté : ${partnershipTitle}. Le dernier jour du siège est le ${day(lastOn)}. Nous avons prévenu l’autorité.`,
      'Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.',
    ],
    invites: true,
  }),
  access_requested: ({ legalName, applicant, motivation }) => ({
    subject: `Accès demandé : ${legalName}`,
    body: [
      `${applicant} demande à gérer les données de ${legalName} :`,
      { quoted: motivation },
      'La décision revient à qui les gère déjà, ou à l’autorité.',
    ],
  }),
  access_granted: ({ legalName }) => ({
    subject: `Accès accordé : ${legalName}`,
    body: [
      `Vous pouvez maintenant gérer les données de ${legalName}. Sur la même page, vous pouvez demander un nouveau lien à tout moment.`,
    ],
    link: 'Voir les données de l’organisation',
  }),
  access_refused: ({ legalName, reason }) => ({
    subject: `Accès refusé : ${legalName}`,
    body: [`Votre demande de gérer les données de ${legalName} a été refusée :`, { quoted: reason }],
  }),
  access_withdrawn: ({ legalName, reason }) => ({
    subject: `Accès retiré : ${legalName}`,
    body: [
      `L’autorité vous a retiré l’accès aux données de ${legalName} ; les liens reçus n’ouvrent plus rien :`,
      { quoted: reason },
    ],
  }),
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `Demande d’accès décidée : ${legalName}`,
    body: [
      granted
        ? `${applicant} peut maintenant gérer les données de ${legalName}. Si vous ne vous y attendiez pas, prévenez tout de suite l’autorité.`
        : `La demande de ${applicant} de gérer les données de ${legalName} a été refusée.`,
    ],
  }),
  consultation_prolonged: ({ legalName, consultationTitle, closesOn, closingTime }, day) => ({
    subject: `Consultation prolongée : ${consultationTitle}`,
    body: [
      `La consultation « ${consultationTitle} », à laquelle ${legalName} est invitée, reste ouverte jusqu’au ${day(closesOn)}, ${closingTime} (heure italienne).`,
      'Les contributions déjà envoyées restent valables.',
    ],
  }),
  contribution_acknowledged: ({ reference, legalName, consultationTitle }) => ({
    subject: `Contribution reçue : ${reference}`,
    body: [
      `Nous avons reçu la contribution de ${legalName} à la consultation « ${consultationTitle} ».`,
      `Sa référence est ${reference} : indiquez-la quand vous écrivez à l’autorité. Vous recevrez une réponse motivée.`,
    ],
  }),
  contribution_answered: ({ reference, legalName, consultationTitle, outcome, answer }) => ({
    subject: `Réponse à la contribution : ${reference}`,
    body: [
      `L’autorité a répondu à la contribution de ${legalName} (${reference}) à la consultation « ${consultationTitle} ». Suite donnée : ${outcome}. Les motifs :`,
      { quoted: answer },
      'Si la contribution est publique, la suite et la réponse se lisent à côté d’elle une fois la consultation close.',
    ],
  }),
  meeting_convened: ({ partnershipTitle, title, heldOn, time, place, onlineUrl, agenda, moved }, day) => ({
    subject: moved ? `Convocation mise à jour : ${title}` : `Convocation : ${title}`,
    body: [
      moved
        ? `L’heure ou le lieu de la séance « ${title} » ont changé : elle se tient le ${day(heldOn)} à ${time} (heure italienne).`
        : `La séance « ${title} » est convoquée pour le ${day(heldOn)} à ${time} (heure italienne).`,
      `Partenariat : ${partnershipTitle}.`,
      place && `Lieu : ${place}.`,
      onlineUrl && `Pour participer à distance : ${onlineUrl}`,
      'Ordre du jour :',
      { quoted: agenda.map((item, number) => `${number + 1}. ${item}`).join('\n') },
    ],
  }),
  meeting_cancelled: ({ partnershipTitle, title, heldOn, time, reason }, day) => ({
    subject: `Séance annulée : ${title}`,
    body: [
      `La séance « ${title} » du ${day(heldOn)} à ${time} (heure italienne) est annulée. La raison :`,
      { quoted: reason },
      `Partenariat : ${partnershipTitle}.`,
    ],
  }),
  survey_invitation: ({ legalName, partnershipTitle, surveyTitle, closesOn, due }, day) => ({
    subject: `${due ? 'Encore une semaine pour répondre' : 'Votre avis'} : ${surveyTitle}`,
    body: [
      `${due ? 'nous n’avons pas encore reçu' : 'nous vous demandons'} les réponses de ${legalName} à l’enquête « ${surveyTitle} ». Partenariat : ${partnershipTitle}.`,
      `Vous pouvez répondre jusqu’au ${day(closesOn)}, aussi en plusieurs fois. Ce que vous dites sur les échelles ne se lit qu’avec les réponses d’autres, jamais de moins de cinq.`,
    ],
    link: 'Répondre',
  }),
};

/** What frames the letters in French. */
export const frFrame: Frame = {
  greeting: 'Bonjour,',
  closing: 'Le registre du partenariat',
  askLink: 'Demander le lien vers vos données',
  automatic: 'Ce message est automatique : les réponses ne sont pas lues.',
  contact: (address) => `Pour écrire à l’autorité : ${address}.`,
  personal: 'Les liens sont personnels : ne les transmettez pas.',
  unexpected: 'Si vous ne savez pas de quoi il s’agit, ignorez-le.',
};
