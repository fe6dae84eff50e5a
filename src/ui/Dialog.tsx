import type { VNode } from 'preact';
import type { VendorAbout, VendorId } from '../vendors/types.js';
import { Button } from './Button.js';
import { CategorySection } from './CategorySection.js';
import type { Draft, Question } from './draft.js';
import type { Words } from './words.js';
import { wrapTab } from './wrap-tab.js';

/** What the dialog shows, and whom it tells. */
export interface DialogProps {
  readonly words: Words;
  readonly language: string;
  readonly question: Question;
  readonly draft: Draft;
  readonly about: Readonly<Record<VendorId, VendorAbout>>;
  /** Categories whose vendors are listed. */
  readonly open: ReadonlySet<string>;
  readonly policyUrl: string | null;
  readonly gpc: boolean;
  onCategory(id: string, on: boolean): void;
  onVendor(id: string, on: boolean): void;
  onFold(category: string): void;
  onAnswer(how: 'accept' | 'reject' | 'save'): void;
  onClose(): void;
}

/** The preferences: every category, every vendor, and one press for all or nothing. */
export function Dialog(props: DialogProps): VNode {
  const { words, policyUrl, question, onAnswer } = props;
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
      {question.categories.map((category, index) => (
        <CategorySection {...props} key={category.id} category={category} id={`c${index}`} />
      ))}
      <div class="buttons">
        <Button name="accept" onPress={() => onAnswer('accept')}>
          {words.accept}
        </Button>
        <Button name="reject" onPress={() => onAnswer('reject')}>
          {words.reject}
        </Button>
        <Button name="save" onPress={() => onAnswer('save')}>
          {words.save}
        </Button>
      </div>
    </dialog>
  );
}

/** The title gets the focus, because the content is long and is to be read from its start. */
function open(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.querySelector('h2')?.focus();
  // Hidden by an ad blocker: the page must not wait for what nobody can see.
  if (dialog?.checkVisibility?.() === false) dialog.close();
}
