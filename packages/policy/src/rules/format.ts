import type { Fields } from './shapes.ts';

/** The format of the compiled rules that this engine writes and reads. 2: codes and rates as texts, sentences left to the engine. */
export const rulesFormat = 2;

/** What all compiled rules carry: their format, and the published policy version they come from. */
export interface RulesStamp {
  readonly format: typeof rulesFormat;
  readonly version: number;
}

/** Whether a value is a document that a publishing of this engine's format wrote. */
export function isStamped(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === rulesFormat;
}
