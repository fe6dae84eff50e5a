// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setCategory, setVendor, standing, startDraft, toChoices } from '../../src/ui/draft.js';

const category = (id: string) => ({ id, label: '', description: '', necessary: id === 'necessary' });
const vendor = (id: string, of: string) => ({ id, name: id, category: of });
const question = {
  categories: ['necessary', 'functional', 'analytics', 'marketing'].map(category),
  vendors: [
    vendor('basket', 'necessary'),
    vendor('ga', 'analytics'),
    vendor('hotjar', 'analytics'),
    vendor('meta', 'marketing'),
  ],
};
const start = (...granted: string[]) =>
  startDraft({ ...question, has: id => ['necessary', 'basket', ...granted].includes(id) });

describe('the draft', () => {
  it('starts with everything optional off when nothing was answered, and saves as a refusal', () => {
    expect(toChoices(start(), question)).toEqual({ functional: false, analytics: false, marketing: false });
  });

  it('starts from the stored answer', () => {
    const draft = start('analytics', 'ga');
    expect(standing(draft, question, 'analytics')).toBe('mixed');
    expect(toChoices(draft, question)).toEqual({
      functional: false,
      analytics: true,
      hotjar: false,
      marketing: false,
    });
  });

  it('answers for all vendors of a category at once, and for no others', () => {
    const draft = setCategory(start('meta', 'marketing'), question, 'analytics', true);
    expect(standing(draft, question, 'analytics')).toBe('on');
    expect(toChoices(draft, question)).toEqual({ functional: false, analytics: true, marketing: true });
  });

  it('keeps "all but this one" apart from "none but this one"', () => {
    const allBut = setVendor(setCategory(start(), question, 'analytics', true), 'hotjar', false);
    const noneBut = setVendor(start(), 'ga', true);
    expect(standing(allBut, question, 'analytics')).toBe('mixed');
    expect(standing(noneBut, question, 'analytics')).toBe('mixed');
    expect(toChoices(allBut, question)).toMatchObject({ analytics: true, hotjar: false });
    expect(toChoices(noneBut, question)).toMatchObject({ analytics: false, ga: true });
  });

  it.each([true, false])('says nothing of single vendors when all of a category are %s', on => {
    const draft = setVendor(
      setVendor(setCategory(start(), question, 'analytics', !on), 'ga', on),
      'hotjar',
      on,
    );
    expect(toChoices(draft, question)).toEqual({ functional: false, analytics: on, marketing: false });
  });

  it('answers for a category without vendors', () => {
    const draft = setCategory(start(), question, 'functional', true);
    expect(standing(draft, question, 'functional')).toBe('on');
    expect(toChoices(draft, question).functional).toBe(true);
  });

  it('never answers for what is necessary, and never changes the draft it was given', () => {
    const before = Object.freeze(start());
    const after = setVendor(before, 'ga', true);
    expect(before.vendors.ga).toBe(false);
    expect(Object.keys(toChoices(after, question))).not.toContain('necessary');
    expect(Object.keys(toChoices(after, question))).not.toContain('basket');
  });
});
