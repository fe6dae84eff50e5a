/** Whether a name fits one of the patterns: `*` stands for any run of characters, and `^…$` is a regular expression. */
export function fitsAny(patterns: readonly string[], name: string): boolean {
  return !!patterns.find(pattern => {
    if (pattern.startsWith('^')) return new RegExp(pattern).test(name);
    // No run of stars: each more would cost the expression another round over the name.
    const escaped = pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*+/g, '[^]*');
    return new RegExp(`^${escaped}$`).test(name);
  });
}
