import type { Problem } from '../problem.ts';

/** What a reader returns for a value that is wrong, after it has noted the problem. */
export const refused = Symbol('refused');

/** Reads one value of a document. */
export type Reader<Value> = (value: unknown, path: string, problems: Problem[]) => Value | typeof refused;

/** Notes a problem; there is no value then. */
export function refuse(
  problems: Problem[],
  path: string,
  code: Problem['code'],
  message: string,
): typeof refused {
  problems.push({ path, code, message });
  return refused;
}

/** A list of which every item is read in the same way. */
export function list<Item>(label: string, item: Reader<Item>, most: number): Reader<readonly Item[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(problems, path, codeFor(value), `${label}: a list is needed.`);
    if (value.length > most) return refuse(problems, path, 'too-large', `${label}: at most ${most}.`);
    return value.flatMap((each, index) => {
      const read = item(each, join(path, String(index)), problems);
      return read === refused ? [] : [read];
    });
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

/** A value that may be left out. */
export function orAbsent<Value>(reader: Reader<Value>): Reader<Value | undefined> {
  return (value, path, problems) => (value === undefined ? undefined : reader(value, path, problems));
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value that cannot be used is missing or of another type. */
export function codeFor(value: unknown): 'missing' | 'wrong-type' {
  return value === undefined || value === null ? 'missing' : 'wrong-type';
}

/** The path of a field inside a path. */
export function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
