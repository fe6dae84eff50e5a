// Every function the browser gives to pages has its own shape: what a careful library compares before it trusts one.
const isNative = /\{\s*\[native code\]\s*\}$/;
const { toString: textOf } = Function.prototype;

function shapeOf(fn) {
  const own = Reflect.ownKeys(fn).map(String).join();
  return `${isNative.test(textOf.call(fn))} ${fn.name}/${fn.length} [${own}] ${typeof fn.prototype} ${Object.getPrototypeOf(fn) === Function.prototype}`;
}

function describe(lines, path, owner) {
  for (const key of Reflect.ownKeys(owner)) {
    const name = `${path}.${String(key)}`;
    const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key);
    const kinds = Object.entries(flags).map(([flag, is]) => (is ? flag[0] : '-'));
    if (typeof value === 'function') lines[name] = `${kinds.join('')} ${shapeOf(value)}`;
    else if (get || set)
      lines[name] = `${kinds.join('')} ${[get, set].map(fn => fn && shapeOf(fn)).join(' | ')}`;
    else lines[name] = `${kinds.join('')} ${typeof value}`;
  }
}

kit.run(() => {
  const lines = {};
  // What we add: our API, and the queue that Google's vendors share.
  const names = Object.getOwnPropertyNames(window).filter(
    name => !/^(consent|dataLayer|result|kit|\d+)$/.test(name),
  );
  for (const name of names) {
    const { value } = Object.getOwnPropertyDescriptor(window, name);
    if (typeof value !== 'function') continue;
    describe(lines, name, value);
    if (value.prototype) describe(lines, `${name}.prototype`, value.prototype);
  }
  for (const name of [
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'performance',
    'Reflect',
    'JSON',
    'console',
  ]) {
    describe(lines, name, window[name]);
  }
  for (const name of ['consent', 'dataLayer']) delete lines[`window.${name}`];
  kit.check(Object.keys(lines).length > 5000, 'natives were found');
  const order = ['Node', 'Element', 'Document', 'HTMLImageElement', 'XMLHttpRequest', 'Navigator'];
  return {
    names,
    lines,
    order: order.map(name => Object.keys(window[name].prototype).join()),
    self: Object.keys(navigator),
  };
});
