const sdk = require('@officine-coesione/sdk');
const { walk } = require('./walk.mjs');

walk(sdk, process.argv[2]).then((report) => console.log(JSON.stringify(report)));
