/**
 * What is known not to be held, with the reason: the suite fails on anything else, and on what is held meanwhile.
 * `node scripts/leak-matrix.mjs` measures, and lists the differences from this file.
 */
import type { EngineName } from '../../scripts/browser.mjs';
import type { Problem } from './measure.js';
import type { Setting } from './page.js';

export type Column = `${EngineName} ${Setting}`;

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

const CHROMIUM: readonly Column[] = ['chromium tag', 'chromium shield', 'chromium loaded'];
const FIREFOX: readonly Column[] = ['firefox tag', 'firefox shield', 'firefox loaded'];
const WEBKIT: readonly Column[] = ['webkit tag', 'webkit shield', 'webkit loaded'];
const LOADED: readonly Column[] = ['chromium loaded', 'firefox loaded', 'webkit loaded'];
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
    reason:
      'The speculative scanner fetches the file while our script is on its way; it is not run or shown.',
    cases: 'img-srcset picture',
    on: [...UNSHIELDED, 'firefox shield'],
  },
  {
    problem: 'fetched',
    reason:
      'The speculative scanner fetches the file while our script is on its way; it is not run or shown.',
    cases: 'svg-script shadow-script input-image',
    on: UNSHIELDED,
    sometimes: true,
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
    reason: 'The parser asks for it as it puts the element in, before any script has its turn.',
    cases: 'svg-image video-poster shadow-img',
    on: UNSHIELDED,
  },
  {
    problem: 'leaked',
    reason: 'The parser asks for it as it puts the element in, before any script has its turn.',
    cases: 'svg-fe-image svg-use object embed link-modulepreload link-preload',
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason: 'The parser asks for it as it puts the element in, before any script has its turn.',
    cases: 'style-url style-font style-attribute',
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason: 'The parser asks for it as it puts the element in, before any script has its turn.',
    cases: 'link-stylesheet',
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason: 'The parser asks for it as it puts the element in, before any script has its turn.',
    cases: 'link-prefetch',
    on: CHROMIUM,
  },
  {
    problem: 'fetched',
    reason:
      'The parser reads a style element before any script has its turn, and what it imports is asked for.',
    cases: 'style-import',
    sometimes: true,
  },
  {
    problem: 'connected',
    reason: 'A connection that a link asks for begins as soon as the link is there.',
    cases: 'link-preconnect',
    on: WEBKIT,
  },
  {
    problem: 'connected',
    reason: 'A connection that a link asks for begins as soon as the link is there.',
    cases: 'link-preconnect-code',
    on: WEBKIT,
    sometimes: true,
  },
  {
    problem: 'dead',
    reason:
      'Firefox applies the policy that its scanner has seen to the preloads of the whole page; what is preloaded works, and comes later.',
    cases: 'link-preload link-modulepreload link-preload-code link-modulepreload-code link-dictionary',
    on: ['firefox shield'],
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason: 'Nobody can look into a closed shadow root that HTML declares.',
    cases: 'shadow-closed-img',
  },
  {
    problem: 'dead',
    reason:
      'Nobody can look into a closed shadow root that HTML declares, so that what was taken out of the HTML is not put back.',
    cases: 'set-html-unsafe-shadow',
  },
  {
    problem: 'dead',
    reason: 'WebKit looks for icons once.',
    cases: 'link-icon',
    on: WEBKIT,
    sometimes: true,
  },
  {
    problem: 'dead',
    reason: 'Firefox asks for a track once, when the video meets it.',
    cases: 'track track-src',
    on: FIREFOX,
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason:
      'An attribute set through the list of attributes belongs to its element only afterwards, and WebKitGTK has asked by then.',
    cases: 'set-named-item',
    on: WEBKIT,
  },
  {
    problem: 'leaked',
    reason: 'WebKitGTK has asked for an image of that command when it returns.',
    cases: 'exec-image',
    on: WEBKIT,
    sometimes: true,
  },
  {
    problem: 'leaked',
    reason:
      '`relList` is of the same kind as `classList`, which a page changes all the time; neither is watched.',
    cases: 'link-rel-list',
  },
  {
    problem: 'leaked',
    reason:
      'No script sees an import of an address that is put together when the code runs; lockdown stops it.',
    cases: 'dynamic-import',
  },
  {
    problem: 'leaked',
    reason:
      'A press on a button or a link is the visitor’s own act, and a script cannot be told from a visitor there.',
    cases: 'form-button anchor-target',
  },
  {
    problem: 'leaked',
    reason: 'Where a frame goes by its `location`, or by `open` with its name, cannot be watched.',
    cases: 'frame-location frame-location-replace frame-open',
  },
  {
    problem: 'leaked',
    reason: 'What stands in a `blob:` or `javascript:` address is not read.',
    cases: 'frame-blob frame-javascript',
  },
  {
    problem: 'leaked',
    reason: 'Animations made by code are not watched.',
    cases: 'style-animate',
  },
  {
    problem: 'dead',
    reason: 'A click is not repeated after a yes.',
    cases: 'anchor-ping',
    on: [...CHROMIUM, ...WEBKIT],
  },
  {
    problem: 'leaked',
    reason:
      'WebKitGTK gives a frame with `srcdoc` new built-ins, which nobody can reach before its code runs.',
    cases: 'frame-srcdoc-code',
    on: WEBKIT,
  },
  {
    problem: 'leaked',
    reason: 'Code in a frame runs before anybody reaches in, once nothing looks at insertions any more.',
    cases: 'frame-srcdoc-code',
    on: ['chromium loaded', 'firefox loaded'],
  },
  {
    problem: 'leaked',
    reason: 'Code in a frame runs before anybody reaches in, once nothing looks at insertions any more.',
    cases: 'frame-own-page frames-name',
    on: LOADED,
  },
  {
    problem: 'leaked',
    reason:
      'The method that inserts is looked up before the one that parses has been called, with which looking at insertions begins again.',
    cases: 'dom-parser',
    on: LOADED,
  },
  {
    problem: 'leaked',
    reason: 'Not watched, and what it makes is seen only while insertions are looked at.',
    cases: 'parse-html-unsafe',
    on: LOADED,
  },
  {
    problem: 'leaked',
    reason:
      'Keys set by assignment are taken back when the page has loaded and when it is left, not between.',
    cases: 'local-key local-define session-key',
    on: LOADED,
  },
  {
    problem: 'leaked',
    reason: 'Code in a worker has sinks of its own; lockdown stops what it asks for.',
    cases: 'worker-blob worker-blob-fetch worker-data',
  },
  {
    problem: 'leaked',
    reason: 'The worker’s file is the site’s own, and nothing says whose it is; list its path.',
    cases: 'service-worker',
  },
  {
    problem: 'leaked',
    reason: 'WebKitGTK keeps an empty database that was ended while it was made.',
    cases: 'indexed-db',
    on: WEBKIT,
  },
  {
    problem: 'leaked',
    reason: 'Caches and files of a site are not watched.',
    cases: 'cache-open',
  },
  {
    problem: 'leaked',
    reason: 'Caches and files of a site are not watched.',
    cases: 'file-system',
    on: [...CHROMIUM, ...FIREFOX],
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
    'rule-map': 'Does not know it.',
    'font-rule': 'Lets nobody set a source there.',
    'svg-fill': 'Fetches no paint of another file.',
    'fetch-later': 'Does not know it.',
  },
  webkit: {
    noscript: 'With scripting on, nothing in `<noscript>` is an element.',
    'speculation-rules': 'Does not know it.',
    track: 'Loads no tracks of a video that does not play.',
    'link-prefetch': 'Does not prefetch.',
    'link-prefetch-code': 'Does not prefetch.',
    'by-movebefore': 'Does not know it.',
    'svg-fill': 'Fetches no paint of another file.',
    'svg-set': 'Does not fetch what an animation makes of an address.',
    'svg-animate': 'Does not fetch what an animation makes of an address.',
    'link-dictionary': 'Does not know it.',
    'fetch-later': 'Does not know it.',
    'file-system': 'Does not know it.',
  },
};
