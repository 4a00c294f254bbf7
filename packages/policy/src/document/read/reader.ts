import type { Problem } from '../problem.ts';

/** Reads one value of a document; what is wrong goes into `problems`, and then the value does not count. */
export type Reader<Value> = (value: unknown, path: string, problems: Problem[]) => Value;

/** The value that a reader returns in place of a wrong one. It never leaves the decoder: a document with problems is refused. */
const nothing = undefined as never;

/** Notes a problem and returns the stand-in for the missing value. */
export function refuse(problems: Problem[], path: string, code: Problem['code'], message: string): never {
  problems.push({ path, code, message });
  return nothing;
}

/** A section: an object with exactly these fields. */
export function section<Shape extends object>(
  label: string,
  fields: { readonly [Field in keyof Shape]-?: Reader<Shape[Field]> },
): Reader<Shape> {
  return (value, path, problems) => {
    if (!isObject(value)) return refuse(problems, path, codeFor(value), `${label} is missing.`);
    const read: Record<string, unknown> = {};
    for (const [field, reader] of Object.entries<Reader<unknown>>(fields)) {
      const found = reader(
        Object.hasOwn(value, field) ? value[field] : undefined,
        join(path, field),
        problems,
      );
      if (found !== undefined) read[field] = found;
    }
    for (const field of Object.keys(value)) {
      if (Object.hasOwn(fields, field)) continue;
      refuse(problems, join(path, field), 'not-allowed', `“${field}” is not a part of ${lower(label)}.`);
    }
    return read as Shape;
  };
}

/** A list of which every item is read in the same way. */
export function list<Item>(label: string, item: Reader<Item>, most: number): Reader<readonly Item[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(problems, path, codeFor(value), `${label}: a list is needed.`);
    if (value.length > most) return refuse(problems, path, 'too-large', `${label}: at most ${most}.`);
    return value.map((each, index) => item(each, join(path, String(index)), problems));
  };
}

/** A text of 1 to `most` characters, without blanks around it. */
export function text(label: string, most: number): Reader<string> {
  return (value, path, problems) => {
    if (typeof value !== 'string') return refuse(problems, path, codeFor(value), `${label} is missing.`);
    if (value.trim() === '') return refuse(problems, path, 'empty', `${label} must not be empty.`);
    if (value !== value.trim()) {
      return refuse(problems, path, 'not-allowed', `${label} must not begin or end with a blank.`);
    }
    if (value.length > most) {
      return refuse(problems, path, 'too-long', `${label} must not be longer than ${most} characters.`);
    }
    return value;
  };
}

/** A text of a certain form, for example a country code. */
export function code(label: string, form: RegExp, example: string): Reader<string> {
  return (value, path, problems) => {
    if (typeof value === 'string' && form.test(value)) return value;
    return refuse(problems, path, codeFor(value), `${label} must look like ${example}.`);
  };
}

/** One of a few words. */
export function choice<Word extends string | number>(label: string, words: readonly Word[]): Reader<Word> {
  return (value, path, problems) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    return refuse(problems, path, codeFor(value), `${label} must be one of: ${words.join(', ')}.`);
  };
}

/** Yes or no. */
export function flag(label: string): Reader<boolean> {
  return (value, path, problems) =>
    typeof value === 'boolean'
      ? value
      : refuse(problems, path, codeFor(value), `${label} must be on or off.`);
}

/** A whole number between two bounds, both included. */
export function whole(label: string, least: number, most: number): Reader<number> {
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return refuse(problems, path, codeFor(value), `${label} must be a whole number.`);
    }
    if (value < least) return refuse(problems, path, 'too-small', `${label} must be at least ${least}.`);
    if (value > most) return refuse(problems, path, 'too-large', `${label} must be at most ${most}.`);
    return value;
  };
}

/** A value that may also be absent: `null`. */
export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, path, problems) => (value === null ? null : reader(value, path, problems));
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function codeFor(value: unknown): 'missing' | 'wrong-type' {
  return value === undefined || value === null ? 'missing' : 'wrong-type';
}

function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
