import * as z from 'zod/mini';
import { entity, request, text } from './schema.ts';

/** Digits, a point and two digits where there are cents: no sign, no thousands. */
const amount = z.string().check(z.regex(/^(0|[1-9]\d{0,12})(\.\d{1,2})?$/));

/** An amount of money. */
export const Money = entity({
  /** The amount, with a point before the cents: `1200.50`. A text, so that no cent is lost. */
  amount: text(20),
  /** The currency, ISO 4217: `EUR`. */
  currency: text(3),
});
/** An amount of money. */
export type Money = z.infer<typeof Money>;

/** An amount of money, as it is sent. */
export const MoneyRequest = request({
  /** The amount, with a point before the cents: `1200.50`. */
  amount,
  /** The currency: `EUR`. */
  currency: z.literal('EUR'),
});
/** An amount of money, as it is sent. */
export type MoneyRequest = z.infer<typeof MoneyRequest>;
