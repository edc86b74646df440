import * as z from 'zod/mini';
import { entity, request, text, whole } from '../schema.ts';

const hexadecimal = (maximum: number) => text(maximum).check(z.regex(/^([0-9a-f]{2})+$/));

/** What a proof of work can be asked for: a registration, a link to one's own records, access to an organisation. */
export const provenPurposes = ['registration', 'link', 'access'] as const;
/** What a proof of work can be asked for. */
export type ProvenPurpose = (typeof provenPurposes)[number];

/** What a challenge is asked for. */
export const ChallengeRequest = request({
  /** What is going to be sent: `registration`, `link` (`requestLink`) or `access` (`requestAccess`). */
  purpose: z.enum(provenPurposes),
});
/** What a challenge is asked for. */
export type ChallengeRequest = z.infer<typeof ChallengeRequest>;

/**
 * Work that a program must do before it is believed: find the counter whose key, derived with PBKDF2 from the
 * nonce followed by the counter in four bytes, big-endian, begins with `keyPrefix`. As in ALTCHA, version 2.
 */
export const Challenge = entity({
  parameters: entity({
    /** How keys are derived, e.g. `PBKDF2/SHA-256`. */
    algorithm: text(40),
    /** Sixteen bytes that the counter follows, hexadecimal. */
    nonce: hexadecimal(64),
    /** Salt of the derivation, hexadecimal. */
    salt: hexadecimal(64),
    /** Iterations of each derivation. */
    cost: whole(1, 10_000_000),
    /** Bytes of a key. */
    keyLength: whole(16, 64),
    /** What the right key begins with, hexadecimal. */
    keyPrefix: hexadecimal(128),
    /** Signature of the right key, so that the server need not derive it again. */
    keySignature: hexadecimal(128),
    /** What the challenge was asked for: it is worth nothing for anything else. */
    data: entity({ purpose: text(40) }),
    /** When it ends, seconds since 1970 (UTC). */
    expiresAt: whole(1, 2_147_483_647),
  }),
  /** Signature of the parameters: a challenge of one's own making is worth nothing. */
  signature: hexadecimal(128),
});
/** Work that a program must do before it is believed. */
export type Challenge = z.infer<typeof Challenge>;

/** What was found for a challenge. */
export const ChallengeSolution = entity({
  /** The counter that gives the right key. */
  counter: whole(0, 4_294_967_295),
  /** The right key, hexadecimal. */
  derivedKey: hexadecimal(128),
});
/** What was found for a challenge. */
export type ChallengeSolution = z.infer<typeof ChallengeSolution>;

/** What a request holds as its `proof`, once it is decoded: nothing beside what was signed. */
export const WorkProof = request({
  challenge: request({
    parameters: request({
      ...Challenge.shape.parameters.shape,
      data: request({ purpose: z.enum(provenPurposes) }),
    }),
    signature: Challenge.shape.signature,
  }),
  solution: ChallengeSolution,
});
/** What a request holds as its `proof`, once it is decoded. */
export type WorkProof = z.infer<typeof WorkProof>;

/** The answer to who asks for a challenge. */
export const IssuedChallenge = entity({
  /** Absent where the server asks for no proof. */
  challenge: z.optional(Challenge),
});
/** The answer to who asks for a challenge. */
export type IssuedChallenge = z.infer<typeof IssuedChallenge>;
