/** What one has and the other has not, a line each: `-` the first alone, `+` the second alone. */
export function differences(first: object, second: object): string[] {
  const [one, two] = [linesOf(first, ''), linesOf(second, '')];
  return [...without(one, two).map(line => `- ${line}`), ...without(two, one).map(line => `+ ${line}`)];
}

/** What comes over the network comes in any order, and the console tells of it. */
const UNORDERED = /^\.(requests|console)$/;

function linesOf(value: unknown, path: string): string[] {
  // The order of a list counts, the places do not: one line more must not make all that follow differ.
  if (Array.isArray(value)) {
    const after = (at: number) =>
      at === 0 || UNORDERED.test(path) ? '' : ` after ${JSON.stringify(value[at - 1])}`;
    return value.map((item, at) => `${path}: ${JSON.stringify(item)}${after(at)}`);
  }
  if (typeof value !== 'object' || value === null) return [`${path}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
}

/** Of lines that come several times, as many are left as the other lacks. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter(line => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
