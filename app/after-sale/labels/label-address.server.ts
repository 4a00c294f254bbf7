import type { Locale } from '@doorstep/policy';

import type { LinkMaking } from '../../corrections/link.server.ts';
import { labelLink } from '../links.server.ts';

const uploaded = 'label/';

/** What a step keeps of a label that was uploaded. */
export const referenceTo = (label: string): string => `${uploaded}${label}`;

/** Whether a step keeps an uploaded label, and not the address of one. */
export const isUploaded = (reference: string): boolean => reference.startsWith(uploaded);

/** Where a label is: the address that somebody gave, or a link of ours to the one that they uploaded. */
export const labelAddress = (reference: string, locale: Locale, making: LinkMaking): string =>
  isUploaded(reference) ? labelLink({ id: reference.slice(uploaded.length), locale }, making) : reference;
