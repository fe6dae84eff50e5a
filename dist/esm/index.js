export { b as start, V as version } from './index2.js';
import 'js-cookie';
