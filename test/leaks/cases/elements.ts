/** Images, media, links and forms that code makes. */
import { byCode, type Case } from '../case.js';

const code = byCode('code');
const LINK = "const link = make('link');";
const SHAPE =
  'box.innerHTML = \'<svg width="9" height="9"><rect width="9" height="9"/></svg>\'; const shape = box.querySelector(\'rect\');';
const FRAME = "const frame = make('iframe'); frame.name = 'frame-' + id; box.append(frame);";
const FORM = `${FRAME} const form = box.appendChild(make('form')); form.target = frame.name; form.action = url;`;

const media: Case[] = [
  code('new-image', '`new Image().src`', 'gif', 'new Image().src = url'),
  code(
    'image-srcset',
    '`img.srcset`',
    'gif',
    'const image = new Image(); image.srcset = url; box.append(image)',
  ),
  code(
    'image-srcset-attribute',
    "`setAttribute('srcset')`",
    'gif',
    "new Image().setAttribute('srcset', url)",
  ),
  code(
    'image-srcset-data',
    '`img.srcset` that begins with data',
    'gif',
    "new Image().srcset = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw== 1w, ' + url + ' 1000w'",
  ),
  code(
    'source-srcset',
    '`source.srcset` of a picture',
    'gif',
    "const picture = box.appendChild(make('picture')); const source = picture.appendChild(make('source')); picture.append(new Image()); source.srcset = url",
  ),
  code('new-audio', '`new Audio(url)`', 'mp4', 'new Audio(url)'),
  code(
    'video-src',
    '`video.src`',
    'mp4',
    "const video = make('video'); video.preload = 'auto'; video.src = url; box.append(video)",
  ),
  code(
    'video-poster-code',
    '`video.poster`',
    'gif',
    "const video = box.appendChild(make('video')); video.poster = url",
  ),
  code(
    'source-src',
    '`source.src` of a video',
    'mp4',
    "const video = box.appendChild(make('video')); video.preload = 'auto'; const source = make('source'); source.src = url; video.append(source)",
  ),
  code(
    'track-src',
    '`track.src`',
    'vtt',
    "const video = box.appendChild(make('video')); video.crossOrigin = ''; const track = make('track'); track.src = url; video.append(track); track.track.mode = 'showing'",
  ),
  code(
    'object-data',
    '`object.data`',
    'svg',
    "const object = make('object'); object.data = url; box.append(object)",
  ),
  code('embed-src', '`embed.src`', 'svg', "const embed = make('embed'); embed.src = url; box.append(embed)"),
  code(
    'input-src',
    '`input.src`',
    'gif',
    "const input = box.appendChild(make('input')); input.type = 'image'; input.src = url",
  ),
  code(
    'svg-image-href',
    'SVG image, `href.baseVal`',
    'gif',
    "const ns = 'http://www.w3.org/2000/svg'; const image = document.createElementNS(ns, 'image'); box.appendChild(document.createElementNS(ns, 'svg')).append(image); image.href.baseVal = url",
  ),
  code(
    'svg-image-xlink',
    'SVG image, `setAttributeNS` of `xlink:href`',
    'gif',
    "const ns = 'http://www.w3.org/2000/svg'; const image = document.createElementNS(ns, 'image'); box.appendChild(document.createElementNS(ns, 'svg')).append(image); image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url)",
  ),
];

const drawings: Case[] = [
  code(
    'svg-mask',
    '`mask` of an SVG shape',
    'svg',
    `${SHAPE} shape.setAttribute('mask', 'url(' + url + '#x)')`,
  ),
  code(
    'svg-fill',
    '`fill` of an SVG shape',
    'svg',
    `${SHAPE} shape.setAttribute('fill', 'url(' + url + '#x)')`,
  ),
  code(
    'svg-cursor',
    '`cursor` of an SVG shape',
    'gif',
    `${SHAPE} shape.setAttribute('cursor', 'url(' + url + '), auto')`,
  ),
  code(
    'svg-mask-html',
    '`mask` of an SVG shape, by `innerHTML`',
    'svg',
    'box.innerHTML = `<svg width="9" height="9"><rect width="9" height="9" mask="url({url}#x)"/></svg>`',
  ),
  code(
    'svg-set',
    'SVG image with a `<set>` of its `href`',
    'gif',
    'box.innerHTML = `<svg width="9" height="9"><image width="9" height="9" href="data:,"><set attributeName="href" to="{url}" dur="9s"/></image></svg>`',
  ),
  code(
    'svg-animate',
    'SVG image with an `<animate>` of its `href`, by `setAttribute`',
    'gif',
    'box.innerHTML = `<svg width="9" height="9"><image width="9" height="9" href="data:,"/></svg>`; const animate = document.createElementNS("http://www.w3.org/2000/svg", "animate"); animate.setAttribute("attributeName", "href"); animate.setAttribute("values", url + ";" + url); animate.setAttribute("dur", "9s"); box.querySelector("image").append(animate)',
  ),
  code(
    'svg-image-prefix',
    'SVG image, `setAttributeNS` with another prefix',
    'gif',
    "const ns = 'http://www.w3.org/2000/svg'; const image = document.createElementNS(ns, 'image'); image.setAttribute('width', 9); image.setAttribute('height', 9); box.appendChild(document.createElementNS(ns, 'svg')).append(image); image.setAttributeNS('http://www.w3.org/1999/xlink', 'x:href', url)",
  ),
];

const links: Case[] = [
  code(
    'link-href',
    '`link.href`',
    'css',
    `${LINK} link.rel = 'stylesheet'; link.href = url; document.head.append(link)`,
  ),
  code(
    'link-rel-last',
    '`link.rel`, set last',
    'css',
    `${LINK} link.href = url; document.head.append(link); link.rel = 'stylesheet'`,
  ),
  code(
    'link-rel-list',
    '`link.relList.add`, last',
    'css',
    `${LINK} link.href = url; document.head.append(link); link.relList.add('stylesheet')`,
  ),
  code(
    'link-preload-code',
    'link to preload',
    'js',
    `${LINK} link.rel = 'preload'; link.as = 'script'; link.href = url; document.head.append(link)`,
  ),
  code(
    'link-modulepreload-code',
    'link to preload a module',
    'js',
    `${LINK} link.rel = 'modulepreload'; link.href = url; document.head.append(link)`,
  ),
  code(
    'link-prefetch-code',
    'link to prefetch',
    'js',
    `${LINK} link.rel = 'prefetch'; link.href = url; document.head.append(link)`,
  ),
  code(
    'link-preconnect-code',
    'link to preconnect',
    'txt',
    `${LINK} link.rel = 'preconnect'; link.href = 'https://' + host; document.head.append(link)`,
    { proof: 'connect' },
  ),
  code(
    'link-dictionary',
    'link to a compression dictionary',
    'txt',
    `${LINK} link.rel = 'compression-dictionary'; link.href = url; document.head.append(link)`,
  ),
  code(
    'link-image-srcset',
    '`link.imageSrcset` of a preload',
    'gif',
    `${LINK} link.rel = 'preload'; link.as = 'image'; link.imageSrcset = url; document.head.append(link)`,
  ),
];

const sent: Case[] = [
  code('form-submit', '`form.submit` into a frame', 'html', `${FORM} form.submit()`),
  code('form-request-submit', '`form.requestSubmit` into a frame', 'html', `${FORM} form.requestSubmit()`),
  code(
    'form-button',
    'click on a button with `formaction`',
    'html',
    `${FRAME} const form = box.appendChild(make('form')); form.target = frame.name; const button = form.appendChild(make('button')); button.formAction = url; button.click()`,
  ),
  code(
    'anchor-target',
    'click on a link into a frame',
    'html',
    `${FRAME} const anchor = box.appendChild(make('a')); anchor.target = frame.name; anchor.href = url; anchor.click()`,
  ),
  code(
    'anchor-ping',
    'click on a link with `ping`',
    'txt',
    "const anchor = box.appendChild(make('a')); anchor.href = '#' + id; anchor.ping = url; anchor.click()",
  ),
];

export const elementCases = [...media, ...drawings, ...links, ...sent];
