/** What is bundled for Node: jest cannot load Univer's packages as they are. */
import './polyfill';

export { Host } from './host';
export { connectOfficeJs } from './officeJs';
export { cellAt, lookAt, typeInto } from './typing';
export { openUniver } from './univer';
