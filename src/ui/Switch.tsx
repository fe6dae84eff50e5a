import type { VNode } from 'preact';

/** A switch; its name comes from a label that points at `id`. */
export interface SwitchProps {
  readonly id: string;
  readonly on: boolean;
  readonly mixed?: boolean;
  readonly disabled: boolean;
  /** Id of a text that explains it. */
  readonly describedBy?: string | undefined;
  onSwitch(on: boolean): void;
}

/** A real checkbox: works with keyboard, voice control and forced colours without help. */
export function Switch({ id, on, mixed = false, disabled, describedBy, onSwitch }: SwitchProps): VNode {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; aria-checked is not allowed on it.
      role="switch"
      part="switch"
      id={id}
      checked={on}
      indeterminate={mixed}
      disabled={disabled}
      aria-describedby={describedBy}
      onChange={event => onSwitch(event.currentTarget.checked)}
    />
  );
}
