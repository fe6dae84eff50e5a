/*
 * What all stand-ins share. The server puts this file in front of each of them, inside one function.
 * A stand-in does what the vendor's real tag does wherever consent is concerned: it drains the queue its
 * snippet made, sets its cookies, sends hits, and obeys the vendor's own consent calls if there are any.
 */

/** Says that the tag ran, and gives it the means of its trade. */
// biome-ignore lint/correctness/noUnusedVariables: called by the stand-in that follows
function standIn(name) {
  window.__ran ||= [];
  window.__ran.push(name);
  return { cookie, send: sender(), repeat, insert, follow };
}

/** Sets a first-party cookie, for a year, on the parent domain, as tags do to be read on every sub-domain. */
function cookie(name, value, seconds = 31536000) {
  const parent = location.hostname.split('.').slice(-2);
  const domain = parent.length === 2 ? `; domain=.${parent.join('.')}` : '';
  // biome-ignore lint/suspicious/noDocumentCookie: this is how tags do it
  document.cookie = `${name}=${value}; path=/; max-age=${seconds}; SameSite=Lax${domain}`;
}

/** A function that sends hits, each by the next of the three ways that real tags use. */
function sender() {
  const ways = [
    url => fetch(url, { mode: 'no-cors', keepalive: true, credentials: 'include' }).catch(() => {}),
    url => navigator.sendBeacon(url, 'hit'),
    url => {
      new Image().src = url;
    },
  ];
  let sent = 0;
  return url => ways[sent++ % ways.length](url);
}

/** Now and then three times a second: a tag that has started goes on until it is told to stop. */
function repeat(work) {
  work();
  setInterval(work, 350);
}

/** Asks for the tag's next file. */
function insert(src, id = '') {
  const script = document.createElement('script');
  Object.assign(script, { async: true, src, id });
  document.head.append(script);
}

/** Takes what a queue holds, in order, and from then on whatever is pushed. */
function follow(queue, take) {
  for (const item of Array.from(queue)) take(item);
  const push = queue.push;
  queue.push = function (...items) {
    const length = push.apply(this, items);
    for (const item of items) take(item);
    return length;
  };
}
