import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { FunctionError } from '../function-error.ts';

/** Gives a text that stands in the engine. */
export type ReadText = (handle: QuickJSHandle) => string;

/**
 * The engine hands texts over as C strings, which end at the first NUL. A function whose input holds one may write it
 * too: its texts come as JSON, which spells it out.
 */
export function textReader(context: QuickJSContext, input: unknown): ReadText {
  if (!JSON.stringify(input).includes('\\u0000')) return (handle) => context.getString(handle);
  return (handle) => {
    using stringify = context.unwrapResult(context.evalCode('(text) => JSON.stringify(text)'));
    using text = context.unwrapResult(context.callFunction(stringify, context.undefined, handle));
    return String(JSON.parse(context.getString(text)));
  };
}

/**
 * Reads what a function wrote, piece by piece, as Shopify's runtime does: see `toHandle` for why. What JSON has no word
 * for is left out of objects and is `null` in lists. Throws InvalidOutputError for a number that is not finite, which
 * Shopify refuses.
 */
export function fromHandle(
  context: QuickJSContext,
  handle: QuickJSHandle,
  readText: ReadText,
  name = 'the output',
): unknown {
  switch (context.typeof(handle)) {
    case 'string':
      return readText(handle);
    case 'number':
      return finite(context.getNumber(handle), name);
    case 'boolean':
      return context.getNumber(handle) === 1;
    case 'object':
      return fromObject(context, handle, readText, name);
    default:
      return undefined;
  }
}

function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new FunctionError('InvalidOutputError', `${name} is ${value}`);
  return value;
}

function fromObject(
  context: QuickJSContext,
  handle: QuickJSHandle,
  readText: ReadText,
  name: string,
): unknown {
  const listed = context.getOwnPropertyNames(handle, { strings: true, numbersAsStrings: true });
  if (listed.error) {
    // Only `null` has no properties that can be listed.
    listed.error.dispose();
    return null;
  }
  using keys = listed.value;
  const names = keys.map((key) => context.getString(key));
  // Only an array has a `length`: no output type of Shopify's has a field of that name.
  if (names.includes('length')) return itemsOf(context, handle, readText, name);
  const fields: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) {
    using field = context.getProp(handle, key);
    const fieldName = names[index] ?? '';
    const value = fromHandle(context, field, readText, fieldName);
    if (value !== undefined) fields[fieldName] = value;
  }
  return fields;
}

function itemsOf(
  context: QuickJSContext,
  handle: QuickJSHandle,
  readText: ReadText,
  name: string,
): unknown[] {
  return Array.from({ length: context.getLength(handle) ?? 0 }, (_, index) => {
    using item = context.getProp(handle, index);
    return fromHandle(context, item, readText, name) ?? null;
  });
}
