/**
 * The API in memory, for tests and for pages without a server.
 *
 * @module
 */
export type { Asked } from './asked.ts';
export type { Fault } from './fault.ts';
export { memoryApi } from './memory-api.ts';
export type { Answer, Given, MemoryApi, MemoryApiOptions, ReceivedRequest } from './memory-api.ts';
