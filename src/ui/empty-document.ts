/** Frames whose document was made without their sandbox, until it has been used. */
const opened = new WeakSet<HTMLIFrameElement>();

/**
 * The document of a frame that has gone nowhere yet, if there is nothing in it but perhaps ours. It belongs to the
 * page's origin, so that it can be filled by script.
 *
 * That of a sandboxed frame may be out of reach, and may not follow a link. What counts is the attribute at the moment
 * at which a document is made (https://html.spec.whatwg.org/#determining-the-creation-sandboxing-flags): one that is made
 * without it serves us, and the vendor's, when it comes, is made with it.
 *
 * @param ours Selects what we have put there.
 */
export function emptyDocument(frame: HTMLIFrameElement, ours: string): Document | null {
  const doc = frame.contentDocument;
  if (doc?.URL !== 'about:blank' && doc) return null; // the page's own code has taken it elsewhere
  if (doc?.querySelector(ours)) return doc;
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !opened.delete(frame)) {
    opened.add(frame);
    frame.removeAttribute('sandbox');
    frame.parentNode?.insertBefore(frame, frame.nextSibling);
    frame.setAttribute('sandbox', sandbox);
    return emptyDocument(frame, ours);
  }
  return doc?.body && !doc.body.firstChild ? doc : null;
}
