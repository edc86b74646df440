import type { Language } from '@officine-coesione/contract';
import { html } from 'hono/html';
import type { Connection } from '../database/tables.ts';
import { signed, unsigned } from '../spam/signing-secret.ts';
import { formAddress } from './form-page.ts';
import { formPath, frame } from './frame.ts';
import type { Html } from './frame.ts';
import { words } from './words/index.ts';

/** Milliseconds for which a receipt can be opened. */
const openFor = 3_600_000;

/** What a receipt says. Nothing of a person. */
interface Receipt {
  readonly reference: string;
  readonly submittedAt: string;
  readonly legalName: string;
  readonly partnershipTitle: string | undefined;
  readonly answerDueOn: string;
}

/** An address that cannot be guessed, and ends. */
export const receiptAddress = (reference: string, language: Language, key: string, now: Date): string =>
  `${formPath}/ricevuta/${signed(`${reference}.${now.getTime() + openFor}`, key)}?lang=${language}`;

/** The receipt behind an address; undefined when its time is over or it was never given out. */
export async function receiptAt(
  database: Connection,
  token: string,
  key: string,
  now: Date,
): Promise<Receipt | undefined> {
  const [reference, until] = (unsigned(token, key) ?? '').split('.');
  if (!reference || Number(until) < now.getTime()) return undefined;
  const row = await database
    .selectFrom('registration')
    .leftJoin('partnership', 'partnership.id', 'registration.partnership_id')
    .select(['submitted_at', 'answer_due_on', 'registration.legal_name', 'partnership.title'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  return (
    row && {
      reference,
      submittedAt: row.submitted_at,
      legalName: row.legal_name,
      partnershipTitle: row.title ?? undefined,
      answerDueOn: row.answer_due_on,
    }
  );
}

const inRome = (language: Language, at: string): string =>
  new Date(at).toLocaleString(language, { timeZone: 'Europe/Rome', dateStyle: 'long', timeStyle: 'short' });

const day = (language: Language, date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(language, { timeZone: 'Europe/Rome', dateStyle: 'long' });

/** What who registered keeps. */
export const receiptPage = (language: Language, receipt: Receipt): Html => {
  const said = words[language];
  return frame({
    language,
    title: said.receiptTitle,
    content: html`
      <div class="receipt">
        <p class="secondary">${said.reference}</p>
        <p class="reference">${receipt.reference}</p>
        <p>${said.received(inRome(language, receipt.submittedAt))}</p>
        <p><strong>${receipt.legalName}</strong></p>
        ${receipt.partnershipTitle === undefined ? '' : html`<p lang="it">${receipt.partnershipTitle}</p>`}
        <p>${said.keepReference}</p>
      </div>
      <p class="secondary on-screen">${said.keepReceipt}</p>
      <h2>${said.nextTitle}</h2>
      <ol>
        <li>${said.nextCheck}</li>
        <li>${said.nextMissing}</li>
        <li>${said.nextAnswer(day(language, receipt.answerDueOn))}</li>
        <li>${said.nextPublish}</li>
      </ol>
    `,
  });
};

/** A page that says why there is no other, with the way to the form. */
export const wayToForm = (language: Language, title: string, text: string): Html =>
  frame({
    language,
    title,
    content: html`<p>${text}</p>
      <p><a href="${formAddress(language)}">${words[language].toForm}</a></p>`,
  });
