import { FunctionError } from './function-error.ts';

/** Bytes of linear memory and of stack. */
export const memoryLimit = 10_000_000;
export const stackLimit = 512_000;

/** What one run may use, by https://shopify.dev/docs/api/functions/latest#limitations. */
export interface FunctionLimits {
  readonly instructions: number;
  /** Bytes as JSON. */
  readonly input: number;
  /** Bytes as JSON. */
  readonly output: number;
}

/** The limits of a cart with so many lines: the same for up to 200, from there in proportion. */
export function functionLimits(cartLines: number): FunctionLimits {
  const scale = Math.max(1, cartLines / 200);
  return { instructions: 11_000_000 * scale, input: 128_000 * scale, output: 20_000 * scale };
}

/** The schemas scale limits by these lists: `@scaleLimits`, which introspection loses. */
const scaling: ReadonlySet<string> = new Set(['lines', 'cartLines']);

/** How many cart lines an input lists: the longest of its lists of lines, since Shopify scales by what a query asks for. */
export function cartLinesOf(input: unknown): number {
  if (typeof input !== 'object' || input === null) return 0;
  return Object.entries(input).reduce((longest, [name, value]: [string, unknown]) => {
    const own = scaling.has(name) && Array.isArray(value) ? value.length : 0;
    return Math.max(longest, own, cartLinesOf(value));
  }, 0);
}

/** Throws FunctionError when the input is larger than its cart allows. */
export function holdInput(input: unknown, limits: FunctionLimits): void {
  holdTo(limits.input, bytesOf(input), 'InputSizeLimitExceededError', 'bytes of input');
}

/** Throws FunctionError when the output or the work for it is larger than the cart allows; `null` was not counted. */
export function holdRun(output: unknown, instructions: number | null, limits: FunctionLimits): void {
  holdTo(limits.instructions, instructions ?? 0, 'InstructionCountLimitExceededError', 'instructions');
  holdTo(limits.output, bytesOf(output), 'OutputTooLargeError', 'bytes of output');
}

function holdTo(limit: number, used: number, name: FunctionError['name'], unit: string): void {
  if (used > limit) throw new FunctionError(name, `${used} ${unit}, at most ${limit} are allowed`);
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
