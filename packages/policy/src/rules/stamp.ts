import type { Fields } from './shapes.ts';
import { rulesFormat } from './rules.ts';

/** Whether a value is a document that a publishing of this engine's format wrote. */
export function isStamped(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === rulesFormat;
}
