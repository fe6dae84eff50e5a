/** What stands in the HTML. */
import { type Case, markup } from '../case.js';

const USE = { proof: 'use' } as const;

const scripts: Case[] = [
  markup('script', '`<script src>`', 'js', '<script src="{url}"></script>', USE),
  markup('script-async', '`<script async src>`', 'js', '<script async src="{url}"></script>', USE),
  markup('script-defer', '`<script defer src>`', 'js', '<script defer src="{url}"></script>', USE),
  markup(
    'script-module',
    '`<script type="module" src>`',
    'js',
    '<script type="module" src="{url}"></script>',
    USE,
  ),
  markup('script-path', '`<script src>`, on a path of the site', 'js', '<script src="{path}"></script>', USE),
  markup(
    'import-map',
    'import map, and an inline module that imports by it',
    'js',
    '<script type="module">import "{id}"</script>',
    { head: '<script type="importmap">{"imports":{"{id}":"{url}"}}</script>', page: 'apart' },
  ),
  markup(
    'module-import',
    'static `import` of an inline module',
    'js',
    '<script type="module">import "{url}"</script>',
  ),
  markup(
    'inline-loader',
    'inline code that inserts a script, like most official snippets',
    'js',
    `<script>(function (d, s, u, n, f) {
      n = d.createElement(s); f = d.getElementsByTagName(s)[0]; n.async = 1; n.src = u; f.parentNode.insertBefore(n, f);
    })(document, 'script', '{url}')</script>`,
  ),
  markup(
    'speculation-rules',
    '`<script type="speculationrules">`, prefetch',
    'html',
    '<script type="speculationrules">{"prefetch":[{"urls":["{url}"],"eagerness":"immediate"}]}</script>',
  ),
  markup('svg-script', '`<svg><script href>`', 'js', '<svg><script href="{url}"></script></svg>', USE),
];

const images: Case[] = [
  markup('img', '`<img src>`', 'gif', '<img data-case="{id}" src="{url}" alt="">', USE),
  markup('img-srcset', '`<img srcset>`', 'gif', '<img data-case="{id}" srcset="{url} 1x" alt="">', USE),
  markup(
    'picture',
    '`<picture><source srcset>`',
    'gif',
    '<picture><source srcset="{url}"><img data-case="{id}" alt=""></picture>',
    USE,
  ),
  markup(
    'input-image',
    '`<input type="image" src>`',
    'gif',
    '<input data-case="{id}" type="image" src="{url}">',
    USE,
  ),
  markup(
    'svg-image',
    '`<svg><image href>`',
    'gif',
    '<svg><image data-case="{id}" href="{url}" width="9" height="9"/></svg>',
  ),
  markup(
    'svg-fe-image',
    '`<feImage href>` of an SVG filter',
    'gif',
    '<svg width="9" height="9"><filter id="{id}"><feImage href="{url}"/></filter><rect width="9" height="9" filter="url(#{id})"/></svg>',
  ),
  markup('svg-use', '`<svg><use href>`, on a path of the site', 'svg', '<svg><use href="{path}#x"/></svg>'),
  markup('body-background', '`<body background>`', 'gif', '<body background="{url}">'),
  markup('table-background', '`<table background>`', 'gif', '<table background="{url}"><tr><td>1</table>'),
];

const media: Case[] = [
  markup('video', '`<video src>`', 'mp4', '<video src="{url}" preload="auto" muted></video>'),
  markup('video-poster', '`<video poster>`', 'gif', '<video poster="{url}"></video>'),
  markup('audio', '`<audio src>`', 'mp4', '<audio src="{url}" preload="auto"></audio>'),
  markup(
    'video-source',
    '`<video><source src>`',
    'mp4',
    '<video preload="auto" muted><source src="{url}"></video>',
  ),
  markup(
    'track',
    '`<track src>`',
    'vtt',
    '<video crossorigin preload="auto" muted src="data:video/mp4,"><track default kind="captions" src="{url}"></video>',
  ),
  markup('object', '`<object data>`', 'svg', '<object data="{url}" type="image/svg+xml"></object>'),
  markup('embed', '`<embed src>`', 'svg', '<embed src="{url}" type="image/svg+xml">'),
];

const frames: Case[] = [
  markup('iframe', '`<iframe src>`', 'html', '<iframe src="{url}" title=""></iframe>', USE),
  markup(
    'iframe-srcdoc',
    '`<iframe srcdoc>` with a script in it',
    'js',
    `<iframe title="" srcdoc="<script src='{url}'></script>"></iframe>`,
    USE,
  ),
];

const links: Case[] = [
  markup('link-stylesheet', '`<link rel="stylesheet">`', 'css', '<link rel="stylesheet" href="{url}">', USE),
  markup(
    'link-preload',
    '`<link rel="preload">`',
    'js',
    '<link data-case="{id}" rel="preload" as="script" href="{url}">',
    USE,
  ),
  markup(
    'link-modulepreload',
    '`<link rel="modulepreload">`',
    'js',
    '<link data-case="{id}" rel="modulepreload" href="{url}">',
    USE,
  ),
  markup('link-prefetch', '`<link rel="prefetch">`', 'js', '<link rel="prefetch" href="{url}">'),
  markup(
    'link-preconnect',
    '`<link rel="preconnect">`',
    'txt',
    '<link rel="preconnect" href="https://{host}">',
    {
      proof: 'connect',
    },
  ),
  markup('link-icon', '`<link rel="icon">`', 'gif', '', { head: '<link rel="icon" href="{url}">' }),
];

const styles: Case[] = [
  markup('style-import', '`@import` of a `<style>`', 'css', '<style>@import url("{url}");</style>', USE),
  markup(
    'style-url',
    '`url()` of a `<style>`',
    'gif',
    '<style>#{id}{background:url("{url}")}</style><p id="{id}">1</p>',
  ),
  markup(
    'style-font',
    '`@font-face` of a `<style>`',
    'woff2',
    '<style>@font-face{font-family:{id};src:url("{url}")}</style><p style="font-family:{id}">1</p>',
  ),
  markup('style-attribute', '`style="…url()…"`', 'gif', `<p style="background:url('{url}')">1</p>`),
];

const others: Case[] = [
  markup(
    'shadow-script',
    'declarative shadow root: script',
    'js',
    '<div><template shadowrootmode="open"><script src="{url}"></script></template></div>',
    USE,
  ),
  markup(
    'shadow-img',
    'declarative shadow root: image',
    'gif',
    '<div><template shadowrootmode="open"><img src="{url}" alt=""></template></div>',
  ),
  markup(
    'shadow-closed-img',
    'declarative shadow root, closed: image',
    'gif',
    '<div><template shadowrootmode="closed"><img src="{url}" alt=""></template></div>',
  ),
  markup('noscript', '`<noscript><img src>`', 'gif', '<noscript><img src="{url}" alt=""></noscript>'),
  markup(
    'base-script',
    'relative `<script src>` under a `<base>` of the vendor',
    'js',
    '<script src="{file}"></script>',
    {
      head: '<base href="{url}">',
      proof: 'use',
      page: 'base',
    },
  ),
];

export const parserCases = [...scripts, ...images, ...media, ...frames, ...links, ...styles, ...others];
