/** Whether a text is the identifier of a record. */
export const isRecordId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
