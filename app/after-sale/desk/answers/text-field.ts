import type { Locale } from '@doorstep/policy';

/** The name of the field for an answer’s text in a language. */
export const textField = (locale: Locale): string => `text.${locale}`;
