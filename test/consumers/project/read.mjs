// One call, paid for alone: no client, no validator.
import { Organisations, senderOf } from '@officine-coesione/sdk';

const organisations = new Organisations(senderOf({ baseUrl: process.argv[2] }));
const { items } = await organisations.list({ limit: 2 });
console.log(JSON.stringify(items.map(({ legalName }) => legalName)));
