import { Parser } from 'htmlparser2';

/** A paragraph of what a merchant published, beneath its headings. */
export interface Paragraph {
  /** The headings that it stands under, as one text. */
  readonly heading: string;
  readonly text: string;
  /** Where it can be read: `/policies/refund-policy`. */
  readonly path: string;
}

/** The paragraphs and list items of an HTML text, in its order. */
export function paragraphsOf(html: string, path: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const headings = new Map<string, string>();
  let text = '';
  let unread = 0;
  const end = (name: string) => {
    const written = text.replaceAll(/\s+/g, ' ').trim();
    text = '';
    if (written === '') return;
    if (/^h[1-6]$/.test(name)) {
      headings.set(name, written);
      // A heading ends those below it.
      for (const other of headings.keys()) if (other > name) headings.delete(other);
    } else {
      const above = [...headings].sort(([one], [other]) => one.localeCompare(other));
      found.push({ heading: above.map(([, heading]) => heading).join(' '), text: written, path });
    }
  };
  const parser = new Parser({
    ontext: (part) => {
      if (unread === 0) text += part;
    },
    onopentag: (name) => {
      if (isUnread(name)) unread += 1;
      if (isBlock(name)) end('p');
    },
    onclosetag: (name) => {
      if (isUnread(name)) unread -= 1;
      if (isBlock(name)) end(name);
    },
  });
  parser.write(html);
  parser.end();
  end('p');
  return found;
}

const isBlock = (name: string): boolean =>
  /^(h[1-6]|p|li|ul|ol|div|td|tr|table|section|article|br)$/.test(name);

const isUnread = (name: string): boolean => name === 'script' || name === 'style';
