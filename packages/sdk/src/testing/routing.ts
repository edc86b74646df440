import { operations, type Operation } from '@officine-coesione/contract/operations';
import { Refusal } from './problem.ts';

/** The operation that a request calls, with its path parameters. */
export interface Called {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

const routes = (operations as readonly Operation[]).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** What is called at a path below the base path; undefined when there is no such operation. */
export const calledBy = (method: string, path: string): Called | undefined => {
  const route = routes.find(({ operation, pattern }) => operation.method === method && pattern.test(path));
  const segments = Object.entries(route?.pattern.exec(path)?.groups ?? {});
  return (
    route && {
      operation: route.operation,
      parameters: Object.fromEntries(segments.map(([name, segment]) => [name, decodeURIComponent(segment)])),
    }
  );
};

/** Why nothing is called there: no operation has the path, or only with other methods. */
export const notCalled = (path: string): Refusal => {
  const there = routes.filter(({ pattern }) => pattern.test(path));
  const methods = there.map(({ operation }) => operation.method).join(', ');
  return there.length === 0
    ? new Refusal('not-found')
    : new Refusal('method-not-allowed', { headers: { Allow: methods } });
};
