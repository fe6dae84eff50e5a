/** What a policy makes of a string; opaque to us. */
type Trusted = string;

interface Policy {
  createHTML(html: string): Trusted;
  createScriptURL(url: string): Trusted;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null | undefined;

/**
 * On a page that requires Trusted Types (https://www.w3.org/TR/trusted-types/) addresses of scripts and strings of
 * HTML have to be vouched for. Such a page allows our policy by `trusted-types askfirst`. What passes here was written
 * into the page or the configuration by its owner, or had the page's trust before we took something out of it.
 */
function vouch(kind: keyof Policy, text: string): Trusted {
  if (policy === undefined) {
    try {
      const factory = (window as { trustedTypes?: Factory }).trustedTypes;
      const same = (given: string) => given;
      policy = factory?.createPolicy('askfirst', { createHTML: same, createScriptURL: same }) ?? null;
    } catch {
      policy = null; // the page's policy does not list ours; the browser decides about the plain text
    }
  }
  return policy ? policy[kind](text) : text;
}

export const trustedScriptUrl = (url: string): Trusted => vouch('createScriptURL', url);
export const trustedHtml = (html: string): Trusted => vouch('createHTML', html);
