interface Policy {
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let policy: Policy | null | undefined;

/**
 * An address that may be given to a script element on a page that requires Trusted Types
 * (https://www.w3.org/TR/trusted-types/). Such a page allows the policy by `trusted-types askfirst`.
 * What passes here was written into the page or the configuration by its owner.
 */
export function trustedScriptUrl(url: string): string {
  if (policy === undefined) {
    try {
      const factory = (window as { trustedTypes?: Factory }).trustedTypes;
      policy = factory?.createPolicy('askfirst', { createScriptURL: address => address }) ?? null;
    } catch {
      policy = null; // the page's policy does not list ours; the browser decides about the plain text
    }
  }
  return policy ? policy.createScriptURL(url) : url;
}
