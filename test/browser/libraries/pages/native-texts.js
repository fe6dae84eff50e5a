// The text of every function of the browser names it: `function appendChild() { [native code] }`.
const { toString: textOf } = Function.prototype;

kit.run(() => {
  const texts = {};
  const note = (path, fn) => {
    if (typeof fn === 'function') texts[path] = textOf.call(fn);
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name);
    if (typeof value !== 'function' || /^(consent|kit)$/.test(name)) continue;
    note(name, value);
    for (const key of value.prototype ? Reflect.ownKeys(value.prototype) : []) {
      const slots = Object.getOwnPropertyDescriptor(value.prototype, key);
      for (const slot of ['value', 'get', 'set']) note(`${name}.${String(key)} ${slot}`, slots[slot]);
    }
  }
  kit.check(Object.keys(texts).length > 5000, 'natives were found');
  return texts;
});
