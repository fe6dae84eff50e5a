import type { VNode } from 'preact';
import { makeReceipt, type ReceiptSources } from './receipt-data.js';

/** The visitor's copy of the answer, to keep and to look at; a file of its own, because few do. */
export function Receipt(sources: ReceiptSources): VNode {
  const { words } = sources;
  const receipt = makeReceipt(sources);
  const text = JSON.stringify(receipt, null, 2);
  return (
    <>
      <button
        type="button"
        class="download"
        data-consent="download"
        aria-label={`${words.download}: ${words.receipt}`}
        onClick={() => save(text, `consent-${receipt.id}.json`)}
      >
        {words.download}
      </button>
      <pre dir="ltr">{text}</pre>
    </>
  );
}

/** Hands a text over as a file. Nothing is sent: the file is made in the page. */
function save(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // Safari reads it only when the visitor has agreed.
}
