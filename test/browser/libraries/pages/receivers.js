// Every function of the platform refuses a `this` that is not its own, in the browser's words.
const BUILT_IN =
  /^(Array|Object|Function|String|Number|Boolean|Symbol|BigInt|Date|RegExp|Map|Set|WeakMap|WeakSet|WeakRef|Promise|Iterator|.*Error|.*Array|.*Buffer|Proxy|Atomics|DataView|.*Registry|Intl|.*Stack)$/;

const say = error =>
  `${Object.prototype.toString.call(error)} ${error?.constructor === window[error?.name]} ${error?.name}: ${error?.message}`;

async function attempt(fn, self, args) {
  try {
    const value = Reflect.apply(fn, self, args);
    return await Promise.race([
      Promise.resolve(value).then(inner => `gives ${typeof inner}`),
      kit.pause(1000),
    ]);
  } catch (error) {
    return say(error);
  }
}

kit.run(async () => {
  const said = {};
  const names = Object.getOwnPropertyNames(window).filter(name => !BUILT_IN.test(name));
  for (const name of names) {
    const proto = Object.getOwnPropertyDescriptor(window, name).value?.prototype;
    if (!proto) continue;
    for (const key of Reflect.ownKeys(proto)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(proto, key);
      for (const [kind, fn] of Object.entries({ value, get, set })) {
        if (typeof fn !== 'function' || key === 'constructor') continue;
        said[`${name}.${String(key)} ${kind}`] = await attempt(fn, {}, []);
      }
    }
  }
  // A few with more: null, another interface's object, a frame's.
  const bare = document.createElement('i');
  for (const self of [
    null,
    undefined,
    1,
    bare,
    document,
    Object.create(Element.prototype),
    new Proxy(bare, {}),
  ]) {
    const set = (name, key) => Object.getOwnPropertyDescriptor(window[name].prototype, key).set;
    for (const [label, fn] of Object.entries({
      appendChild: Node.prototype.appendChild,
      append: Element.prototype.append,
      setAttribute: Element.prototype.setAttribute,
      innerHTML: set('Element', 'innerHTML'),
      src: set('HTMLImageElement', 'src'),
      frame: set('HTMLIFrameElement', 'src'),
      cookie: set('Document', 'cookie'),
      write: Document.prototype.write,
      open: XMLHttpRequest.prototype.open,
      send: XMLHttpRequest.prototype.send,
      sendBeacon: Navigator.prototype.sendBeacon,
      setItem: Storage.prototype.setItem,
      insertRule: CSSStyleSheet.prototype.insertRule,
      setProperty: CSSStyleDeclaration.prototype.setProperty,
    })) {
      said[`${label} on ${Object.prototype.toString.call(self)}`] = await attempt(fn, self, []);
    }
  }
  kit.check(Object.keys(said).length > 3000, 'natives were called');
  return said;
});
