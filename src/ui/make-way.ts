/**
 * Takes the banner to the other end of the screen when it covers all of what has just got the focus: whoever uses a
 * keyboard must see where they are. The page cannot be scrolled instead, at its very end.
 * https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 *
 * @returns Stops doing so.
 */
export function makeWay(shadow: ShadowRoot): () => void {
  const onFocus = ({ target }: Event) =>
    // The browser first scrolls to what it has given the focus.
    requestAnimationFrame(() => {
      const banner = shadow.querySelector('.banner');
      if (banner && target !== shadow.host && covers(banner, target as Element))
        banner.classList.toggle('top');
    });
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

function covers(one: Element, other: Element): boolean {
  const over = one.getBoundingClientRect();
  const under = other.getBoundingClientRect();
  return (
    under.top >= over.top &&
    under.bottom <= over.bottom &&
    under.left >= over.left &&
    under.right <= over.right
  );
}
