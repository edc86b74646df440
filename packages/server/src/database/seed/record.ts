import { v7 as uuid } from 'uuid';

/** The columns of a new record; of an invented one unless said. */
export const record = (now: string, demo = true) => ({ id: uuid(), created_at: now, updated_at: now, demo });
