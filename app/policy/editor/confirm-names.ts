import type { FormTexts } from '@doorstep/policy';

import { namesConfirmedField } from '../draft/names-confirmed-field.ts';
import { namesToConfirm } from '../draft/names.ts';
import type { Subject } from './subject.ts';
import type { SwitchControl } from './view.ts';

/** [PROT-06] The switch by which a merchant says that the names which they did not change still fit. */
export function describeConfirmation({ texts, unsaved }: Subject): SwitchControl {
  const now = { ...texts, ...unsaved };
  const isConfirmed = (names: FormTexts) =>
    names[namesConfirmedField] === namesToConfirm(names) ? 'on' : 'off';
  return {
    as: 'switch',
    name: namesConfirmedField,
    label: 'The names I did not change still fit',
    details: 'They promise what the new name promises, each in its own language.',
    value: isConfirmed(texts),
    ...(isConfirmed(now) === isConfirmed(texts) ? {} : { typed: isConfirmed(now) }),
  };
}

/** What was typed with the confirmation as a draft keeps it: the names that it was said of. */
export function withConfirmation(typed: FormTexts, texts: FormTexts): FormTexts {
  const said = typed[namesConfirmedField];
  if (said === undefined) return typed;
  const names = said === 'on' ? namesToConfirm({ ...texts, ...typed }) : '';
  return { ...typed, [namesConfirmedField]: names };
}
