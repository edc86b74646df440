import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A database of one's own on a PostgreSQL: others run beside it. Disposed of, it is gone, with who is still in it.
 *
 * @param template - the database it begins as; an empty one unless said
 */
export async function ownDatabase(server: string | undefined, template = 'template0') {
  assert.ok(server, 'TEST_DATABASE_URL is set by npm test');
  const name = `oc_test_${randomBytes(6).toString('hex')}`;
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name} encoding 'UTF8' template ${template}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  const remove = () => administer(`drop database if exists ${name} with (force)`);
  return { url: own.href, remove, [Symbol.asyncDispose]: remove };
}
