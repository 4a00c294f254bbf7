import { keysIn, nameInForm, newKey, withKey, writeValue } from '@doorstep/policy';
import type { FormTexts, ValueChange, WayOut } from '@doorstep/policy';

import type { TextChanges } from '../draft/draft.ts';
import { withoutRow } from './goes-with.ts';

/** The changes of texts that take a finding's way out; `texts` are those that the finding was found in. */
export function changesOf({ changes }: WayOut, texts: FormTexts): TextChanges {
  return changes.reduce<TextChanges>(
    (made, change) => ({ ...made, ...changeOf(change, { ...texts, ...withoutNull(made) }, texts) }),
    {},
  );
}

const withoutNull = (changes: TextChanges): FormTexts =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );

/** Paths count the rows as they were found, whatever was changed before. */
function changeOf(change: ValueChange, texts: FormTexts, found: FormTexts): TextChanges {
  const name = nameInForm(found, change.path);
  if (change.kind === 'set') return writeValue(change.path, change.value, name);
  if (change.kind === 'add') {
    const key = newKey(texts, name);
    return {
      ...withKey(texts, name, key),
      ...writeValue(`${change.path}.0`, change.value, `${name}.${key}`),
    };
  }
  const at = name.lastIndexOf('.');
  const [list, key] = [name.slice(0, at), name.slice(at + 1)];
  return keysIn(texts, list).includes(key) ? withoutRow(texts, list, key) : { [name]: '' };
}
