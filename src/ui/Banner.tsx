import type { VNode } from 'preact';
import type { UiOptions } from '../types.js';
import { Button } from './Button.js';
import type { Asked } from './question.js';
import type { BannerWords } from './words.js';

/** What the banner shows, and whom it tells. */
export interface BannerProps extends Asked {
  readonly words: BannerWords;
  readonly policyUrl: string | null;
  readonly ui: UiOptions;
  onAnswer(yes: boolean): void;
  onPreferences(): void;
  /** The preferences may be opened soon. */
  onApproach(): void;
}

/** Asks, without being modal: the page stays usable, the focus stays where it is, Escape does nothing. */
export function Banner(props: BannerProps): VNode {
  const { words, policyUrl, ui } = props;
  const reject = () => props.onAnswer(false);
  return (
    <section
      class={`banner ${ui.layout} ${ui.position} ${ui.side}`}
      part="banner"
      data-consent="banner"
      aria-labelledby="title"
      popover="manual"
      ref={toTopLayer}
    >
      {ui.close && (
        <button
          type="button"
          class="close"
          part="close"
          data-consent="close"
          aria-label={words.closeReject}
          title={words.closeReject}
          onClick={reject}
        >
          ×
        </button>
      )}
      <h2 id="title" part="title">
        {props.title}
      </h2>
      <p part="text">
        {props.intro} {policyUrl && <a href={policyUrl}>{words.policy}</a>}
      </p>
      {props.gpc && <p part="text">{words.gpc}</p>}
      <div class="buttons">
        <Button name="accept" onPress={() => props.onAnswer(true)}>
          {words.accept}
        </Button>
        <Button name="reject" onPress={reject}>
          {words.reject}
        </Button>
        <Button name="preferences" minor onPress={props.onPreferences} onApproach={props.onApproach}>
          {words.preferences}
        </Button>
      </div>
    </section>
  );
}

/** Above everything of the page's, whatever its z-index. Browsers before 2024 have no popover and use ours. */
function toTopLayer(banner: HTMLElement | null): void {
  banner?.showPopover?.();
}
