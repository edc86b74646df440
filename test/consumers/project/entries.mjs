// Everything that is published can be imported and required without a DOM, by a server that renders pages too.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
for (const entry of process.argv.slice(2)) {
  const json = entry.endsWith('.json');
  const imported = await import(entry, json ? { with: { type: 'json' } } : {});
  const required = require(entry);
  for (const name of Object.keys(json ? imported.default : imported)) assert.ok(name in required, entry);
}
assert.equal(globalThis.document, undefined);
