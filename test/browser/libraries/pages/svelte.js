import { flushSync, mount, unmount } from 'svelte';
import Gone from './Gone.svelte';
import Shop from './Shop.svelte';

kit.run(async () => {
  const log = [];
  const target = document.getElementById('root');
  mount(Shop, { target, props: { log } });
  flushSync();
  const button = target.querySelector('button');
  button.click();
  flushSync();
  button.click();
  flushSync();
  window.set([['c', 'd', 'a'], false]);
  const input = target.querySelector('input');
  input.value = 'typed';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  flushSync();
  await kit.until(() => target.querySelector('.late'));
  await kit.until(() => window.ran);
  await kit.until(() => target.querySelector('iframe').contentWindow.inner);
  window.dispatchEvent(new Event('resize'));
  kit.check(button.textContent === '2 4' && !window.ranByHtml, 'the counter counts');
  const other = mount(Gone, {
    target: document.body.appendChild(document.createElement('div')),
    props: { log },
  });
  flushSync();
  await unmount(other);
  return {
    log,
    ran: window.ran,
    items: target.querySelector('ul').textContent,
    text: target.querySelector('output').textContent,
  };
});
