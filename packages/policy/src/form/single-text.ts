import type { Field } from '../document/schema/kinds.ts';

const larger: readonly Field['kind'][] = ['section', 'list', 'flags', 'textPerLanguage', 'dayRule', 'period'];

/** Whether a value has one text in a form, which is empty for none; an amount's currency stands beside it. */
export const isSingleText = (field: Field): boolean => !larger.includes(field.kind);
