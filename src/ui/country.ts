/** A country's name in the visitor's language; the two letters when the browser cannot say. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // Not a code, or Safari before 14.1.
  }
}
