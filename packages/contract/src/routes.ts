/** What a client needs to call the operations, with no schema; their addresses are `./routes/<room>`. */
export { basePath, bodyTypeOf, mergePatchType } from './route.ts';
export type { ExchangeFormat } from './exchange-format.ts';
export type { FileFormat } from './file-format.ts';
export type { Method, Route } from './route.ts';
export { showStatus } from './status-route.ts';
export type { AnswerOf, BodyOf, OperationId, ParametersOf, QueryOf } from './operations.ts';
export type { Registration } from './registry/registration.ts';
