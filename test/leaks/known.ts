/**
 * What is known not to be held, with the reason: the suite fails on anything else, and on what is held meanwhile.
 * `node scripts/leak-matrix.mjs` measures, and lists the differences from this file.
 */
import type { EngineName } from '../../scripts/browser.mjs';
import type { Problem } from './measure.js';
import type { Rung } from './page.js';

export type Column = `${EngineName} ${Rung}`;

/** Cases that share a problem and its reason. */
export interface Known {
  readonly problem: Problem;
  /** One sentence. */
  readonly reason: string;
  /** Ids of cases, with spaces between. */
  readonly cases: string;
  /** Where it is so. @default everywhere */
  readonly on?: readonly Column[];
  /** A race: the case may get less far, or be held. */
  readonly sometimes?: true;
}

const CHROMIUM: readonly Column[] = ['chromium tag', 'chromium shield'];
const FIREFOX: readonly Column[] = ['firefox tag', 'firefox shield'];
const WEBKIT: readonly Column[] = ['webkit tag', 'webkit shield'];
/** The scanner of WebKitGTK does not look for a policy, so there the shield holds nothing. */
const UNSHIELDED: readonly Column[] = ['chromium tag', 'firefox tag', ...WEBKIT];

export const KNOWN: readonly Known[] = [
  {
    problem: 'fetched',
    reason:
      'The speculative scanner fetches the file while our script is on its way; it is not run or shown.',
    cases: 'script script-async script-defer script-module script-path img base-script',
    on: UNSHIELDED,
  },
  {
    problem: 'fetched',
    reason: 'The policy of the shield allows addresses of the site itself.',
    cases: 'script-path',
    on: ['firefox shield'],
  },
  {
    problem: 'leaked',
    reason:
      'A frame is called off after its navigation has begun, and over a connection that is open its request is out by then.',
    cases: 'iframe write-iframe inner-html-iframe',
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason: 'Links are not watched yet.',
    cases: 'link-stylesheet link-href link-rel-last link-rel-list link-image-srcset link-icon',
  },
  {
    problem: 'leaked',
    reason: 'Links are not watched yet.',
    cases: 'link-preload link-modulepreload link-preload-code link-modulepreload-code',
    on: [...UNSHIELDED, 'chromium shield'],
  },
  {
    problem: 'leaked',
    reason: 'Links are not watched yet.',
    cases: 'link-prefetch link-prefetch-code',
    on: CHROMIUM,
  },
  {
    problem: 'connected',
    reason: 'Links are not watched yet.',
    cases: 'link-preconnect link-preconnect-code',
    on: WEBKIT,
  },
  {
    problem: 'dead',
    reason:
      'Firefox applies the policy that its scanner has seen to the preloads of the whole page; what is preloaded works, and comes later.',
    cases: 'link-preload link-modulepreload link-preload-code link-modulepreload-code',
    on: ['firefox shield'],
  },
  {
    problem: 'leaked',
    reason: 'Of images, only `src` is watched.',
    cases:
      'img-srcset picture input-image image-srcset image-srcset-attribute source-srcset input-src inner-html-srcset',
  },
  {
    problem: 'leaked',
    reason: 'Of images, only `src` is watched.',
    cases: 'by-movebefore',
    on: [...CHROMIUM, ...FIREFOX],
  },
  {
    problem: 'leaked',
    reason: 'SVG is not watched yet.',
    cases: 'svg-script svg-image svg-fe-image svg-use svg-script-code svg-image-href svg-image-xlink',
  },
  {
    problem: 'leaked',
    reason: 'Media, objects and embedded content are not watched yet.',
    cases:
      'video video-poster audio video-source object embed new-audio video-src video-poster-code source-src track-src object-data embed-src object-html',
  },
  {
    problem: 'leaked',
    reason: 'Media, objects and embedded content are not watched yet.',
    cases: 'track',
    on: [...CHROMIUM, ...FIREFOX],
  },
  {
    problem: 'leaked',
    reason: 'Styles are not watched yet.',
    cases:
      'body-background table-background style-import style-url style-font style-attribute inner-html-style style-property style-shorthand style-key style-set-property style-variable style-css-text style-assign style-set-attribute style-animate style-element style-element-import style-element-text-node insert-rule insert-rule-nested insert-rule-import rule-style replace-sync replace font-face image-set',
  },
  {
    problem: 'leaked',
    reason: 'Styles are not watched yet.',
    cases: 'style-map',
    on: [...CHROMIUM, ...WEBKIT],
  },
  {
    problem: 'leaked',
    reason: 'What a module imports is not watched yet.',
    cases: 'import-map module-import dynamic-import',
  },
  {
    problem: 'dead',
    reason:
      'Our tag imports its UI, and Firefox takes no import map after the first import: it breaks the map of any page.',
    cases: 'import-map',
    on: FIREFOX,
  },
  {
    problem: 'leaked',
    reason: 'Shadow roots that HTML declares, or that get their content as HTML, are not watched yet.',
    cases: 'shadow-script shadow-img shadow-closed-img inner-html-shadow set-html-unsafe-shadow',
  },
  {
    problem: 'leaked',
    reason: 'Of the ways to set an attribute, only properties and `setAttribute` are watched.',
    cases: 'set-attribute-ns',
  },
  {
    problem: 'leaked',
    reason:
      'The address is taken off after the request; WebKitGTK has asked at once, the others have not yet.',
    cases:
      'set-attribute-node set-named-item attr-value attr-node-value attr-text-content write-img inner-html outer-html insert-adjacent-html set-html-unsafe html-document exec-command frame-adopted',
    on: WEBKIT,
  },
  {
    problem: 'leaked',
    reason: 'HTML that code hands to the parser is looked at after it is in the page.',
    cases: 'inner-html-detached write write-pieces writeln',
  },
  {
    problem: 'leaked',
    reason: 'HTML that code hands to the parser is looked at after it is in the page.',
    cases: 'document-open',
    on: [...CHROMIUM, ...FIREFOX],
  },
  {
    problem: 'leaked',
    reason: 'Ranges are not watched yet.',
    cases: 'range-insert range-surround',
  },
  {
    problem: 'leaked',
    reason: 'Forms, clicks and the addresses that frames are sent to are not watched yet.',
    cases:
      'form-submit form-request-submit form-button anchor-target frame-location frame-location-replace frame-open frame-data frame-blob frame-javascript',
  },
  {
    problem: 'leaked',
    reason: 'Forms, clicks and the addresses that frames are sent to are not watched yet.',
    cases: 'anchor-ping',
    on: [...CHROMIUM, ...WEBKIT],
  },
  {
    problem: 'leaked',
    reason: 'The realm of a frame has sinks of its own, which are not watched yet.',
    cases:
      'iframe-srcdoc frame-srcdoc frame-srcdoc-code frame-own-page frame-document frame-write frame-inner-html frame-fetch frame-image frame-xhr frame-beacon frame-eval frames-index frames-name frame-prototype frame-setter frame-nested window-open',
  },
  {
    problem: 'leaked',
    reason: 'Of requests, only `fetch`, `XMLHttpRequest` and `sendBeacon` are watched.',
    cases: 'event-source web-socket cache-add audio-worklet',
  },
  {
    problem: 'leaked',
    reason: 'Of requests, only `fetch`, `XMLHttpRequest` and `sendBeacon` are watched.',
    cases: 'fetch-later',
    on: CHROMIUM,
  },
  {
    problem: 'leaked',
    reason: 'Workers are not watched yet.',
    cases:
      'worker worker-module shared-worker service-worker worker-blob worker-blob-module worker-blob-fetch worker-data',
  },
  {
    problem: 'leaked',
    reason: 'Storage is not watched yet.',
    cases:
      'cookie cookie-store local-set local-key local-define session-set session-key indexed-db cache-open frame-cookie frame-local frame-own-cookie',
  },
  {
    problem: 'leaked',
    reason: 'Storage is not watched yet.',
    cases: 'file-system',
    on: [...CHROMIUM, ...FIREFOX],
  },
  {
    problem: 'dead',
    reason: 'The script is held inside the template, and its copy in the page keeps the type that holds it.',
    cases: 'template-content',
  },
  {
    problem: 'dead',
    reason: 'Events of loading are over when the code runs, and are not told again.',
    cases: 'late-document-ready late-window-ready late-load late-onload late-ready-state late-page-show',
  },
  {
    problem: 'dead',
    reason: '`document.write` of code that runs late replaces the page.',
    cases: 'late-write',
  },
];

/** What an engine does not do at all, so that there is nothing to hold: by engine, then by case. */
export const ABSENT: { readonly [name in EngineName]: { readonly [id: string]: string } } = {
  chromium: {
    noscript: 'With scripting on, nothing in `<noscript>` is an element.',
    'speculation-rules': 'Not seen to prefetch another site in the private windows that the tests use.',
    'link-preconnect':
      'Opens no connections ahead in the private windows that the tests use, and does elsewhere.',
    'link-preconnect-code':
      'Opens no connections ahead in the private windows that the tests use, and does elsewhere.',
    'spelling-credentials': 'Refuses such addresses for everything but pages.',
  },
  firefox: {
    noscript: 'With scripting on, nothing in `<noscript>` is an element.',
    'speculation-rules': 'Does not know it.',
    'link-preconnect': 'Opens no connections ahead through the proxy that the tests use.',
    'link-preconnect-code': 'Opens no connections ahead through the proxy that the tests use.',
    'link-prefetch': 'Prefetches when it is idle, too late for the tests.',
    'link-prefetch-code': 'Prefetches when it is idle, too late for the tests.',
    'anchor-ping': 'Sends no pings.',
    'style-map': 'Does not know it.',
    'fetch-later': 'Does not know it.',
  },
  webkit: {
    noscript: 'With scripting on, nothing in `<noscript>` is an element.',
    'speculation-rules': 'Does not know it.',
    track: 'Loads no tracks of a video that does not play.',
    'link-prefetch': 'Does not prefetch.',
    'link-prefetch-code': 'Does not prefetch.',
    'by-movebefore': 'Does not know it.',
    'fetch-later': 'Does not know it.',
    'file-system': 'Does not know it.',
  },
};
