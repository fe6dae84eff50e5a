import type { Json } from '../../../src/vendors/types.js';
import type { Tracker } from './tracker.js';

const ZEROS = '0'.repeat(32);

/** What Segment's server says about an account, and Customer.io's, which is made of Segment's code. */
const destination = (name: string, apiKey: string, apiHost: string): Json => ({
  integrations: { [name]: { apiKey, apiHost, versionSettings: { componentTypes: ['browser'] } } },
  plan: { track: { __default: { enabled: true, integrations: {} } } },
  enabledMiddleware: {},
  remotePlugins: [],
});

const SEGMENT = 'abcdefghijklmnopqrstuvwxyz012345';
const CUSTOMER_IO = '0'.repeat(20);
const POSTHOG = `phc_${'0'.repeat(43)}`;

/** In order of their ids. */
export const trackers: readonly Tracker[] = [
  {
    id: 'amplitude',
    run: `https://cdn.amplitude.com/script/${ZEROS}.js`,
    file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js',
    answers: {
      [`https://sr-client-cfg.amplitude.com/config/${ZEROS}`]: { configs: {} },
      'https://api2.amplitude.com/2/httpapi': { code: 200 },
    },
    hits: ['https://api2.amplitude.com/2/httpapi'],
    count: event => `amplitude.track('${event}')`,
    leaves: ['AMP_0000000000', 'AMP_MKTG_0000000000', 'AMP_unsent_0000000000'],
  },
  {
    id: 'customer-io',
    run: `https://cdp.customer.io/v1/analytics-js/snippet/${CUSTOMER_IO}/analytics.min.js`,
    file: '@customerio/cdp-analytics-browser/dist/umd/standalone.js',
    folders: { 'https://cdp.customer.io/v1/analytics-js/': '@customerio/cdp-analytics-browser/dist/umd/' },
    answers: {
      [`https://cdp.customer.io/v1/projects/${CUSTOMER_IO}/settings`]: destination(
        'Customer.io Data Pipelines',
        CUSTOMER_IO,
        'cdp.customer.io/v1',
      ),
    },
    hits: ['https://cdp.customer.io/v1/p', 'https://cdp.customer.io/v1/t'],
    count: event => `cioanalytics.track('${event}')`,
    leaves: ['ajs_anonymous_id'],
  },
  {
    id: 'datadog-rum',
    run: 'https://www.datadoghq-browser-agent.com/eu1/v7/datadog-rum.js',
    file: '@datadog/browser-rum/bundle/datadog-rum.js',
    hits: ['https://browser-intake-datadoghq.eu/api/v2/rum'],
    count: event => `DD_RUM.onReady(() => DD_RUM.addAction('${event}'))`,
    leaves: ['_dd_s_v2', '_dd_tab_id'],
  },
  {
    id: 'microsoft-clarity',
    run: 'https://www.clarity.ms/tag/abcdefghij',
    file: 'clarity-js/build/clarity.min.js',
    first: `const start = { projectId: 'abcdefghij', upload: 'https://m.clarity.ms/collect' };
      clarity.q = [['start', start], ...(clarity.q ?? [])];`,
    hits: ['https://m.clarity.ms/collect'],
    count: event => `clarity('event', '${event}')`,
    leaves: ['_clck', '_clsk', '_cltk'],
  },
  {
    id: 'mixpanel',
    run: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    file: 'mixpanel-browser/dist/mixpanel.min.js',
    hits: ['https://api-js.mixpanel.com/track/'],
    count: event => `mixpanel.track('${event}')`,
    leaves: [`mp_${ZEROS}_mixpanel`, 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
  },
  {
    id: 'plausible',
    run: 'https://plausible.io/js/pa-abcdefghijklmnopqrstu.js',
    file: ['@plausible-analytics/tracker', 'tracker'],
    first: 'const { q: waiting = [], o: options } = window.plausible ?? {};',
    last: `tracker.init({ domain: 'fernhill.test', ...options });
      for (const call of waiting) plausible(...call);`,
    hits: ['https://plausible.io/api/event'],
    count: event => `plausible('${event}', {})`,
    leaves: [],
  },
  {
    id: 'posthog',
    run: 'https://eu-assets.i.posthog.com/static/array.js',
    file: 'posthog-js/dist/array.js',
    answers: {
      [`https://eu-assets.i.posthog.com/array/${POSTHOG}/config`]: { supportedCompression: ['gzip-js'] },
      'https://eu.i.posthog.com/flags/': { featureFlags: {}, featureFlagPayloads: {} },
    },
    hits: ['https://eu.i.posthog.com/e/'],
    count: event => `posthog.capture('${event}')`,
    leaves: [`ph_${POSTHOG}_posthog`, `ph_${POSTHOG}_window_id`],
  },
  {
    id: 'segment',
    run: `https://cdn.segment.com/analytics.js/v1/${SEGMENT}/analytics.min.js`,
    file: '@segment/analytics-next/dist/umd/standalone.js',
    folders: { 'https://cdn.segment.com/analytics-next/bundles/': '@segment/analytics-next/dist/umd/' },
    answers: {
      [`https://cdn.segment.com/v1/projects/${SEGMENT}/settings`]: destination(
        'Segment.io',
        SEGMENT,
        'api.segment.io/v1',
      ),
    },
    hits: ['https://api.segment.io/v1/p', 'https://api.segment.io/v1/t'],
    count: event => `analytics.track('${event}')`,
    leaves: ['ajs_anonymous_id'],
  },
  {
    id: 'sentry',
    run: `https://js.sentry-cdn.com/${ZEROS}.min.js`,
    file: ['@sentry/browser', 'Sentry'],
    last: `Sentry.init({
      dsn: 'https://${ZEROS}@o1.ingest.de.sentry.io/1',
      integrations: [Sentry.replayIntegration()],
      replaysSessionSampleRate: 1,
    });`,
    hits: ['https://o1.ingest.de.sentry.io/api/1/envelope/'],
    count: event => `Sentry.captureMessage('${event}')`,
    leaves: ['sentryReplaySession'],
  },
];
