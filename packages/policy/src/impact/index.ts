export type { Impact } from './impact.ts';
export { impactOf } from './impact.ts';
export type { NoteBeside } from './notes.ts';
export { markChanged } from './sentences.ts';
export type { ChangedSentence, Marked } from './sentences.ts';
export type { ImpactArea, ImpactLine } from './versions.ts';
