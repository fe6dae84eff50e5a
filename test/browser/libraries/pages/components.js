// Components made by code: their reactions come at once and in order, and what is in them works as elsewhere.
kit.run(async () => {
  const { log } = window;
  const element = document.createElement('lab-noted');
  element.id = 'made';
  document.body.append(element);
  element.setAttribute('src', '/one');
  element.setAttribute('src', '/two');
  element.toggleAttribute('title');
  element.type = 'property only';
  document.body.prepend(element);
  document.body.insertBefore(element, null);
  element.replaceWith(document.createElement('hr'));
  document.querySelector('hr').replaceWith(element);
  const frame = kit.add('<iframe title="Empty"></iframe>');
  frame.contentDocument.body.append(element);
  document.body.append(element);
  log.push('by innerHTML');
  kit.add('<div></div>').innerHTML =
    '<lab-noted id="inner" src="/inner" title="x"><lab-noted id="nested"></lab-noted></lab-noted>';
  document.querySelector('#inner').outerHTML = '<lab-noted id="outer"></lab-noted>';
  document.body.insertAdjacentHTML('beforeend', '<lab-noted id="adjacent"></lab-noted>');
  document.body.append(document.querySelector('#adjacent').cloneNode(true));
  log.push('upgraded later');
  const late = kit.add(
    '<lab-late src="/x" title="before"><script>log.push("in a late one")</script></lab-late>',
  );
  class Late extends HTMLElement {
    static observedAttributes = ['src'];
    #internals = this.attachInternals();
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
      root.innerHTML = '<slot></slot><img src="/art/mark.svg?late" alt=""><script>log.push("never")</script>';
      const script = root.appendChild(document.createElement('script'));
      script.textContent = 'log.push(`script in a closed root ${document.currentScript}`)';
      const file = document.createElement('script');
      file.src = '/lab/files/ran.js?in-shadow';
      root.append(
        file,
        Object.assign(document.createElement('iframe'), { src: '/lab/files/inner.html?in-shadow' }),
      );
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { background: url(/art/mark.svg?adopted) }');
      root.adoptedStyleSheets = [sheet];
      this.kept = root;
      log.push(`late ${this.shadowRoot} ${this.#internals.shadowRoot === root}`);
    }
    attributeChangedCallback(...args) {
      log.push(`late changed ${args.slice(0, 3)}`);
    }
  }
  customElements.define('lab-late', Late);
  log.push(`${late instanceof Late} ${late.kept.childNodes.length}`);
  await kit.until(() => window.ran);
  class Fancy extends HTMLImageElement {
    connectedCallback() {
      log.push(`fancy ${this.src}`);
    }
  }
  customElements.define('lab-fancy', Fancy, { extends: 'img' });
  const fancy = document.createElement('img', { is: 'lab-fancy' });
  fancy.src = '/art/mark.svg?fancy';
  document.body.append(fancy, new Fancy());
  kit.add('<img is="lab-fancy" src="/art/mark.svg?fancy2" alt="">');
  class FancyScript extends HTMLScriptElement {
    connectedCallback() {
      log.push(`fancy script ${this.textContent}`);
    }
  }
  customElements.define('lab-script', FancyScript, { extends: 'script' });
  const script = new FancyScript();
  script.textContent = 'log.push("fancy script runs")';
  document.body.append(script);

  const open = document.querySelector('#declared').shadowRoot;
  const closed = document.querySelector('#closed');
  const inside = kit.add('<div></div>');
  const root = inside.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  root.append(document.createElement('slot'));
  inside.append(document.createElement('img'));
  root.firstChild.assign(inside.firstChild);
  inside.firstChild.src = '/art/mark.svg?assigned';
  root.insertBefore(document.createElement('style'), root.firstChild).textContent =
    'img { border-image: url(/art/mark.svg?border) }';
  root.prepend(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/lab/files/style.css?root' }),
  );
  root.replaceChildren(...root.childNodes, 'text');
  const moved = document.createElement('div');
  moved.setHTMLUnsafe(
    '<p><template shadowrootmode="open"><img src="/art/mark.svg?unsafe" alt=""></template></p>',
  );
  document.body.append(moved);
  document.body.append(closed.cloneNode(true));
  const heard = [];
  inside.addEventListener('click', event => heard.push(event.composedPath().length, event.target === inside));
  root.querySelector('slot').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  kit.check(log.includes('fancy script runs') && open.querySelector('img'), 'components work');
  const form = kit.add('<form><lab-field name="f"></lab-field></form>');
  customElements.define(
    'lab-field',
    class extends HTMLElement {
      static formAssociated = true;
      constructor() {
        super();
        this.attachInternals().setFormValue('from the element');
      }
      formAssociatedCallback(owner) {
        log.push(`associated ${owner?.localName}`);
      }
    },
  );
  return {
    log,
    heard,
    ran: window.ran,
    active: open.activeElement,
    html: closed.getHTML({ serializableShadowRoots: true }),
    path: [...new FormData(form)],
  };
});
