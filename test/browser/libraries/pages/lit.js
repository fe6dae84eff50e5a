import { css, html, LitElement, render, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until } from 'lit/directives/until.js';

const log = [];

class ShopList extends LitElement {
  static properties = {
    items: { type: Array },
    heading: { type: String, reflect: true },
    count: { state: true },
  };
  static styles = css`
    :host { display: block; background: url(/art/mark.svg?styles) }
    p { color: green }
  `;

  constructor() {
    super();
    this.items = ['a', 'b'];
    this.count = 0;
  }
  connectedCallback() {
    super.connectedCallback();
    log.push('connected');
  }
  updated(changed) {
    log.push(`updated ${[...changed.keys()]}`);
  }
  render() {
    const late = kit.pause().then(() => html`<i class="late">Late <img src="/art/mark.svg?late" alt=""></i>`);
    return html`<h2>${this.heading}</h2>
      <button @click=${() => this.count++} ?disabled=${this.count > 2} .title=${`clicked ${this.count}`}>${this.count}</button>
      ${repeat(
        this.items,
        item => item,
        item => html`<p>${item}<img src="/art/mark.svg?${item}" alt="" loading="lazy"></p>`,
      )}
      <iframe title="Inner" src=${'/lab/files/inner.html?lit'}></iframe>
      <img srcset=${'/art/mark.svg?1 1x, /art/mark.svg?2 2x'} alt=""><video poster=${'/art/mark.svg?poster'}></video>
      <a href=${`/lab/echo?${this.count}`} ${ref(element => log.push(`ref ${element?.localName}`))}>link</a>
      <svg viewBox="0 0 9 9">${[1, 2].map(at => svg`<circle r=${at}/><use href="/art/mark.svg#${at}"/>`)}</svg>
      ${unsafeHTML('<img src="/art/mark.svg?unsafe" alt=""><script>window.never = 1</script><em>raw</em>')}
      ${until(late, 'Loading')}<slot></slot>`;
  }
}
customElements.define('shop-list', ShopList);

kit.run(async () => {
  const list = kit.add('<shop-list heading="From HTML"><b>slotted</b></shop-list>');
  await list.updateComplete;
  await kit.until(() => list.shadowRoot.querySelector('.late'));
  list.shadowRoot.querySelector('button').click();
  list.shadowRoot.querySelector('button').click();
  await list.updateComplete;
  list.items = ['c', 'b', 'a'];
  list.setAttribute('heading', 'Changed');
  await list.updateComplete;
  list.heading = 'Reflected';
  await list.updateComplete;
  await kit.until(() => list.shadowRoot.querySelector('iframe').contentWindow.inner);
  const box = document.body.appendChild(document.createElement('div'));
  const view = names =>
    html`<ul>${names.map(name => html`<li>${name}<img src="/art/mark.svg?${name}" alt=""></li>`)}</ul><script src="/lab/files/ran.js?lit"></script><link rel="stylesheet" href="/lab/files/style.css?lit">`;
  render(view(['x', 'y']), box);
  render(view(['y', 'z', 'x']), box);
  await kit.pause(100);
  list.remove();
  document.body.append(list);
  await list.updateComplete;
  kit.check(list.shadowRoot.querySelectorAll('p').length === 3 && !window.never, 'lists');
  return { log, ran: window.ran, text: list.shadowRoot.textContent.replace(/\s+/g, ' ') };
});
