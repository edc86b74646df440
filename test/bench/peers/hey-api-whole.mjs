export { createClient } from './dist/checked/client/index.js';
export * from './dist/checked/sdk.gen.js';
