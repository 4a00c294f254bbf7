import { isRecord } from '../ui-host/record.ts';

/** The text fields of a posted form; a field that was sent twice is left out. */
export function decodeForm(body: unknown): Readonly<Partial<Record<string, string>>> {
  if (!isRecord(body)) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
