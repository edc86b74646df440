// Plain Node, no DOM: everything that is published can be imported, by a server that renders pages too.
import assert from 'node:assert/strict';
import * as components from '@officine-coesione/components';
import '@officine-coesione/components/define';
import manifest from '@officine-coesione/components/custom-elements.json' with { type: 'json' };
import * as contract from '@officine-coesione/contract';
import openapi from '@officine-coesione/contract/openapi.json' with { type: 'json' };
import { operations } from '@officine-coesione/contract/operations';
import * as figures from '@officine-coesione/figures';
import { Coesione } from '@officine-coesione/sdk';
import * as server from '@officine-coesione/server';

assert.equal(globalThis.document, undefined);
assert.equal(contract.checkTaxCode('00000000000').valid, false);
assert.ok(operations.some(({ id }) => id === 'searchOrganisations'));
assert.equal(openapi.openapi, '3.1.0');
assert.equal(new Coesione({ baseUrl: 'https://api.example.it/rest' }).organisations !== undefined, true);
assert.equal(typeof components.OcConfig, 'function');
assert.ok(manifest.modules.length > 0);
assert.ok(Object.keys(figures).length > 0);
assert.ok(Object.keys(server).length > 0);
