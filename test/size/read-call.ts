/** A page that makes one kind of call, and checks nothing. */
import { showProgramme } from '@officine-coesione/contract/routes/registry';
import { senderOf } from '@officine-coesione/sdk';

const send = senderOf({ baseUrl: 'https://api.example.it' });
console.log(await send(showProgramme, { parameters: { programmeCode: '2021it16rfpr017' } }));
