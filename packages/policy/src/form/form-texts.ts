import { joinPath } from '../document/join-path.ts';

/**
 * A policy as it stands in a form: names are the paths of the document, values are texts. A switch is `on` or `off`. The
 * text of a list is the keys of its rows in their order, `0 1 2`, and a row's own texts stand below its key; a list of
 * single words is those words, `US CA`. A row keeps its key while others come and go, so that what is not shown of it
 * stays with it.
 */
export type FormTexts = Readonly<Record<string, string>>;

/** The keys of a list's rows, or its words; none when the form does not hold the list. */
export const keysIn = (texts: FormTexts, list: string): readonly string[] => split(texts[list] ?? '');

/** The keys or words that a text holds, each once. */
export const split = (text: string): readonly string[] => [
  ...new Set(text.split(/\s+/).filter((key) => key !== '')),
];

/** The change that takes a row or a word out of a list. */
export const withoutKey = (texts: FormTexts, list: string, key: string): FormTexts => ({
  [list]: keysIn(texts, list)
    .filter((other) => other !== key)
    .join(' '),
});

/** The change that adds a word at the end of a list, or a row by its key. */
export const withKey = (texts: FormTexts, list: string, key: string): FormTexts => ({
  [list]: [...new Set([...keysIn(texts, list), key])].join(' '),
});

/** A key for a new row, which no row has or had while the form was open. */
export function newKey(texts: FormTexts, list: string): string {
  const used = Object.keys(texts).flatMap((name) =>
    name.startsWith(`${list}.`) ? [Number(name.slice(list.length + 1).split('.')[0])] : [],
  );
  const keys = [...used, ...keysIn(texts, list).map(Number)].filter(Number.isInteger);
  return String(Math.max(-1, ...keys) + 1);
}

/** The name that a path of the document has in a form: rows by their keys, words by themselves. */
export function nameInForm(texts: FormTexts, path: string): string {
  let name = '';
  for (const part of path.split('.')) {
    const list = /^\d+$/.test(part) ? texts[name] : undefined;
    const key = list === undefined ? part : (split(list)[Number(part)] ?? part);
    name = joinPath(name, key);
  }
  return name;
}

/** The kinds whose lists are words in one text. */
export const isWord = (kind: string): boolean => ['choice', 'country', 'currency', 'weekday'].includes(kind);

/** Whether a form that shows these paths, with a star for any row, shows this one, something in it, or what it is in. */
export function formShows(shown: readonly string[], name: string): boolean {
  const parts = name === '' ? [] : name.split('.');
  return shown.some((path) =>
    path.split('.').every((part, index) => part === '*' || part === (parts[index] ?? part)),
  );
}
