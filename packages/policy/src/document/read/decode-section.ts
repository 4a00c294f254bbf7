import type { Reader } from './reader.ts';
import { codeFor, isObject, join, refuse, refused } from './reader.ts';

/** A section: an object with exactly these fields. */
export function section<Shape extends object>(
  label: string,
  fields: { readonly [Field in keyof Shape]-?: Reader<Shape[Field]> },
): Reader<Shape> {
  return (value, path, problems) => {
    if (!isObject(value)) return refuse(problems, path, codeFor(value), `${label} is missing.`);
    const before = problems.length;
    const read: Record<string, unknown> = {};
    for (const [field, reader] of Object.entries<Reader<unknown>>(fields)) {
      const given = Object.hasOwn(value, field) ? value[field] : undefined;
      read[field] = reader(given, join(path, field), problems);
    }
    for (const field of Object.keys(value)) {
      if (Object.hasOwn(fields, field)) continue;
      refuse(problems, join(path, field), 'not-allowed', `“${field}” is not a part of ${lower(label)}.`);
    }
    // Without a problem every reader has returned its value, so the shape is whole.
    return problems.length > before ? refused : (read as Shape);
  };
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
