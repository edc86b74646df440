/** Addresses and types of the operations, with no schema: all that a client needs to call them. */
export * as observatoryRoutes from './observatory/routes.ts';
export * as registryRoutes from './registry/routes.ts';
export { basePath } from './route.ts';
export type { Method, Route } from './route.ts';
export { showStatus } from './status-route.ts';
export type { AnswerOf, BodyOf, OperationId, ParametersOf, QueryOf } from './operations.ts';
export type { Registration } from './registry/registration.ts';
