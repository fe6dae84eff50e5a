/** What a build for one site needs of the sources, in one module. */
export { facts } from '../../src/catalogue/facts.js';
export { known } from '../../src/catalogue/known.js';
export { resolve } from '../../src/config/resolve.js';
export { checkParameters } from '../../src/config/vendors.js';
export { messages } from '../../src/messages.js';
