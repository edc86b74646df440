// Controls but tabs and ends of lines; marks of direction, which turn what follows around (Unicode UAX #9); what has no
// width or shows as a blank (UAX #44, Default_Ignorable_Code_Point, without the selectors of how a sign is drawn) or is
// no character; what stands for a byte that could not be read.
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffd-\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]|\u180f/u;

// Joiners belong between letters of some scripts and between the parts of a pictograph; elsewhere they are not seen.
const strayJoiner = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/u;

/** Whether a text holds what cannot be seen, and can make it look like another one. */
export const hidesCharacters = (text: string): boolean => hidden.test(text) || strayJoiner.test(text);
