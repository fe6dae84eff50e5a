import type { VendorAbout } from '../vendors/types.js';

/** A country's name in the visitor's language; the two letters when the browser cannot say. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // Not a code, or Safari before 14.1.
  }
}

/** Whose a vendor is, and of which country, as far as that is known. */
export function companyOf({ company, country }: VendorAbout, language: string): string {
  return [company, country && countryName(country, language)].filter(Boolean).join(', ');
}
