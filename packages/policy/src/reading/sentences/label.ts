import type { Sentence } from '../reading.ts';

/** What an item begins with before a colon: `Oil finish: one year from delivery`. */
export const labelOf = ({ plain }: Pick<Sentence, 'plain'>): string | null =>
  /^([a-z][a-z ,&'-]{2,45}):/.exec(plain)?.[1] ?? null;
