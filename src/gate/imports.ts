/** What import maps of the page call things: https://html.spec.whatwg.org/#import-maps */
export type ImportMap = Map<string, string>;

/** What a module cannot run without, and what code asks for by `import()` in so many words. */
const IMPORTS = /\b(?:import\s*\(?|from)\s*["']([^"']+)/g;

/** Addresses that inline code imports. */
export function importedBy(code: string, map: ImportMap): string[] {
  if (!/\bimport\b/.test(code)) return [];
  return Array.from(code.matchAll(IMPORTS), ([, name = '']) => map.get(name) ?? name);
}

/** Takes in an import map. */
export function readMap(text: string, map: ImportMap): void {
  try {
    const { imports } = JSON.parse(text) as { imports: { [name: string]: string } };
    for (const [name, address] of Object.entries(imports)) map.set(name, address);
  } catch {
    // not a map; the browser tells the page
  }
}
