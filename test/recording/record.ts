/** Records what the reference server answers, for the in-memory API of the SDK: `npm run record`. */
import { writeFile } from 'node:fs/promises';
import { recorded } from './recorded.ts';
import { startReferenceServer } from './reference-server.ts';
import { recordingPath, written } from './written.ts';

const server = await startReferenceServer();
const { recording } = await recorded(server);
await server.database.close();
const text = written(recording);
await writeFile(recordingPath, text);
console.log(`${recordingPath}: ${Math.round(text.length / 1000)} kB`);
