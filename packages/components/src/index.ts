export { OcConfig } from './config.ts';
export { CoesioneElement, Misconfiguration, type ElementState } from './element.ts';
export { OcIndicator } from './observatory/indicator/indicator.ts';
export {
  OcPartnerDirectory,
  type PartnerDirectoryData,
} from './registry/partner-directory/partner-directory.ts';
export { OcPartnerForm } from './registry/partner-form/partner-form.ts';
export { register } from './register.ts';
