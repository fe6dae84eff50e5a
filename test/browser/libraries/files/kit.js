/** What the pages of this folder share. */
globalThis.kit = {
  /** Keeps what the page finds out for the test that has opened it. */
  run(find) {
    globalThis.result = Promise.resolve().then(find);
  },

  /** The page's everyday job was done: without this, two broken pages would be alike. */
  check(is, what) {
    if (!is) throw new Error(`The page failed: ${what}`);
  },

  /** Waits for an event; an error counts as one, too. */
  event(target, type = 'load') {
    return new Promise((resolve, reject) => {
      setTimeout(
        () => reject(Error(`In vain: ${type} of ${target.outerHTML ?? kit.describe(target)}`)),
        5000,
      );
      target.addEventListener(type, resolve, { once: true });
      if (type === 'load') target.addEventListener('error', resolve, { once: true });
    });
  },

  pause: (ms = 30) => new Promise(resolve => setTimeout(resolve, ms)),

  /** Waits until something is so. */
  async until(test, what = String(test)) {
    for (let left = 200; left > 0; left--) {
      const value = await test();
      if (value) return value;
      await kit.pause(20);
    }
    throw new Error(`In vain: ${what}`);
  },

  /** What a call gives or throws, in words. */
  attempt(call) {
    try {
      const value = call();
      if (typeof value?.then !== 'function') return kit.describe(value);
      return value.then(
        inner => `resolves: ${kit.describe(inner)}`,
        error => `rejects: ${kit.describe(error)}`,
      );
    } catch (error) {
      return `throws: ${kit.describe(error)}`;
    }
  },

  describe(value) {
    if (value instanceof Error || value instanceof DOMException) {
      return `${Object.prototype.toString.call(value)} ${value.constructor.name} ${value.name} ${value.code ?? ''}: ${value.message}`;
    }
    if (typeof value === 'function') return `function ${value.name}`;
    return typeof value === 'object' && value ? Object.prototype.toString.call(value) : String(value);
  },

  /** Elements made of HTML, put at the end of the body. */
  add(html, parent = document.body) {
    const template = document.createElement('template');
    template.innerHTML = html;
    const nodes = [...template.content.children];
    parent.append(template.content);
    return nodes[0];
  },
};
