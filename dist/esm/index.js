export { b as start, V as version } from './core.js';
import 'js-cookie';
