import type { Compliance } from '@officine-coesione/contract';
import { NotFoundProblem, Partnerships, type Send } from '@officine-coesione/sdk';

/** What is shown of the check of a partnership. */
export interface ComplianceData {
  /** Undefined when no such partnership is published, or was on that day. */
  readonly compliance: Compliance | undefined;
  /** The day that was asked for; today when undefined. */
  readonly asOf?: string | undefined;
}

/** Fetches how a partnership stands with the rules. */
export const lookUp = async (
  send: Send,
  id: string,
  asOf: string | undefined,
  signal: AbortSignal,
): Promise<ComplianceData> => {
  try {
    const compliance = await new Partnerships(send).compliance(id, asOf ? { asOf } : {}, { signal });
    return { compliance, asOf };
  } catch (error) {
    if (error instanceof NotFoundProblem) return { compliance: undefined, asOf };
    throw error;
  }
};
