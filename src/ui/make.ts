/** Makes an element with attributes and children. The banner is made of these alone: it need not wait for Preact. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = doc.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
