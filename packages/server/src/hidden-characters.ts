// Controls but tabs and ends of lines; marks of direction, which turn what follows around (Unicode UAX #9); what has no
// width or is no character; what stands for a byte that could not be read.
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffd-\uffff]/;

/** Whether a text holds what cannot be seen, and can make it look like another one. */
export const hidesCharacters = (text: string): boolean => hidden.test(text);
