/** Puts values in place of `{name}`. A name without a value stays, so that the mistake can be seen. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, name) => `${values[name] ?? all}`);
}
/**
 * What a category is called. A name in the configuration counts for every language; words for one language belong
 * among the owner's words. A category of the owner's own that nobody named has its id for a name.
 */
function labelOf(words, { id, label }) {
    return (label !== id && label) || words[`${id}Label`] || id;
}

export { fill as f, labelOf as l };
