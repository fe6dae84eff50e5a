import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const onesignal: Vendor = {
  id: 'onesignal',
  name: 'OneSignal',
  category: 'functional',
  categoryNote: 'Marketing when the messages are promotional.',
  company: 'OneSignal, Inc.',
  country: 'US',
  purpose: 'Sends notifications to visitors who asked for them.',
  policyUrl: 'https://onesignal.com/privacy_policy',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'app ID',
      required: true,
    },
    safariWebId: {
      pattern: '^web\\.onesignal\\.auto\\.[0-9a-f-]+$',
      example: 'web.onesignal.auto.00000000-0000-4000-8000-000000000000',
      about: 'safari ID',
    },
  },
  hosts: ['onesignal.com', '*.onesignal.com', 'os.tc', '*.os.tc'],
  cookies: [
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'onesignal.com',
      httpOnly: true,
    },
  ],
  storage: [
    'onesignal-*',
    'os_pageViews',
    'isPushNotificationsEnabled',
    'isOptedOut',
    'ONE_SIGNAL_*',
    'onesignal-notification-prompt',
    'onesignal-pageview-count',
  ],
  databases: ['ONE_SIGNAL_SDK_DB'],
  workers: ['/OneSignalSDKWorker.js'],
  markers: ['OneSignalDeferred', 'OneSignal.init', 'OneSignal.push'],
  globals: ['OneSignal', 'OneSignalDeferred'],
  stop: 'runtime',
  stopNote: 'The subscription and worker need optOut and unregister.',
  sources: [
    'https://documentation.onesignal.com/docs/web-sdk-reference',
    'https://documentation.onesignal.com/docs/handling-personal-data',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
