import type { VNode } from 'preact';
import type { CategoryInfo, Consent, CookieOptions } from '../types.js';
import type { CookieFact } from '../vendors/types.js';
import { fillCount } from './count.js';
import { DeclaredCookies } from './DeclaredCookies.js';
import { DeclaredServices } from './DeclaredServices.js';
import { vendorsOf } from './draft.js';
import type { enDeclaration } from './i18n/en-declaration.js';
import type { AboutVendors } from './ui.js';
import { labelOf, type Words } from './words.js';

/** Everything the declaration says. */
export interface DeclarationProps {
  /** Unique in the page; the ids of its parts begin with it. */
  readonly id: string;
  /** `h2` to `h6`: which heading a category has, so that it fits into the owner's page. */
  readonly heading: string;
  readonly words: Words & typeof enDeclaration;
  readonly language: string;
  readonly consent: Consent;
  /** When and how the visitor answered, in a sentence. */
  readonly answer: string;
  readonly about: AboutVendors;
  /** Who sets our own cookie. */
  readonly site: string;
  readonly cookie: CookieOptions;
}

/** A cookie, and the service that sets it. */
export interface Declared {
  readonly service: string;
  readonly cookie: CookieFact;
}

/** What the visitor answered, and for each category what is used and stored. */
export function DeclarationTables(props: DeclarationProps): VNode {
  const { words, consent, language } = props;
  const isNothing = consent.categories.every(
    ({ id, necessary }) => necessary || !vendorsOf(consent, id).length,
  );
  return (
    <div class="askfirst-declaration" lang={language} dir={words.dir as 'ltr'}>
      <p class="askfirst-answer">
        {props.answer}{' '}
        <button type="button" class="askfirst-change" data-consent-open>
          {words.changeAnswer}
        </button>
      </p>
      {consent.categories.map((category, index) => (
        <Category key={category.id} {...props} id={`${props.id}-${index}`} category={category} />
      ))}
      {isNothing && <p>{words.noServices}</p>}
    </div>
  );
}

function Category(props: DeclarationProps & { category: CategoryInfo }): VNode | null {
  const { id, category, heading, words, consent, about, cookie } = props;
  const Heading = (/^h[2-6]$/.test(heading) ? heading : 'h3') as 'h3';
  const vendors = vendorsOf(consent, category.id);
  const cookies = vendors.flatMap(({ id, name }) =>
    (about[id]?.cookies ?? []).map((cookie): Declared => ({ service: name, cookie })),
  );
  if (category.necessary) cookies.unshift({ service: props.site, cookie: ownCookie(cookie, words) });
  if (vendors.length + cookies.length === 0) return null;
  return (
    <section class="askfirst-category" aria-labelledby={id}>
      <Heading id={id}>{labelOf(words, category)}</Heading>
      <p>{category.description || words[`${category.id}Text`]}</p>
      {vendors.length > 0 && (
        <DeclaredServices
          {...props}
          vendors={vendors}
          caption={fillCount(words.services, vendors.length, props.language)}
        />
      )}
      {cookies.length > 0 && <DeclaredCookies {...props} cookies={cookies} />}
    </section>
  );
}

/** The cookie that keeps the answer is a cookie, too. */
function ownCookie({ name, days }: CookieOptions, words: Words): CookieFact {
  return { name, duration: `P${days}D`, purpose: words.heading };
}
