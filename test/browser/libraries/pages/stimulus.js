import { Application, Controller } from '@hotwired/stimulus';

const log = [];

class List extends Controller {
  static targets = ['item', 'count'];
  static values = { url: String, count: { type: Number, default: 0 } };
  static classes = ['busy'];
  static outlets = ['other'];

  connect() {
    log.push(`connected ${this.element.id} ${this.itemTargets.length}`);
  }
  disconnect() {
    log.push(`disconnected ${this.element.id}`);
  }
  itemTargetConnected(element) {
    log.push(`item ${element.textContent}`);
  }
  itemTargetDisconnected(element) {
    log.push(`no item ${element.textContent}`);
  }
  countValueChanged(now, before) {
    log.push(`count ${before} ${now}`);
    if (this.hasCountTarget) this.countTarget.textContent = now;
  }
  otherOutletConnected() {
    log.push('outlet');
  }
  async add({ params }) {
    this.element.classList.add(this.busyClass);
    const { bikes } = await (await fetch(this.urlValue)).json();
    for (const bike of bikes)
      this.element.insertAdjacentHTML(
        'beforeend',
        `<li data-list-target="item">${bike}${params.suffix}<img src="/art/mark.svg?${bike}" alt=""></li>`,
      );
    this.countValue += bikes.length;
    this.element.classList.remove(this.busyClass);
    this.dispatch('added', { detail: bikes.length });
  }
}

kit.run(async () => {
  const application = Application.start();
  application.register('list', List);
  application.register('other', class extends Controller {});
  const list =
    kit.add(`<ul id="list" data-controller="list" data-list-url-value="/lab/files/data.json" data-list-busy-class="busy" data-list-other-outlet=".other" data-action="list:added@window->list#noted">
    <li data-list-target="item">first</li><li><button data-action="list#add" data-list-suffix-param="!">Add</button><b data-list-target="count"></b></li></ul>`);
  kit.add('<div class="other" data-controller="other"></div>');
  const added = kit.event(window, 'list:added');
  await kit.until(() => log.includes('outlet'));
  list.querySelector('button').click();
  const { detail } = await added;
  await kit.until(() => log.filter(line => line.startsWith('item')).length === 4);
  list.dataset.listCountValue = '7';
  list.querySelector('li').remove();
  await kit.until(() => log.includes('no item first') && log.includes('count 3 7'));
  const html = kit.add('<section></section>');
  html.innerHTML =
    '<ul id="second" data-controller="list"><li data-list-target="item">x</li></ul><script>window.never = 1</script>';
  await kit.until(() => log.some(line => line.startsWith('connected second')));
  html.replaceChildren();
  await kit.until(() => log.some(line => line.startsWith('disconnected second')));
  application.stop();
  kit.check(detail === 3, 'items were added');
  return { log, list: list.outerHTML };
});
