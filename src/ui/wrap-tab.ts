/**
 * Keeps Tab inside a modal dialog, in both directions. The page behind is inert anyway, but Firefox sends Tab from
 * the last control to the body and then back to the last, never to the first.
 */
export function wrapTab(event: KeyboardEvent): void {
  // WebKitGTK calls the key "Unidentified" while Shift is down.
  if (event.key !== 'Tab' && event.code !== 'Tab') return;
  const dialog = event.currentTarget as HTMLElement;
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href],button,input:enabled,summary')];
  const active = (dialog.getRootNode() as ShadowRoot).activeElement;
  const at = stops.indexOf(active as HTMLElement);
  // The title has the focus at first and is no stop: nothing is before it.
  if (event.shiftKey ? at > 0 : at !== stops.length - 1) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
