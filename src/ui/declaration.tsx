import { render } from 'preact';
import { tellAnswer } from './answer.js';
import { DeclarationTables } from './DeclarationTables.js';
import { enDeclaration } from './i18n/en-declaration.js';
import type { Spoken } from './load-words.js';
import { wordsOf } from './preferences.js';
import type { AboutVendors, UiHost } from './ui.js';

/** What stands in the owner's elements. */
export interface Declarations {
  /** Fills elements that came since, and writes all of them in this language. */
  speak(spoken: Spoken): void;
  /** Empties them. */
  clear(): void;
}

/**
 * Writes what the site uses into every element with `data-consent-declaration`: in the page itself, not in a shadow root,
 * so that the page's styles, its search and its print-out reach it.
 */
export function createDeclarations(host: UiHost): Declarations {
  const { consent, plan, shadow } = host;
  const doc = shadow.ownerDocument;
  const filled = new Set<Element>();
  let spoken: Spoken;
  let about: AboutVendors = {};

  const unsubscribe = consent.onChange(paint);
  host.about(consent.vendors.map(({ id }) => id)).then(
    found => {
      about = found;
      paint();
    },
    () => {}, // Names must do.
  );

  function paint(): void {
    for (const place of filled) {
      if (place.isConnected) continue;
      filled.delete(place);
      render(null, place);
    }
    for (const place of doc.querySelectorAll('[data-consent-declaration]')) {
      if (!filled.has(place)) place.replaceChildren(); // what the owner shows until we come
      filled.add(place);
    }
    const words = { ...wordsOf(spoken), ...enDeclaration, ...spoken.words };
    [...filled].forEach((place, index) => {
      render(
        <DeclarationTables
          id={`askfirst-${index}`}
          heading={place.getAttribute('data-consent-declaration') ?? ''}
          words={words}
          language={spoken.language}
          consent={consent}
          answer={tellAnswer(consent, words, spoken.language)}
          about={about}
          site={doc.location.hostname}
          cookie={plan.cookie}
        />,
        place,
      );
    });
  }

  return {
    speak(next) {
      spoken = next;
      paint();
    },
    clear() {
      unsubscribe();
      for (const place of filled) render(null, place);
      filled.clear();
    },
  };
}
