/** A delivery option as a function sees it. */
export interface OptionFacts {
  readonly title?: string | null;
  /** The rate's own name, which renaming leaves alone; not every option has one. */
  readonly code?: string | null;
}

/**
 * Whether this is the option that the policy's rates were provisioned as [SHIP-01..04], in whatever case somebody typed its
 * name at Shopify since. Function delivery-policy renames options before discounts are decided, so a title that carries
 * notes of ours counts as well.
 */
export function isOptionNamed(name: string, { title, code }: OptionFacts): boolean {
  if (code === name || title === name) return true;
  if (title == null) return false;
  const { length } = name;
  // Most options are others, and lower case is dear.
  if (title.length !== length && !title.startsWith(' (', length)) return false;
  return title.slice(0, length).toLowerCase() === name.toLowerCase();
}

/** [SIGN-02, CAL-05] A title with a note behind it; as it is when it carries that note already. */
export function addNote(title: string, note: string): string {
  const behind = ' (' + note + ')';
  return title.endsWith(')') && title.includes(behind) ? title : title + behind;
}
