export type { ReaderInverse, Sayable } from './reader-inverse.ts';
export { inverseOf } from './reader-inverse.ts';
export type { Tables } from './tables.ts';
export { tablesOf } from './tables.ts';
export type { Lacking } from './finish.ts';
export type { Paragraph } from './hear-paragraphs.ts';
export type { SaidChange, Unsaid } from './unsay.ts';
export { unsayPage } from './unsay.ts';
