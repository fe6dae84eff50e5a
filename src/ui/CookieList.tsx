import type { VNode } from 'preact';
import type { CookieFact } from '../vendors/types.js';
import { lifetime, origin } from './cookie-facts.js';
import type { Words } from './words.js';

/** The cookies to list. */
export interface CookieListProps {
  readonly cookies: readonly CookieFact[];
  readonly words: Words;
  readonly language: string;
}

/** The cookies of a vendor: name, how long, whose, what for. A list, because a table does not fit a phone. */
export function CookieList({ cookies, words, language }: CookieListProps): VNode {
  return (
    <>
      <h5>{words.cookies}</h5>
      <ul>
        {cookies.map(cookie => (
          <li key={cookie.name}>
            <code dir="ltr">{cookie.name}</code>
            <p>
              {lifetime(cookie, words, language)}; {origin(cookie, words)}
            </p>
            <p>{cookie.purpose}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
