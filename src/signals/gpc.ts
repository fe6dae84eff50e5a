/**
 * Whether the browser sends Global Privacy Control. Only `true` is the signal; anything else is none.
 *
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
export function readGpc(navigator: Navigator): boolean {
  return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
}
