import { namesConfirmedField } from '../../app/policy/draft/names-confirmed-field.ts';
import { groupOf, groups } from '../../app/policy/editor/groups.ts';
import type { FormTexts } from '@doorstep/policy';
import { placeAt, writeValue } from '@doorstep/policy';
import { isListOfRows } from '../../packages/policy/src/testing/another-value.ts';
import type { Setting } from '../../packages/policy/src/testing/every-value.ts';

/** A page of the editor, and what is set on it. */
export interface EditorPage {
  /** Below the policy's address: `delivery/calendar.seasons/0`. */
  readonly address: string;
  readonly settings: readonly Setting[];
}

/** The page on which a path is set: that of the innermost row it is in, or its group's. */
function addressOf(path: string): string {
  const group = groupOf(path)?.slug ?? '';
  const parts = path.split('.');
  for (let at = parts.length - 2; at > 0; at -= 1) {
    const list = parts.slice(0, at).join('.');
    const field = placeAt(list)?.field;
    const row = parts[at] ?? '';
    if (/^\d+$/.test(row) && field?.kind === 'list' && field.item.kind === 'section')
      return `${group}/${list}/${row}`;
  }
  return group;
}

/** The pages on which values are set, in the order of the groups. */
export function pagesOf(settings: readonly Setting[]): readonly EditorPage[] {
  const order = (path: string) => groups.findIndex((group) => group === groupOf(path));
  const sorted = [...settings].sort((one, other) => order(one.path) - order(other.path));
  const addresses = [...new Set(sorted.map(({ path }) => addressOf(path)))];
  return addresses.map((address) => ({
    address,
    settings: sorted.filter(({ path }) => addressOf(path) === address),
  }));
}

/** Whether it is a list that gives up its last row, rather than fields that are typed in. */
export const losesRow = ({ place }: Setting): boolean => isListOfRows(place);

/**
 * What is typed for a value, by the names of its fields: of a text the English stands on the page, and of an amount in the
 * shop's currency nothing but the amount.
 */
export function typedFor({ path, after }: Setting): FormTexts {
  const { kind, field } = placeAt(path) ?? {};
  const isShops = field?.kind === 'money' && field.currency === 'shop';
  return Object.fromEntries(
    Object.entries(writeValue(path, after, path)).filter(
      ([name]) =>
        (kind !== 'textPerLanguage' || name.endsWith('.en')) && !(isShops && name.endsWith('.currency')),
    ),
  );
}

/** What has to be switched on with a value before its page is saved. */
export const confirmedWith = ({ path }: Setting): FormTexts =>
  path === 'protection.name' ? { [namesConfirmedField]: 'on' } : {};
