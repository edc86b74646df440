import { OcDownload } from '../observatory/download/download.ts';
import { register } from '../register.ts';

register('oc-download', OcDownload);
