export { c as start, V as version } from './core.js';
import 'js-cookie';
