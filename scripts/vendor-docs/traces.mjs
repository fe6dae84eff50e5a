/** What a vendor leaves behind, and what of it can be erased. */
import { bullets, code, codes, lifetime, prose, table } from './words.mjs';

/** Whether a script of the site can erase a cookie. */
export const isErasable = ({ domain, httpOnly }) => !domain && !httpOnly;

export function erased({ category, cookies, erase, storage, databases, workers }) {
  const ours = cookies.filter(isErasable);
  const stores = [
    ...(storage ? [`Keys of local and session storage: ${codes(storage)}`] : []),
    ...(databases ? [`Databases: ${codes(databases)}`] : []),
    ...(workers ? [`Service workers whose address ends in ${codes(workers)}`] : []),
  ];
  if (ours.length === 0 && stores.length === 0)
    return ['Nothing is known that a script of the site could erase.'];
  return [
    ...(category === 'necessary' ? ['Only where you put it into another category:'] : []),
    ...(ours.length > 0 ? [cookieTable(ours)] : []),
    ...(erase ? [`What is erased is everything that fits ${codes(erase)}.`] : strict(ours)),
    ...(stores.length > 0 ? [bullets(stores)] : []),
  ];
}

/** Where `*` would take in the cookies of others. */
function strict(cookies) {
  const expressions = [...new Set(cookies.flatMap(({ exact }) => exact ?? []))];
  return expressions.length > 0 ? [`Of these only what fits an expression: ${codes(expressions)}.`] : [];
}

function cookieTable(cookies) {
  const rows = cookies.map(({ name, duration, purpose }) => [code(name), lifetime(duration), prose(purpose)]);
  return table(['cookie', 'lifetime', 'purpose'], rows);
}

/** Empty when there is nothing of the kind. */
export function notErased({ cookies }) {
  const theirs = cookies.filter(cookie => !isErasable(cookie));
  if (theirs.length === 0) return [];
  const rows = theirs.map(({ name, domain, httpOnly, duration, purpose }) => {
    const reasons = [...(domain ? [`on \`${domain}\``] : []), ...(httpOnly ? ['HttpOnly'] : [])];
    return [code(name), reasons.join(', '), lifetime(duration), prose(purpose)];
  });
  return [
    'No script of the site can erase these cookies; the vendor’s server can, and visitors can in their browser.',
    table(['cookie', 'why', 'lifetime', 'purpose'], rows),
  ];
}
