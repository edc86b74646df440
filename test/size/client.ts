/** A page with the whole client. */
import { Coesione } from '@officine-coesione/sdk';

const coesione = new Coesione({ baseUrl: 'https://api.example.it' });
console.log(await coesione.programmes.retrieve('2021it16rfpr017'));
