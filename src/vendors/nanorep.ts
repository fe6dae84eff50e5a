import type { Vendor } from './types.js';

/** Genesys DX, earlier Bold360: the BoldChat visitor monitor and live chat, and the nanorep help assistant. */
export const nanorep: Vendor = {
  id: 'nanorep',
  name: 'Bold360 / nanorep (Genesys DX)',
  aliases: ['bold360', 'boldchat', 'genesys-dx'],
  status: 'legacy',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Visitor monitoring part is analytics.',
  company: 'Genesys Cloud Services, Inc. (earlier LogMeIn and nanoRep)',
  country: 'US',
  purpose: 'Offers chat and an automatic help assistant.',
  policyUrl: 'https://www.genesys.com/company/legal/privacy-policy',
  params: {
    id: {
      pattern: '^\\d{6,22}$',
      example: '123456789012345678',
      about: 'the digits of the BoldChat account (setAccountID in the HTML of a button)',
      required: true,
    },
  },
  hosts: [
    'nanorep.co',
    '*.nanorep.co',
    'nanorep.com',
    '*.nanorep.com',
    'boldchat.com',
    '*.boldchat.com',
    'boldchat.io',
    '*.boldchat.io',
    'bold360.com',
    '*.bold360.com',
    'bold360.io',
    '*.bold360.io',
    'bold360ai.com',
    '*.bold360ai.com',
  ],
  cookies: [
    { name: 'bc.visitor_token', duration: 'P1Y', purpose: 'Recognises the visitor for reports.' },
    { name: '_bcvm_vid_*', duration: 'session', purpose: 'Recognises the visit.' },
    { name: '_bcvm_vrid_*', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: 'bc_pv_end', duration: 'session', purpose: 'Keeps when the last page was left.' },
    { name: '_bc-chat-ended', duration: 'session', purpose: 'Remembers that a chat has ended.' },
    { name: '_bcContinueChat', duration: 'session', purpose: 'Continues a chat on the next page.' },
    { name: 'nanorep*', duration: 'P1Y', purpose: 'Keeps the state of the help assistant.' },
    { name: 'u', duration: 'P1Y', purpose: 'Counts how the assistant is used.', domain: 'nanorep.co' },
    { name: '_bcvm_vrid_*', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'boldchat.com' },
  ],
  storage: ['bc.visitor_token', 'nanorep.*'],
  markers: ['nanorep', '_bcvma', 'bc.vms4', 'bold360', 'bcLoaded'],
  globals: ['nanorep', 'nR', '_bcvma', 'bcLoaded', 'pageViewer', 'bc'],
  // The visitor monitor. A chat button and the assistant have code of their own, which only the account can make.
  load: {
    script: 'https://vmss.boldchat.io/aid/{id}/bc.vms4/vms.js',
    attributes: { type: 'text/javascript' },
    calls: [
      ['_bcvma.push', ['setAccountID', '{id}']],
      ['_bcvma.push', ['pageViewed']],
    ],
  },
  // https://dx.genesys.com/Settings/Users-Security/2386196831/ICO-Cookie-Compliance.htm
  consent: {
    default: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: false }]]],
    grant: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: true }]]],
    revoke: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: false }]]],
    everyPage: true,
  },
  // The policy ends its optional cookies only.
  stop: 'reload',
  notes: ['For a chat button or the nanorep assistant, put the code from the account in the page.'],
  sources: [
    'https://dx.genesys.com/Settings/Users-Security/2386196831/ICO-Cookie-Compliance.htm',
    'https://dx.genesys.com/2350037241',
    'https://support.bold360.com/bold360/help/list-of-cookies-used-by-bold360',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
