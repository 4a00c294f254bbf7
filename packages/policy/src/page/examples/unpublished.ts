import { plainDate } from '../../calendar/plain-date.ts';

/** What rules are compiled with that an example asks: of a version that nobody publishes. */
export const unpublished = { version: 1, publishedOn: plainDate(0), protectionVariantId: 'protection' };
