/** What the server answers to a command. The page shares this type. */
export interface CheckoutUpdate {
  /** For the extension that asked; `{type: 'success'}` for the page's own commands. */
  readonly result: unknown;
  /** HTML by the id of the element that holds it. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Values of the address and contact fields as they are stored. */
  readonly values: Readonly<Record<string, string>>;
  /** What the buyer is asked to pay, as the page shows it. */
  readonly total: string;
  /** Messages by field. */
  readonly errors: Readonly<Record<string, string>>;
  /** Values of the extension API by slot and dotted path. */
  readonly signals: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Where to go next: the order was placed, or there is nothing to check out any more. */
  readonly redirect: string | null;
}
