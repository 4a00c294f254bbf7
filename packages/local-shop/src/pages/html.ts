/** A piece of HTML that is safe to put into a page. Only `html` makes one. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | null | false | readonly Value[];

/** A template whose values are escaped, unless they are HTML already; lists are joined, `null` and `false` are nothing. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: texts.reduce((all, text, index) => all + markupOf(values[index - 1] ?? null) + text) };
}

/** JSON for a script element, which must not hold `<`. */
export function jsonScript(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/json" id="${id}">${json}</script>` };
}

/** HTML that somebody else has written: a product's description, or one of our own drawings. */
export function trust(markup: string): Html {
  return { markup };
}

function markupOf(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
