/** Images, media, links and forms that code makes. */
import { byCode, type Case } from '../case.js';

const code = byCode('code');
const LINK = "const link = make('link');";
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

export const elementCases = [...media, ...links, ...sent];
