import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { counterName, meter } from '../meter/meter.ts';

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
    const emscriptenModule = {
      // Else the path of the running script, whose length shows in the counts.
      thisProgram: 'function',
      instantiateWasm(imports: WebAssembly.Imports, onSuccess: (instance: WebAssembly.Instance) => void) {
        const instance = new WebAssembly.Instance(compiled, imports);
        counter = instance.exports[counterName];
        onSuccess(instance);
        return instance.exports;
      },
    };
    const module = await newQuickJSWASMModuleFromVariant(newVariant(variant, { emscriptenModule }));
    return {
      module,
      executed: () => (counter instanceof WebAssembly.Global ? Number(counter.value) : null),
    };
  };
}
