/**
 * What the benchmark does inside a page. Playwright sends this function as text, so it uses nothing from outside
 * itself. The page without Askfirst and the page with it get the same one.
 */
export function installBench() {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const PAIR = ['a', 'b']; // two values in turn: browsers skip a write that changes nothing
  const host = document.createElement('div');
  const loose = document.createElement('div');
  const image = new Image();
  const nothing = () => {};
  const aborted = { signal: AbortSignal.abort() }; // the call does all its work, and no request leaves
  const nodes = Array.from({ length: 25 }, (_, i) => `<p class="n${i}">text</p>`).join('');
  let made = [];
  let fresh = 0;
  host.style.contain = 'strict';
  document.body.append(host);

  /** Images ask for their address only after the script that set it, and not when it is gone by then. */
  const withdrawImages = () => {
    for (const img of made) img.removeAttribute('src');
    image.removeAttribute('src');
  };
  const quietPromises = () => {
    for (const promise of made) promise.catch(nothing);
  };

  /**
   * `run` is timed. `after` is not: it clears up, before any task or microtask can follow. `observed`: what
   * mutation observers do about it is timed too.
   */
  const operations = {
    append: {
      observed: true,
      run() {
        const div = document.createElement('div');
        host.append(div);
        div.remove();
      },
    },
    imageData: {
      run() {
        const img = document.createElement('img');
        img.src = PIXEL;
        made.push(img);
      },
      after: withdrawImages,
    },
    imageOwn: {
      run() {
        const img = document.createElement('img');
        img.src = '/own.png';
        made.push(img);
      },
      after: withdrawImages,
    },
    imageNew: {
      run() {
        const img = document.createElement('img');
        img.src = `/own.png?${++fresh}`;
        made.push(img);
      },
      after: withdrawImages,
    },
    script: {
      run() {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.src = '/own.js';
      },
    },
    setClass: { run: i => loose.setAttribute('class', PAIR[i & 1]) },
    setSource: {
      run: i => image.setAttribute('src', i & 1 ? '/own.png' : '/other.png'),
      after: withdrawImages,
    },
    className: {
      run(i) {
        loose.className = PAIR[i & 1];
      },
    },
    fetch: { run: () => made.push(fetch('/own', aborted)), after: quietPromises },
    fetchNew: { run: () => made.push(fetch(`/own?${++fresh}`, aborted)), after: quietPromises },
    xhr: {
      run() {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', '/own');
        xhr.abort();
      },
    },
    cookieWrite: {
      run(i) {
        // biome-ignore lint/suspicious/noDocumentCookie: the very thing that is measured
        document.cookie = `own=${i & 1}`;
      },
    },
    cookieRead: { run: () => document.cookie },
    storage: { run: i => localStorage.setItem('own', PAIR[i & 1]) },
    markup: {
      observed: true,
      run() {
        host.innerHTML = nodes;
      },
    },
    background: {
      run(i) {
        loose.style.backgroundImage = i & 1 ? 'url(/own.png)' : 'url(/other.png)';
      },
    },
    width: {
      run(i) {
        loose.style.width = i & 1 ? '1px' : '2px';
      },
    },
    listener: {
      run() {
        loose.addEventListener('click', nothing);
        loose.removeEventListener('click', nothing);
      },
    },
  };

  /** Microseconds for one of `count` calls. */
  async function sample(name, count) {
    const { run, after, observed } = operations[name];
    made = [];
    globalThis.gc?.();
    const start = performance.now();
    for (let i = 0; i < count; i++) run(i);
    let spent = performance.now() - start;
    after?.();
    if (observed) {
      // Observers were queued by the calls above, so they run before what follows this line.
      const flush = performance.now();
      await null;
      spent += performance.now() - flush;
    }
    made = [];
    host.textContent = '';
    return (spent * 1000) / count;
  }

  const BATCHES = 20;
  const BATCH = 50; // items of 20 nodes: 20 × 50 × 20 = 20,000

  const add = (parent, name, className, text) => {
    const element = document.createElement(name);
    element.setAttribute('class', className);
    if (text) element.append(text);
    parent.appendChild(element);
    return element;
  };

  /** One article of 20 nodes, as a page would build it. */
  function buildItem(id) {
    const item = document.createElement('article');
    item.id = `item-${id}`;
    item.className = 'item';
    add(item, 'h3', 'title', `Item ${id}`);
    add(item, 'a', 'link', 'Read more').setAttribute('href', `/items/${id}`);
    const img = document.createElement('img');
    img.alt = '';
    img.src = PIXEL;
    item.append(img);
    add(item, 'p', 'lead', 'A few words on it.');
    add(item, 'em', 'price', '12.00');
    const list = add(item, 'ul', 'facts');
    for (const fact of ['one', 'two', 'three']) add(list, 'li', 'fact', fact);
    add(item, 'span', 'note', 'In stock');
    item.append(document.createElement('hr'));
    return item;
  }

  const chunks = Array.from({ length: BATCHES }, (_, batch) => {
    const holder = document.createElement('div');
    for (let i = 0; i < BATCH; i++) holder.append(buildItem(batch * BATCH + i));
    return holder.innerHTML;
  });

  const ways = {
    plain(root) {
      for (let i = 0; i < BATCHES * BATCH * 20; i++) {
        const node = document.createElement('div');
        node.className = 'item';
        root.append(node);
      }
    },
    append(root) {
      for (let batch = 0; batch < BATCHES; batch++) {
        const fragment = document.createDocumentFragment();
        for (let i = 0; i < BATCH; i++) fragment.append(buildItem(batch * BATCH + i));
        root.appendChild(fragment);
      }
    },
    innerHTML(root) {
      for (const chunk of chunks) {
        const section = document.createElement('section');
        root.append(section);
        section.innerHTML = chunk;
      }
    },
  };

  let root;

  /** Steps of one insertion, called one by one so that each can be timed from outside. */
  const insertion = {
    prepare() {
      root = document.createElement('main');
      root.hidden = true; // no frame of the browser's own in the middle of the script
      document.body.append(root);
      globalThis.gc?.();
    },
    /** Resolves when mutation observers have had their turn. */
    async insert(way) {
      ways[way](root);
      await null;
    },
    /** Resolves when the next frame is out: style, layout and paint are done. */
    show() {
      root.hidden = false;
      return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    },
    clear() {
      const walker = document.createTreeWalker(root);
      let count = 0;
      while (walker.nextNode()) count++;
      root.remove();
      return count;
    },
  };

  globalThis.bench = { operations: Object.keys(operations), sample, insertion };
}
