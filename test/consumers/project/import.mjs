import * as sdk from '@officine-coesione/sdk';
import { walk } from './walk.mjs';

console.log(JSON.stringify(await walk(sdk, process.argv[2])));
