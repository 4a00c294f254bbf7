/** The current properties of an element, as the extension set them. */
export type Properties = Readonly<Record<string, unknown>>;

export interface Stage {
  /** Where the view draws. */
  readonly root: ShadowRoot;
  /** The `s-*` element itself. */
  readonly host: HTMLElement;
  /** Tells the extension's listeners; `state` is set on their side before they run. */
  readonly emit: (event: string, state?: Properties) => void;
}

/**
 * Draws an element once and returns how it follows its properties. It is never drawn again, so that focus, open
 * details and live regions survive each change.
 */
export type ElementView = (stage: Stage) => (properties: Properties) => void;

/** A text property, or `null` when it is missing or empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A controlled property, or its uncontrolled default at the start. */
export function isChecked(properties: Properties): boolean {
  return Boolean(properties.checked ?? properties.defaultChecked);
}
