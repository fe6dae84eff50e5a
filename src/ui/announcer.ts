/** Says something to a screen reader, without moving the focus. */
export type Announce = (text: string) => void;

/**
 * Adds a live region. Only a change of a region that is already known gets announced, so it has to exist before, and
 * the words come a moment later.
 */
export function createAnnouncer(parent: HTMLElement): Announce {
  const region = parent.appendChild(document.createElement('div'));
  region.className = 'quiet';
  region.setAttribute('role', 'status');
  return text => {
    region.textContent = '';
    setTimeout(() => {
      region.textContent = text;
    }, 200);
  };
}
