// HTML that becomes nodes, by every way there is: what arrives, what is asked for, and what runs.
const HTML = query => `<p title="a > b">one &amp; two</p><img src="/art/mark.svg?${query}" alt="" data-x='"'>
<picture><source srcset="/art/mark.svg?${query}-source 1x, /art/mark.svg?${query}-source2 2x"><img alt=""></picture>
<iframe title="Inner" src="/lab/files/inner.html?${query}"></iframe><iframe title="Given" srcdoc="<p>srcdoc &quot;${query}&quot;</p><script>parent.given=(parent.given??0)+1</script>"></iframe>
<style>.${query} { background: url("/art/mark.svg?${query}-style") }</style><i class="${query}" style="background:url(/art/mark.svg?${query}-inline)"></i>
<link rel="stylesheet" href="/lab/files/style.css?${query}"><script>window.never = "${query}"</script><script src="/lab/files/ran.js?never-${query}"></script>
<svg><image href="/art/mark.svg?${query}-svg" width="1" height="1"/><use xlink:href="/art/mark.svg?${query}-use#a"/></svg>
<video poster="/art/mark.svg?${query}-poster" preload="none" src="/lab/files/tone.wav?${query}"></video><object data="/art/mark.svg?${query}-object" type="image/svg+xml"></object>
<input type="image" alt="" src="/art/mark.svg?${query}-input"><template><img src="/art/mark.svg?never-${query}"></template><!-- <img src="/art/mark.svg?never"> --><textarea><img src=x></textarea>
<math><mi>x</mi></math><table><td>cell</table><a href="/lab/echo" ping="/lab/echo">link</a><b>open <i>crossed</b></i>&lt;script&gt;`;
const box = () => document.body.appendChild(document.createElement('div'));

const ways = {
  innerHTML(query) {
    box().innerHTML = HTML(query);
  },
  outerHTML(query) {
    box().outerHTML = HTML(query);
  },
  insertAdjacentHTML(query) {
    for (const place of ['beforebegin', 'afterend']) box().insertAdjacentHTML(place, `<b>${place}</b>`);
    box().insertAdjacentHTML('afterbegin', HTML(query));
  },
  setHTMLUnsafe(query) {
    box().setHTMLUnsafe(HTML(query));
  },
  detached(query) {
    const node = document.createElement('div');
    node.innerHTML = HTML(query);
    document.body.append(node);
  },
  // Only images are asked for, though it is nowhere.
  nowhere(query) {
    document.createElement('div').innerHTML = HTML(query);
  },
  template(query) {
    const template = document.createElement('template');
    template.innerHTML = HTML(query);
    document.body.append(template.content.cloneNode(true));
    document.body.append(template);
  },
  imported(query) {
    const template = document.createElement('template');
    template.innerHTML = HTML(query).replace(/<script.*script>/g, '');
    document.body.append(document.importNode(template.content, true));
  },
  parser(query) {
    const parsed = new DOMParser().parseFromString(HTML(query), 'text/html');
    document.body.append(...parsed.body.childNodes);
  },
  shadow(query) {
    box().attachShadow({ mode: 'closed' }).innerHTML = HTML(query);
  },
  parseHTMLUnsafe(query) {
    document.body.append(document.adoptNode(Document.parseHTMLUnsafe(HTML(query)).body));
  },
  otherDocument(query) {
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = HTML(query);
    box().append(...other.body.children);
  },
  noscript(query) {
    box().innerHTML = `<noscript>${HTML(query)}</noscript>`;
  },
  rich(query) {
    const editor = box();
    editor.contentEditable = 'true';
    editor.focus();
    document.execCommand('insertHTML', false, `<img src="/art/mark.svg?${query}" alt=""><b>bold</b>`);
    editor.blur();
  },
};
// In these, scripts run.
const running = {
  fragment(query) {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    document.body.append(range.createContextualFragment(HTML(query)));
  },
  insertNode(query) {
    const range = new Range();
    range.selectNode(box());
    range.insertNode(
      range.createContextualFragment(
        `<script src="/lab/files/ran.js?${query}"></script><img src="/art/mark.svg?${query}" alt="">`,
      ),
    );
    range.surroundContents(document.createElement('section'));
  },
};

kit.run(async () => {
  const found = {};
  for (const [name, way] of Object.entries(ways)) {
    const records = [];
    const observer = new MutationObserver(list => records.push(...list));
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    way(name);
    found[name] = [...records, ...observer.takeRecords()].map(
      ({ type, addedNodes, removedNodes, attributeName }) =>
        [type, [...addedNodes].map(node => node.nodeName), removedNodes.length, attributeName].join(' '),
    );
    observer.disconnect();
    const last = document.body.lastElementChild;
    found[`${name} reads`] = [
      last.innerHTML.length,
      last.outerHTML.length,
      [...last.querySelectorAll('[src]')].map(node => node.getAttribute('src')),
    ];
    kit.check(!window.never, `scripts by ${name} do not run`);
  }
  for (const [name, way] of Object.entries(running)) {
    way(name);
    await kit.until(() => window.ran?.some(url => url.includes(name)));
  }
  found.ran = window.ran.sort();
  found.never = window.never;
  await kit.pause(150);
  found.given = window.given;
  found.images = [...document.images].map(
    image => `${image.currentSrc} ${image.complete} ${image.naturalWidth}`,
  );
  for (const node of document.querySelectorAll('iframe'))
    node.dataset.inner = String(node.contentWindow.inner);
  return found;
});
