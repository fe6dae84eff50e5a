// Links that fetch ahead: preload, prefetch, icons, manifests; and those that do not.
const link = props => {
  const node = document.createElement('link');
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
  document.head.append(node);
  return node;
};

kit.run(async () => {
  const found = {};
  const loaded = async (name, node) => {
    found[name] = [(await kit.event(node)).type, node.href];
  };
  await loaded('image', link({ rel: 'preload', as: 'image', href: '/art/mark.svg?preload' }));
  await loaded('script', link({ rel: 'preload', as: 'script', href: '/lab/files/ran.js?preload' }));
  await loaded('style', link({ rel: 'preload', as: 'style', href: '/lab/files/style.css?preload' }));
  await loaded(
    'fetch',
    link({ rel: 'preload', as: 'fetch', crossorigin: '', href: '/lab/files/data.json?preload' }),
  );
  await loaded(
    'set',
    link({
      rel: 'preload',
      as: 'image',
      imagesrcset: '/art/mark.svg?set1 1x, /art/mark.svg?set2 2x',
      href: '/art/mark.svg?never',
    }),
  );
  await loaded('module', link({ rel: 'modulepreload', href: '/lab/files/later.mjs?ahead' }));
  await loaded('prefetch', link({ rel: 'prefetch', href: '/lab/files/inner.html?prefetch' }));
  await loaded(
    'harmless',
    link({ rel: 'preload', as: 'image', href: 'https://cdn.harmless.test/pixel.gif?preload' }),
  );
  await loaded('stylesheet', link({ rel: 'stylesheet', href: '/lab/files/style.css?late' }));
  await loaded('missing', link({ rel: 'stylesheet', href: '/lab/missing.css' }));
  const later = link({ href: '/lab/files/style.css?rel-later' });
  later.rel = 'stylesheet';
  await loaded('rel later', later);
  later.rel = 'none';
  later.relList.add('stylesheet');
  await loaded('relList', later);
  const property = document.createElement('link');
  property.as = 'image';
  property.rel = 'preload';
  property.imageSrcset = '/art/mark.svg?imagesrcset 1x';
  property.href = '/art/mark.svg?property';
  document.head.append(property);
  await loaded('property', property);
  link({ rel: 'dns-prefetch', href: '//cdn.harmless.test' });
  link({ rel: 'preconnect', href: 'https://cdn.harmless.test', crossorigin: '' });
  link({ rel: 'canonical', href: '/lab/links.html' });
  link({ rel: 'alternate', href: '/lab/files/data.json?never', type: 'application/json' });
  link({ rel: 'next', href: '/lab/never.html' });
  document.head.insertAdjacentHTML(
    'beforeend',
    '<link rel="preload" as="image" href="/art/mark.svg?by-html"><link rel="prefetch" href="/lab/files/part.html?by-html"><base href="/lab/files/">',
  );
  found.base = [new Image().baseURI, (await fetch('data.json?base')).url];
  const image = new Image();
  image.src = '../../art/mark.svg?base';
  await kit.event(image);
  const script = document.createElement('script');
  script.src = 'ran.js?base';
  document.head.append(script);
  await kit.event(script);
  document.querySelector('base').remove();
  const meta = document.createElement('meta');
  meta.httpEquiv = 'content-language';
  meta.content = 'en';
  document.head.append(meta);
  await kit.pause(100);
  return {
    ...found,
    image: image.src,
    ran: window.ran,
    used: await fetch('/lab/files/data.json?preload').then(response => response.status),
  };
});
