/** A part of a mail, from which both of its versions are written. */
export type Block =
  /** A paragraph; each line break stays. */
  | { readonly kind: 'words'; readonly words: string }
  /** What somebody gave us, line by line, apart from our own words. */
  | { readonly kind: 'quote'; readonly lead: string; readonly lines: readonly string[] }
  /** Where to go. In plain text the address itself stands below its lead; in HTML the words of `label` lead there. */
  | { readonly kind: 'link'; readonly lead: string; readonly label: string; readonly address: string };

/** A mail in plain text. */
export const writeText = (blocks: readonly Block[]): string => `${blocks.map(textOf).join('\n\n')}\n`;

function textOf(block: Block): string {
  switch (block.kind) {
    case 'words':
      return block.words;
    case 'quote':
      return [block.lead, ...block.lines.map((line) => `  ${line}`)].join('\n');
    case 'link':
      return `${block.lead}\n${block.address}`;
    default:
      return block satisfies never;
  }
}
