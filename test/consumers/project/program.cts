// CommonJS takes the packages with `require`, which loads ECMAScript modules since Node 22.12.
import sdk = require('@officine-coesione/sdk');

const coesione: sdk.Coesione = new sdk.Coesione({ baseUrl: 'https://api.example.it/rest' });

export = coesione;
