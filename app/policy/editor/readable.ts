import { readForm, withoutKey, writeForm } from '@doorstep/policy';
import type { FormTexts, Policy, Problem, Result } from '@doorstep/policy';

/** Whether a text is at a path, below it, or around it. The text of a list says which rows it has: what is wrong in one of them is not there. */
const isAt = (name: string, path: string): boolean =>
  name === path ||
  name.startsWith(`${path}.`) ||
  (path.startsWith(`${name}.`) && !/^\d/.test(path.slice(name.length + 1)));

/** Texts without what cannot be read: it stays as it was when the draft was begun. */
const withoutNames = (texts: FormTexts, problems: readonly Problem[]): FormTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(([name]) => !problems.some(({ path }) => path !== '' && isAt(name, path))),
  );

/** The outermost row that a path leads through, such as `destinations.served` and `3`. */
const rowOf = (path: string): readonly [list: string, key: string] | null => {
  const found = /^(.*?)\.(\d+)(\.|$)/.exec(path);
  return found === null ? null : [found[1] ?? '', found[2] ?? ''];
};

/** Texts without the rows in which something cannot be read: a row that is new was nothing before. */
const withoutRows = (texts: FormTexts, problems: readonly Problem[]): FormTexts =>
  problems.reduce((left, { path }) => {
    const row = rowOf(path);
    return row === null ? left : { ...left, ...withoutKey(left, ...row) };
  }, texts);

/** What could be read, and the texts that say it. */
interface Readable {
  readonly policy: Policy;
  readonly texts: FormTexts;
}

/**
 * As much of what is typed as can be read, for sentences and findings that go on while something is wrong: first without
 * the wrong values, then without the rows they are in, and otherwise the policy that the draft was begun from.
 */
export function readableOf(texts: FormTexts, opened: Policy): Readable {
  let read: Result<Policy, readonly Problem[]> = readForm(texts, opened);
  let left = texts;
  for (const without of [withoutNames, withoutRows, withoutNames, withoutRows]) {
    if (read.ok) break;
    left = without(left, read.error);
    read = readForm(left, opened);
  }
  return read.ok ? { policy: read.value, texts: left } : { policy: opened, texts: writeForm(opened) };
}
