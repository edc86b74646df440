/** A page that reads programmes, and checks nothing. */
import { Programmes, senderOf } from '@officine-coesione/sdk';

const programmes = new Programmes(senderOf({ baseUrl: 'https://api.example.it' }));
console.log(await programmes.retrieve('2021it16rfpr017'));
