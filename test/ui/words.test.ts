// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import de from '../../src/ui/i18n/de.js';
import { loadWords } from '../../src/ui/load-words.js';
import type { UiHost } from '../../src/ui/ui.js';
import { fill, labelOf } from '../../src/ui/words.js';

const load = (
  language: string,
  texts = {},
  loadLanguage: UiHost['loadLanguage'] = async tag => (tag === 'de' ? de : null),
) => loadWords({ plan: { texts }, loadLanguage } as unknown as UiHost, language);

describe('the words', () => {
  it('are English without asking for a file', async () => {
    const ask = vi.fn();
    const { language, words } = await load('en-GB', {}, ask);
    expect([language, words.accept]).toEqual(['en-GB', 'Accept all']);
    expect(ask).not.toHaveBeenCalled();
  });

  it('fall back from the region to the base', async () => {
    const { language, words } = await load('de-AT');
    expect([language, words.reject]).toEqual(['de-AT', 'Alle ablehnen']);
  });

  it.each([
    ['is none', async () => null],
    ['is no connection', () => Promise.reject(new Error('offline'))],
  ])('are English, and say so, when there %s', async (_, loadLanguage) => {
    const { language, words } = await load('de', {}, loadLanguage);
    expect([language, words.accept]).toEqual(['en', 'Accept all']);
  });

  it('are not asked for in a language without a file', async () => {
    const ask = vi.fn();
    const { language, words } = await load('tlh', {}, ask);
    expect([language, words.accept]).toEqual(['en', 'Accept all']);
    expect(ask).not.toHaveBeenCalled();
  });

  it('are asked for by the name of the file, once', async () => {
    const ask = vi.fn(async () => ({ accept: 'Godta alle' }));
    const { language, words } = await load(
      'no-NO',
      { nb: { reject: 'Nei' }, no: { policy: 'Personvern' } },
      ask,
    );
    expect(ask.mock.calls).toEqual([['nb']]);
    expect([language, words.accept, words.reject, words.policy]).toEqual([
      'no-NO',
      'Godta alle',
      'Nei',
      'Personvern',
    ]);
  });

  it('give way to the owner: for all languages, then the base, then the region', async () => {
    const texts = {
      '*': { title: 'all', intro: 'all', policy: 'all' },
      de: { intro: 'base', policy: 'base' },
      'de-AT': { policy: 'region' },
    };
    const { words } = await load('de-AT', texts);
    expect([words.title, words.intro, words.policy, words.accept]).toEqual([
      'all',
      'base',
      'region',
      'Alle annehmen',
    ]);
  });

  it('can be wholly the owner’s, in a language without a file', async () => {
    const { language, words } = await load('is', { is: { accept: 'Samþykkja' } });
    expect([language, words.accept]).toEqual(['is', 'Samþykkja']);
  });

  it('are filled in, and show what could not be', () => {
    expect(fill('{a} and {b}, {a}', { a: 1 })).toBe('1 and {b}, 1');
  });

  it.each([
    ['analytics', '', 'Analytics'],
    ['analytics', 'Statistics', 'Statistics'],
    ['media', 'media', 'Medien'],
    ['other', 'other', 'other'],
  ])('name the category %s, configured as "%s": %s', async (id, label, name) => {
    const { words } = await load('en', { '*': { mediaLabel: 'Medien' } });
    expect(labelOf(words, { id, label, description: '', necessary: false })).toBe(name);
  });
});
