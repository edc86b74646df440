/**
 * Whether the 11th digit is the check digit of the first ten, in a codice fiscale of a body or a partita IVA.
 *
 * Luhn's formula finds every change of one digit, and of the swaps of neighbours it misses only `09` and `90`.
 *
 * @param digits eleven digits
 * @see D.M. 23.12.1976 n. 13813 (check character of the codice fiscale and of the partita IVA)
 */
export function elevenDigitsCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = Number(digits.charAt(index));
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(10));
}

/** Eleven zeros satisfy the check digit and belong to nobody. */
export const ELEVEN_ZEROS = '0'.repeat(11);
