/** Whether a name fits one of the patterns, in which `*` stands for any run of characters. */
export function fitsAny(patterns: readonly string[], name: string): boolean {
  return !!patterns.find(pattern => {
    // No run of stars: each more would cost the expression another round over the name.
    const escaped = pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*+/g, '[^]*');
    return new RegExp(`^${escaped}$`).test(name);
  });
}
