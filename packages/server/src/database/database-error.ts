/** The database cannot be used: one line, in Italian, that tells whoever starts the server what to look at. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
