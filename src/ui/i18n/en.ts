import { enBanner } from './en-banner.js';
import { enDeclaration } from './en-declaration.js';
import { enPlaceholder } from './en-placeholder.js';
import { enPreferences } from './en-preferences.js';

/**
 * English, whole: the measure for every other language, which falls back to it key by key.
 *
 * `{name}` in braces is filled in. Plain verbs, no persuasion. What is counted has plural forms.
 * A category's words are `<id>Label` and `<id>Text`; an owner may give them for categories of their own too.
 */
export const en = { ...enBanner, ...enPreferences, ...enPlaceholder, ...enDeclaration };

/** The words of one language. */
export type Texts = { readonly [Key in keyof typeof en]: (typeof en)[Key] };
