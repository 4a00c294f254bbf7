import fc from 'fast-check';
import { fullRules } from './largest-inputs.ts';
import { isRecord } from './records.ts';

/** What the rules of a published policy look like, whole and with any one part replaced or missing. */
export function arbitraryRules(document: keyof typeof fullRules): fc.Arbitrary<unknown> {
  const rules: unknown = fullRules[document];
  const paths = pathsOf(rules);
  const damaged = fc
    .tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }))
    .map(([path, by]) => replaceAt(rules, path, by));
  return fc.oneof({ weight: 4, arbitrary: fc.constant(rules) }, damaged);
}

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? replaceAt(item, rest, by) : item));
  }
  return isRecord(value) ? { ...value, [key]: replaceAt(value[key], rest, by) } : by;
}
