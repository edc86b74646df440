import { OcMeetings } from '../observatory/meetings/meetings.ts';
import { register } from '../register.ts';

register('oc-meetings', OcMeetings);
