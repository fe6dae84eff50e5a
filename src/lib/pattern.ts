/**
 * Whether a name fits a pattern in which `*` stands for any run of characters.
 *
 * By hand rather than by regular expression: patterns come from configuration, and `a*a*a*b` as an expression
 * can take exponential time.
 */
export function fits(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] as string;
  const last = parts[parts.length - 1] as string;
  if (parts.length === 1) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  const end = name.length - last.length;
  for (let i = 1; i < parts.length - 1; i++) {
    const part = parts[i] as string;
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/** Whether a name fits one of the patterns. */
export function fitsAny(patterns: readonly string[] | undefined, name: string): boolean {
  for (const pattern of patterns ?? []) if (fits(pattern, name)) return true;
  return false;
}
