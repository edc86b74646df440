export { default } from 'openapi-fetch';
export * from './dist/checked/zod.gen.js';
