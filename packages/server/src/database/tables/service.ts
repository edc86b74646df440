import type { Json } from './column.ts';

/** Answers kept for a repeated `Idempotency-Key`; status and answer are null while the first is in progress. */
export interface IdempotencyTable {
  key: string;
  operation: string;
  fingerprint: string;
  status: number | null;
  answer: Json<unknown> | null;
  created_at: string;
}

/** What all processes sign with: one row, see `0008-challenges`. */
export interface SigningSecretTable {
  id: number;
  secret: string;
}

/** A proof of work that has been used up. */
export interface SpentProofTable {
  challenge: string;
  expires_at: string;
}
