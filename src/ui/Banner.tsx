import type { VNode } from 'preact';
import { Button } from './Button.js';
import type { Asked } from './question.js';
import type { BannerWords } from './words.js';

/** What the banner shows, and whom it tells. */
export interface BannerProps extends Asked {
  readonly words: BannerWords;
  readonly policyUrl: string | null;
  readonly position: 'bottom' | 'top';
  onAnswer(yes: boolean): void;
  onPreferences(): void;
  /** The preferences may be opened soon. */
  onApproach(): void;
}

/** Asks, without being modal: the page stays usable, the focus stays where it is, Escape does nothing. */
export function Banner(props: BannerProps): VNode {
  const { words, policyUrl } = props;
  return (
    <section
      class={`banner ${props.position}`}
      part="banner"
      data-consent="banner"
      aria-labelledby="title"
      popover="manual"
      ref={toTopLayer}
    >
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
        <Button name="reject" onPress={() => props.onAnswer(false)}>
          {words.reject}
        </Button>
        <Button name="preferences" onPress={props.onPreferences} onApproach={props.onApproach}>
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
