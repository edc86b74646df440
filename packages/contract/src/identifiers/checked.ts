/** What a check of an identifier says: the normalised value, or what is wrong with it. */
export type Checked<Code extends string = string> =
  | { readonly valid: true; readonly value: string; readonly warning?: Code }
  | {
      readonly valid: false;
      readonly value: string;
      readonly error: Code;
      readonly params?: Readonly<Record<string, string | number>>;
    };

/** A good identifier, with a warning where a rule is not certain enough to refuse it. */
export function accepted<Code extends string>(value: string, warning?: Code): Checked<Code> {
  return warning === undefined ? { valid: true, value } : { valid: true, value, warning };
}

/** A bad identifier: the code of the message and the figures the message names. */
export function refused<Code extends string>(
  value: string,
  error: Code,
  params?: Readonly<Record<string, string | number>>,
): Checked<Code> {
  return params === undefined ? { valid: false, value, error } : { valid: false, value, error, params };
}
