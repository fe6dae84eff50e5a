import * as Vue from 'vue/dist/vue.esm-bundler.js';

const { createApp, defineAsyncComponent, defineCustomElement, h, nextTick, onErrorCaptured, ref, watch } =
  Vue;
const log = [];

const Item = {
  props: ['name'],
  template: `<li :data-name="name"><slot :upper="name.toUpperCase()" /><img :src="'/art/mark.svg?' + name" loading="lazy" alt=""></li>`,
  mounted() {
    log.push(`mounted ${this.name}`);
  },
  unmounted() {
    log.push(`unmounted ${this.name}`);
  },
};
const Late = defineAsyncComponent(async () => {
  await kit.pause();
  return { render: () => h('p', { class: 'late' }, 'Late') };
});
const Broken = {
  render() {
    throw new Error('caught by the parent');
  },
};

const App = {
  components: { Item, Late, Broken },
  setup() {
    const items = ref(['a', 'b', 'c']);
    const count = ref(0);
    const text = ref('x');
    const open = ref(true);
    watch(count, (now, before) => log.push(`count ${before} ${now}`));
    onErrorCaptured(error => {
      log.push(error.message);
      return false;
    });
    Object.assign(window, { app: { items, count, text, open } });
    const raw =
      '<img src="/art/mark.svg?v-html" alt=""><script>window.ranByHtml = true</script><iframe src="/lab/files/inner.html"></iframe>';
    return { items, count, text, open, raw };
  },
  template: `
    <button @click.once="count += 2" :style="{ '--count': count }">{{ count }}</button>
    <input v-model.trim="text"><output>{{ text }}</output>
    <TransitionGroup tag="ul"><Item v-for="item of items" :key="item" :name="item" v-slot="{ upper }">{{ upper }}</Item></TransitionGroup>
    <p v-if="open">open</p><p v-else>closed</p>
    <div v-html="raw"></div>
    <iframe srcdoc="<p>srcdoc</p>"></iframe>
    <img :srcset="'/art/mark.svg?1x 1x, /art/mark.svg?2x 2x'" alt="">
    <component :is="'script'" src="/lab/files/ran.js?vue"></component>
    <component :is="'link'" rel="stylesheet" href="/lab/files/style.css?vue"></component>
    <svg><use href="/art/mark.svg#mark" xlink:href="#a" /></svg>
    <Suspense><Late /><template #fallback>Loading</template></Suspense>
    <Teleport to="#portal"><p @click="count++">Portal</p></Teleport>
    <Broken />`,
};

kit.run(async () => {
  const app = createApp(App);
  app.directive('mark', { mounted: element => element.setAttribute('data-marked', '') });
  app.mount('#root');
  await kit.until(() => document.querySelector('.late'));
  const button = document.querySelector('button');
  button.click();
  button.click();
  await nextTick();
  window.app.items.value = ['c', 'd', 'a'];
  window.app.open.value = false;
  await nextTick();
  const input = document.querySelector('input');
  input.value = ' typed ';
  input.dispatchEvent(new InputEvent('input'));
  document.querySelector('#portal p').click();
  await nextTick();
  customElements.define(
    'vue-card',
    defineCustomElement({
      props: { name: String },
      template: '<b>{{ name }}</b><slot />',
      styles: ['b { color: red }'],
    }),
  );
  const card = kit.add('<vue-card name="first">slotted</vue-card>');
  await nextTick();
  card.setAttribute('name', 'second');
  await nextTick();
  await kit.until(() => window.ran);
  await kit.until(() => document.querySelector('div > iframe').contentWindow.inner);
  kit.check(button.textContent === '3' && !window.ranByHtml, 'the counter counts');
  kit.check(card.shadowRoot.textContent.includes('second'), 'the custom element');
  const other = createApp({ template: '<i>gone</i>' });
  other.mount(document.body.appendChild(document.createElement('div')));
  other.unmount();
  return { log, ran: window.ran, text: document.querySelector('output').textContent };
});
