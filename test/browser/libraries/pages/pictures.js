// Pictures: by every element and attribute that shows one, loaded, changed, failed and drawn.
kit.run(async () => {
  const found = { log: [] };
  const load = async (name, element) =>
    found.log.push(
      `${name} ${(await kit.event(element)).type} ${element.currentSrc ?? ''} ${element.naturalWidth ?? ''}`,
    );
  const image = new Image(10, 20);
  image.src = '/art/mark.svg?one';
  found.early = [image.src, image.getAttribute('src'), image.complete, image.width, image.outerHTML];
  await load('made', image);
  image.src = '/art/mark.svg?two';
  image.src = '/art/mark.svg?three';
  await load('twice', image);
  image.setAttribute('src', '../art/mark.svg?relative');
  found.relative = image.src;
  await load('attribute', image);
  image.srcset = '/art/mark.svg?1x 1x, /art/mark.svg?2x 2x';
  await load('srcset', image);
  image.srcset =
    '/art/mark.svg?100w 100w, /art/mark.svg?2000w 2000w, data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7 1w';
  image.sizes = '(max-width: 1px) 1px, 100vw';
  await load('sizes', image);
  image.removeAttribute('srcset');
  await load('without', image);
  image.removeAttribute('src');
  found.removed = [image.src, image.currentSrc, image.complete];
  image.src = '';
  found.empty = [image.src, (await kit.event(image)).type];
  image.src = '/lab/missing.png';
  await load('missing', image);
  image.src = '/art/mark.svg?decoded';
  await image.decode();
  document.body.append(image);
  image.loading = 'lazy';
  image.fetchPriority = 'low';
  image.decoding = 'sync';
  image.crossOrigin = 'anonymous';
  image.src = 'https://cdn.harmless.test/pixel.gif?cors';
  await load('cors', image);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  found.clean = kit.attempt(() => canvas.toDataURL().length);
  const tainted = new Image();
  tainted.src = 'https://cdn.harmless.test/pixel.gif?tainted';
  await load('harmless', tainted);
  context.drawImage(tainted, 0, 0);
  found.tainted = kit.attempt(() => canvas.toDataURL());
  document.body.append(image);

  const picture = kit.add(
    '<picture><source media="(max-width: 1px)" srcset="/art/mark.svg?never"><source type="image/svg+xml" srcset="/art/mark.svg?source"><img src="/art/mark.svg?fallback" alt=""></picture>',
  );
  await load('picture', picture.lastChild);
  picture.children[1].srcset = '/art/mark.svg?source2 1x';
  await load('changed source', picture.lastChild);
  picture.children[1].setAttribute('srcset', '/art/mark.svg?source3');
  await load('set source', picture.lastChild);
  picture.children[1].remove();
  await load('removed source', picture.lastChild);
  picture.prepend(Object.assign(document.createElement('source'), { srcset: '/art/mark.svg?prepended' }));
  await load('prepended source', picture.lastChild);
  const lazy = kit.add(
    '<img loading="lazy" src="/art/mark.svg?lazy" alt="" data-src="/own/lazy.png" data-srcset="own">',
  );
  await load('lazy', lazy);
  lazy.src = lazy.dataset.src && '/art/mark.svg?lazy2';
  lazy.srcset = '/art/mark.svg?lazy3 1x';
  await load('lazy changed', lazy);
  const cloned = lazy.cloneNode();
  document.body.append(cloned);
  await load('cloned', cloned);
  const imported = document.importNode(
    new DOMParser().parseFromString('<img src="/art/mark.svg?imported" alt="">', 'text/html').images[0],
  );
  document.body.append(imported);
  await load('imported', imported);
  const attr = document.createAttribute('src');
  attr.value = '/art/mark.svg?attr';
  const byAttr = new Image();
  byAttr.attributes.setNamedItem(attr);
  await load('attr node', byAttr);
  attr.value = '/art/mark.svg?attr2';
  await load('attr value', byAttr);
  byAttr.setAttributeNS(null, 'src', '/art/mark.svg?ns');
  await load('namespace', byAttr);
  found.toggle = [byAttr.toggleAttribute('src'), byAttr.toggleAttribute('src'), byAttr.src];
  const input = kit.add('<input type="image" alt="">');
  input.src = '/art/mark.svg?input';
  await load('input', input);
  const svg = kit.add(
    '<svg viewBox="0 0 9 9" width="90"><defs><g id="own"><rect width="1" height="1"/></g></defs><use href="#own"/><image width="9" height="9"/><a href="/x"><text>t</text></a></svg>',
  );
  const [drawn] = svg.getElementsByTagName('image');
  drawn.setAttribute('href', '/art/mark.svg?svg');
  await load('svg', drawn);
  drawn.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '/art/mark.svg?xlink');
  drawn.href.baseVal = '/art/mark.svg?base-value';
  await load('svg value', drawn);
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '/art/mark.svg?use#mark');
  svg.append(use);
  const feImage = document.createElementNS('http://www.w3.org/2000/svg', 'feImage');
  feImage.setAttribute('href', '/art/mark.svg?fe');
  svg.querySelector('defs').append(feImage);
  found.svg = svg.outerHTML;
  const area = kit.add(
    '<img usemap="#map" src="/art/mark.svg?map" alt=""><map name="map"><area href="/x" shape="default" alt=""></map>',
  );
  await load('map', area);
  document.body.background = '/art/mark.svg?body';
  kit.add(
    '<table background="/art/mark.svg?table"><tr><td background="/art/mark.svg?cell">x</td></tr></table>',
  );
  const bitmap = await createImageBitmap(
    await (await fetch('https://cdn.harmless.test/pixel.gif?bitmap')).blob(),
  ).then(
    it => it.width,
    error => error.name,
  );
  found.bitmap = bitmap;
  const objectUrl = URL.createObjectURL(
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
  );
  const ofBlob = new Image();
  ofBlob.src = objectUrl;
  found.blob = (await kit.event(ofBlob)).type;
  for (let at = 0; at < 20; at++) new Image().src = `/art/mark.svg?burst=${at}`;
  await kit.pause(100);
  kit.check(found.log.filter(line => line.includes(' load ')).length > 20, 'images were loaded');
  return found;
});
