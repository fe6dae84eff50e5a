import type { VNode } from 'preact';

/** What the field says, and whom it tells. */
export interface SearchProps {
  readonly label: string;
  readonly query: string;
  /** What was found, said without moving the focus; empty while nothing is searched for. */
  readonly result: string;
  onSearch(query: string): void;
}

/** A field that filters the vendors. Escape clears it first, and closes the dialog only when it is empty. */
export function Search({ label, query, result, onSearch }: SearchProps): VNode {
  return (
    <div class="search" part="search">
      <label>
        {label}
        <input
          type="search"
          data-consent="search"
          value={query}
          onInput={event => onSearch(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' || !query) return;
            event.preventDefault();
            onSearch('');
          }}
        />
      </label>
      <p role="status">{result}</p>
    </div>
  );
}
