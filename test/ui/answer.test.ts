// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Consent, ConsentState } from '../../src/types.js';
import { tellAnswer } from '../../src/ui/answer.js';
import { en } from '../../src/ui/i18n/en.js';
import type { Words } from '../../src/ui/words.js';

const words = en as unknown as Words;
const consentOf = (state: Partial<ConsentState>, granted: readonly string[] = []) =>
  ({
    get: () => ({ decidedAt: '2026-11-22T13:36:46.000Z', method: 'save', ...state }),
    has: (id: string) => granted.includes(id),
    categories: ['necessary', 'analytics', 'marketing'].map(id => ({ id, necessary: id === 'necessary' })),
    vendors: [
      { id: 'hotjar', name: 'Hotjar', category: 'analytics' },
      { id: 'youtube', name: 'YouTube', category: 'marketing' },
    ],
  }) as unknown as Consent;

describe('the sentence on the answer', () => {
  it('says so when there is none', () => {
    expect(tellAnswer(consentOf({ decidedAt: null }), words, 'en')).toBe('You have not answered yet.');
  });

  it.each([
    ['all accepted', { method: 'accept-all' }, []],
    ['all accepted', {}, ['analytics', 'hotjar', 'marketing', 'youtube']],
    ['all rejected', { method: 'reject-all' }, []],
    ['all rejected', { method: 'revoke' }, []],
    ['some accepted', {}, ['youtube']],
    ['given by your browser', { method: 'signal' }, []],
  ] as const)('%s: %j, allowed %j', (how, state, granted) => {
    expect(tellAnswer(consentOf(state as Partial<ConsentState>, granted), words, 'en')).toMatch(
      new RegExp(`^Your answer of November 22, 2026.*: ${how}\\.$`),
    );
  });

  it('writes the day as the language does, or as it is', () => {
    expect(tellAnswer(consentOf({}), words, 'de')).toContain('22. November 2026');
    expect(tellAnswer(consentOf({}), words, '?')).toContain('2026-11-22T13:36:46.000Z');
  });
});
