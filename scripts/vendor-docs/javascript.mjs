/** The calls of `src/vendors/types.ts` as the code they stand for, with the examples of the vendor's parameters. */

const WIDTH = 100;

/** @param vendor Whose calls they are @returns what writes them as code */
export function writerOf({ params = {}, globals = [] }) {
  const fill = text => text.replace(/\{(\w+)\}/g, (whole, name) => params[name]?.example ?? whole);

  function text(value) {
    if (value === '{now}') return 'new Date()';
    if (value === '{time}') return 'Date.now()';
    const number = /^\{#(\w+)\}$/.exec(value)?.[1];
    return number ? String(Number(params[number].example)) : quote(fill(value));
  }

  /** A function: of the object it is given, unless what it calls is the vendor's own global. */
  function callback(calls, indent) {
    const isGlobal = calls.every(([path]) => globals.includes(path.split('.')[0]));
    const made = calls.map(([path, ...args]) => call([isGlobal ? path : `it.${path}`, ...args], indent));
    const body =
      made.length === 1 ? made[0] : `{${made.map(line => ` ${line};`).join('')}${made[0] ? ' ' : ''}}`;
    return `${isGlobal ? '()' : 'it'} => ${body}`;
  }

  function parts(value, indent) {
    if (Array.isArray(value)) return ['[', value.map(item => data(item, indent)), ']'];
    const entries = Object.entries(value).map(([key, item]) => {
      const name = /^[a-z_$][\w$]*$/i.test(key) ? key : quote(fill(key));
      return `${name}: ${data(item, indent)}`;
    });
    return ['{', entries, '}'];
  }

  function data(value, indent = '') {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (value['{do}']) return callback(value['{do}'], indent);
    const [open, items, close] = parts(value, `${indent}  `);
    const space = open === '{' && items.length > 0 ? ' ' : '';
    const line = `${open}${space}${items.join(', ')}${space}${close}`;
    if (indent.length + line.length <= WIDTH) return line;
    return `${open}\n${items.map(item => `${indent}  ${item},\n`).join('')}${indent}${close}`;
  }

  const call = ([path, ...args], indent = '') => `${path}(${args.map(arg => data(arg, indent)).join(', ')})`;

  return {
    data,
    /** Text with the examples in the place of the parameters. */
    fill,
    /** A line for each call. */
    calls: (calls = []) => calls.map(item => `${call(item)};`),
    /** A line for each property of `window`. @param sign `=`, or `??=` where what the page has set stays */
    sets: (properties = {}, sign = '=') =>
      Object.entries(properties).map(([name, value]) => `window.${name} ${sign} ${data(value)};`),
  };
}

const quote = text => `'${text.replace(/[\\']/g, '\\$&')}'`;
