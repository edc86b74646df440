/** A page that reads programmes, and checks what it reads. */
import { searchProgrammes, showProgramme } from '@officine-coesione/contract/answers';
import { Programmes, senderOf, tolerant } from '@officine-coesione/sdk';

const validate = tolerant({ answers: { searchProgrammes, showProgramme }, mode: 'warn' });
const programmes = new Programmes(senderOf({ baseUrl: 'https://api.example.it', validate }));
console.log(await programmes.retrieve('2021it16rfpr017'));
