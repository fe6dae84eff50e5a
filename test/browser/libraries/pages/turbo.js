import * as Turbo from '@hotwired/turbo';

const told = [];
for (const type of [
  'click',
  'before-visit',
  'visit',
  'before-cache',
  'before-render',
  'render',
  'load',
  'frame-render',
  'frame-load',
  'before-stream-render',
  'submit-start',
  'submit-end',
]) {
  document.addEventListener(`turbo:${type}`, event => told.push(`${type} ${event.target.id ?? ''}`));
}

kit.run(async () => {
  const find = id => document.getElementById(id);
  await kit.until(() => told.some(text => text.startsWith('load')));
  const permanent = find('permanent');
  find('framed').click();
  await kit.until(() => find('frame').querySelector('b'));
  find('lazy').scrollIntoView();
  await kit.until(() => find('lazy').querySelector('i'));
  scrollTo(0, 0);
  find('form').querySelector('button').click();
  await kit.until(() => find('list').children.length === 3);
  Turbo.renderStreamMessage(
    '<turbo-stream action="append" target="list"><template><li>Streamed <img src="/art/mark.svg?streamed" alt=""><script>window.streamed = 1</script></li></template></turbo-stream><turbo-stream action="remove" target="one"></turbo-stream><turbo-stream action="replace" target="lazy"><template><p id="replaced">Replaced</p></template></turbo-stream>',
  );
  await kit.until(() => find('replaced') && window.streamed);
  const list = find('list').outerHTML;
  find('visit').click();
  await kit.until(() => find('here') && window.ran?.length === 2);
  const visited = [
    location.href,
    document.title,
    find('permanent') === permanent,
    window.visited,
    document.querySelector('meta[name=description]')?.content,
  ];
  await kit.until(() => document.querySelector('iframe').contentWindow.inner);
  history.back();
  await kit.until(() => find('visit'));
  await kit.until(() => told.filter(text => text.startsWith('load')).length === 3);
  const back = [location.href, document.title, find('permanent') === permanent];
  Turbo.visit('/lab/files/visited.html?again', { action: 'replace' });
  await kit.until(() => location.search === '?again' && window.visited === 2);
  await kit.until(() => told.filter(text => text.startsWith('load')).length === 4);
  await kit.pause(50);
  return {
    told: told.filter(text => !/frame|stream/.test(text)),
    all: told.toSorted(),
    list,
    visited,
    back,
    framed: window.framed,
    ran: window.ran,
  };
});
