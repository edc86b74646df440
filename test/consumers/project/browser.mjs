// A page without a build: the SDK is one file of the components' package.
import * as sdk from '/node_modules/@officine-coesione/components/dist/browser/sdk.js';
import { walk } from './walk.mjs';

globalThis.report = walk(sdk, `${location.origin}/rest/coesione/v1/partenariato`);
