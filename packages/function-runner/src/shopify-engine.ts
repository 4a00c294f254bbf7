import { readFile } from 'node:fs/promises';
import { decode, encode } from '@msgpack/msgpack';
import { counterName, meter } from './meter/meter.ts';

/** A whole run: loading the bytecode, starting the bundle, the call. */
export interface ShopifyRun {
  readonly output: unknown;
  readonly instructions: number;
}

/** The engine that Shopify runs JavaScript functions on, metered. */
export interface ShopifyEngine {
  /** The bytecode that Shopify CLI puts into a function's module. Throws the compiler's message. */
  compile(code: string): Uint8Array;
  /** One run of one export as Shopify makes it: a fresh instance, the input as MessagePack. Throws what the function throws. */
  run(bytecode: Uint8Array, exportName: string, input: unknown): ShopifyRun;
}

/**
 * Loads Shopify's plugin for Javy, `shopify_functions_javy_v4.wasm`, which holds QuickJS, the compiler and the reading of
 * inputs. What it exports and how it is called is described by https://github.com/Shopify/function-runner (src/io.rs).
 * @param file where it lies: Shopify CLI keeps it in its `bin` folder after the first build of a JavaScript function.
 */
export async function shopifyEngine(file: string): Promise<ShopifyEngine> {
  const module = await WebAssembly.compile(Uint8Array.from(meter(new Uint8Array(await readFile(file)))));
  const newInstance = () => memoryOf(new WebAssembly.Instance(module, {}));

  return {
    compile(code) {
      const plugin = newInstance();
      const source = plugin.write(new TextEncoder().encode(code));
      const [failed = 0, at = 0, length = 0] = plugin.words(plugin.call('compile-src', ...source), 3);
      const bytes = plugin.read(at, length);
      if ((failed & 0xff) !== 0) throw new Error(new TextDecoder().decode(bytes));
      return bytes;
    },
    run(bytecode, exportName, input) {
      const plugin = newInstance();
      const bytes = encode(input);
      plugin.place(plugin.call('initialize', bytes.length), bytes);
      const program = plugin.write(bytecode);
      const name = plugin.write(new TextEncoder().encode(exportName));
      const before = plugin.executed();
      let thrown: unknown = null;
      try {
        plugin.call('invoke', ...program, 1, ...name);
      } catch (error) {
        thrown = error;
      }
      const instructions = plugin.executed() - before;
      const [at = 0, length = 0, logs = 0, logged = 0] = plugin.words(plugin.call('finalize'), 4);
      if (thrown !== null)
        throw new Error(new TextDecoder().decode(plugin.read(logs, logged)), { cause: thrown });
      return { output: length === 0 ? null : decode(plugin.read(at, length)), instructions };
    },
  };
}

/** An instance's exports and memory, by 32-bit addresses. */
function memoryOf({ exports }: WebAssembly.Instance) {
  const { memory, [counterName]: counter } = exports;
  if (!(memory instanceof WebAssembly.Memory) || !(counter instanceof WebAssembly.Global))
    throw new Error('this is not the plugin of Shopify Functions');
  const call = (name: string, ...values: readonly number[]): number => {
    const called = exports[name];
    if (typeof called !== 'function') throw new Error(`the plugin has no ${name}`);
    return Number(Reflect.apply(called, undefined, values));
  };
  const place = (at: number, bytes: Uint8Array) => {
    new Uint8Array(memory.buffer).set(bytes, at);
  };
  return {
    call,
    place,
    /** Copies bytes into memory of their own; gives its address and length. */
    write(bytes: Uint8Array): readonly [at: number, length: number] {
      const at = call('cabi_realloc', 0, 0, 1, bytes.length);
      place(at, bytes);
      return [at, bytes.length];
    },
    read: (at: number, length: number): Uint8Array => new Uint8Array(memory.buffer, at, length).slice(),
    words: (at: number, count: number): readonly number[] => [
      ...new Uint32Array(memory.buffer.slice(at, at + 4 * count)),
    ],
    executed: (): number => Number(counter.value),
  };
}
