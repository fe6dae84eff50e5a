import type { ComponentChildren, VNode } from 'preact';

/** What a button says and does. */
export interface ButtonProps {
  /** Its `data-consent`: a stable hook for tests and scripts. */
  readonly name: 'accept' | 'reject' | 'preferences' | 'save';
  readonly children: ComponentChildren;
  /** Answers nothing: less weight than those that do. */
  readonly minor?: boolean;
  onPress(): void;
  /** The pointer or the focus came to it. */
  readonly onApproach?: () => void;
}

/**
 * Every button that answers. Accept and refuse are this one component with one class and one part name, so no style
 * sheet can favour either.
 */
export function Button({ name, children, minor, onPress, onApproach }: ButtonProps): VNode {
  const kind = minor ? 'button minor' : 'button';
  return (
    <button
      type="button"
      class={kind}
      part={kind}
      data-consent={name}
      onClick={onPress}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      {children}
    </button>
  );
}
