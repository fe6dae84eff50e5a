import type { ComponentChildren, VNode } from 'preact';

/** What the table says. */
export interface ScrollingTableProps {
  readonly id: string;
  /** Id of the heading above it; several tables have the same caption. */
  readonly headingId: string;
  readonly name: 'services' | 'cookies';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/**
 * A table that scrolls by itself where it does not fit, and not the page. It can have the focus, because in some browsers
 * the keyboard scrolls nothing else (https://www.w3.org/WAI/standards-guidelines/act/rules/0ssw9k/).
 */
export function ScrollingTable(props: ScrollingTableProps): VNode {
  const { id, headingId, name, caption, columns } = props;
  return (
    <section
      class="askfirst-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
      tabIndex={0}
      aria-labelledby={`${headingId} ${id}`}
      style={{ overflowX: 'auto' }}
    >
      <table class={`askfirst-table askfirst-${name}`}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}
