// A server of others takes the schemas, and zod with them.
import { operations } from '@officine-coesione/contract/operations';

console.log(operations.length);
