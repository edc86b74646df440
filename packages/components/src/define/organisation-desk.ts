import { OcOrganisationDesk } from '../registry/organisation-desk/organisation-desk.ts';
import { register } from '../register.ts';

register('oc-organisation-desk', OcOrganisationDesk);
