import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { counterName, meter } from './meter.ts';

/** One instance of the engine and the number of instructions it has executed; `null` when it is not metered. */
export interface QuickJs {
  readonly module: QuickJSWASMModule;
  executed(): number | null;
}

/**
 * Compiles QuickJS-NG once and returns a maker of instances. Shopify runs JavaScript functions on QuickJS too, so a
 * feature that is missing there (Intl, setTimeout, URL …) is missing here.
 */
export async function quickJsFactory(metered: boolean): Promise<() => Promise<QuickJs>> {
  const file = createRequire(import.meta.url).resolve('@jitl/quickjs-ng-wasmfile-release-sync/wasm');
  const bytes = new Uint8Array(await readFile(file));
  const compiled = await WebAssembly.compile(Uint8Array.from(metered ? meter(bytes) : bytes));

  return async () => {
    let counter: unknown = null;
    const module = await newQuickJSWASMModuleFromVariant(
      newVariant(variant, {
        emscriptenModule: {
          instantiateWasm(imports, onSuccess) {
            const instance = new WebAssembly.Instance(compiled, imports);
            counter = instance.exports[counterName];
            onSuccess(instance);
            return instance.exports;
          },
        },
      }),
    );
    return {
      module,
      executed: () => (counter instanceof WebAssembly.Global ? Number(counter.value) : null),
    };
  };
}
