import type { ComponentChildren, VNode } from 'preact';
import { Button } from './Button.js';
import { CategorySection } from './CategorySection.js';
import { fillCount } from './count.js';
import type { Draft, Question } from './draft.js';
import { findVendors } from './find-vendors.js';
import { Search } from './Search.js';
import type { AboutVendors } from './ui.js';
import type { Words } from './words.js';
import { wrapTab } from './wrap-tab.js';

const ANSWERS = ['accept', 'reject', 'save'] as const;

/** What the dialog shows, and whom it tells. */
export interface DialogProps {
  readonly words: Words;
  readonly language: string;
  readonly question: Question;
  readonly draft: Draft;
  readonly about: AboutVendors;
  /** Categories whose vendors are listed. */
  readonly open: ReadonlySet<string>;
  readonly policyUrl: string | null;
  readonly gpc: boolean;
  /** When and how the visitor answered, in a sentence. */
  readonly answer: string;
  /** Of the answer; `null` before there is one, and empty until it is looked at. */
  readonly receipt: ComponentChildren;
  onReceipt(): void;
  readonly query: string;
  onSearch(query: string): void;
  onCategory(id: string, on: boolean): void;
  onVendor(id: string, on: boolean): void;
  onFold(category: string): void;
  onAnswer(how: (typeof ANSWERS)[number]): void;
  onClose(): void;
}

/** More vendors than this can be searched. */
const MANY = 10;

/** The preferences: every category, every vendor, and one press for all or nothing. */
export function Dialog(props: DialogProps): VNode {
  const { words, policyUrl, question, query, receipt, onAnswer } = props;
  const isMany = question.vendors.length > MANY;
  const found = query.trim() ? findVendors(query, question.vendors, props.about) : null;
  return (
    <dialog
      part="dialog"
      data-consent="dialog"
      aria-labelledby="heading"
      ref={open}
      onClose={props.onClose}
      onKeyDown={wrapTab}
    >
      <header>
        <h2 id="heading" part="title" tabIndex={-1}>
          {words.heading}
        </h2>
        <button
          type="button"
          class="close"
          data-consent="close"
          aria-label={words.close}
          title={words.close}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      <p part="text">
        {words.hint} {policyUrl && <a href={policyUrl}>{words.policy}</a>}
      </p>
      {props.gpc && <p part="text">{words.gpc}</p>}
      <p part="text">{props.answer}</p>
      {isMany && (
        <Search
          label={words.search}
          query={query}
          result={found ? countFound(found.length, words, props.language) : ''}
          onSearch={props.onSearch}
        />
      )}
      {question.categories.map((category, index) => (
        <CategorySection key={category.id} {...props} category={category} id={`c${index}`} found={found} />
      ))}
      {receipt !== null && (
        <details part="receipt" data-consent="receipt" onToggle={props.onReceipt}>
          <summary>{words.receipt}</summary>
          <p>{words.receiptText}</p>
          {receipt}
        </details>
      )}
      <div class="buttons">
        {ANSWERS.map(name => (
          <Button key={name} name={name} onPress={() => onAnswer(name)}>
            {words[name]}
          </Button>
        ))}
      </div>
    </dialog>
  );
}

function countFound(count: number, words: Words, language: string): string {
  return count > 0 ? fillCount(words.services, count, language) : words.noMatch;
}

/** The title gets the focus, because the content is long and is to be read from its start. */
function open(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  // Hidden by an ad blocker: the page must not wait for what nobody can see.
  if (dialog.checkVisibility?.() === false) dialog.close();
}
