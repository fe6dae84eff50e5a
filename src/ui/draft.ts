import type { CategoryInfo, Consent, VendorInfo } from '../types.js';

/** The answers as the visitor is editing them. Nothing of it counts until it is saved. */
export interface Draft {
  readonly categories: { readonly [id: string]: boolean };
  readonly vendors: { readonly [id: string]: boolean };
}

/** What is asked about. */
export type Question = Pick<Consent, 'categories' | 'vendors'>;

/** How a category stands: `mixed` when some of its vendors are on. */
export type Standing = 'on' | 'off' | 'mixed';

/** The answers as they stand now. What was never answered is off. */
export function startDraft(consent: Question & Pick<Consent, 'has'>): Draft {
  const read = (all: readonly { readonly id: string }[]) =>
    Object.fromEntries(all.map(({ id }) => [id, consent.has(id)]));
  return { categories: read(optional(consent.categories)), vendors: read(consent.vendors) };
}

/** The vendors of one category. */
export function vendorsOf(question: Question, category: string): VendorInfo[] {
  return question.vendors.filter(vendor => vendor.category === category);
}

/** A category without vendors stands as it was answered; any other as its vendors do. */
export function standing(draft: Draft, question: Question, category: string): Standing {
  const vendors = vendorsOf(question, category);
  const on = vendors.filter(({ id }) => draft.vendors[id]).length;
  if (vendors.length && on && on < vendors.length) return 'mixed';
  return (vendors.length ? on : draft.categories[category]) ? 'on' : 'off';
}

/** Answers for a category and all its vendors. */
export function setCategory(draft: Draft, question: Question, category: string, on: boolean): Draft {
  const vendors = vendorsOf(question, category).map(({ id }) => [id, on] as const);
  return {
    categories: { ...draft.categories, [category]: on },
    vendors: { ...draft.vendors, ...Object.fromEntries(vendors) },
  };
}

/** Answers for one vendor. */
export function setVendor(draft: Draft, vendor: string, on: boolean): Draft {
  return { ...draft, vendors: { ...draft.vendors, [vendor]: on } };
}

/**
 * What to hand to `consent.set`: every optional category, and the vendors that differ from theirs.
 *
 * A category whose vendors are all alike takes their answer. A mixed one keeps the visitor's answer for the
 * category: "analytics, but not this one" and "no analytics, except this one" are different wishes.
 */
export function toChoices(draft: Draft, question: Question): Record<string, boolean> {
  const choices: Record<string, boolean> = {};
  for (const { id } of optional(question.categories)) {
    const state = standing(draft, question, id);
    const answer = state === 'mixed' ? !!draft.categories[id] : state === 'on';
    choices[id] = answer;
    for (const vendor of vendorsOf(question, id)) {
      const on = !!draft.vendors[vendor.id];
      if (on !== answer) choices[vendor.id] = on;
    }
  }
  return choices;
}

function optional(categories: readonly CategoryInfo[]): CategoryInfo[] {
  return categories.filter(category => !category.necessary);
}
