/** `npm run dev`: as `npm run local`, and what is edited is served at once. */
import { watch } from 'node:fs';
import { buildStale } from './build.ts';
import { optionsFromCommandLine, runUntilStopped } from './local.ts';
import type { Product } from './product.ts';
import { runAsProgram } from './program.ts';

/** What to do about an edited file; Vite serves the app's own files itself. */
const reactions = [
  { of: /^(extensions|packages\/policy)\//, name: 'extensions', react: () => buildStale() },
  { of: /^packages\/local-shop\//, name: 'local shop', react: (product: Product) => product.restartShop() },
  {
    of: /^(server\.ts|app\/jobs\/|app\/environment)/,
    name: 'app',
    react: (product: Product) => product.restartApp(),
  },
];

const notSources =
  /(^|\/)(node_modules|dist|generated|build|\.data|\.git|\.shopify)(\/|$)|\.test\.tsx?$|\.json$/;

/** Edits are gathered for a moment and handled one after the other: editors write a file in several steps. */
function watchSources(product: Product): void {
  const due = new Set<(typeof reactions)[number]>();
  let working = Promise.resolve();
  const handle = async () => {
    for (const reaction of due) {
      due.delete(reaction);
      const start = performance.now();
      try {
        await reaction.react(product);
        console.log(`  ${reaction.name} renewed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  };
  let soon: NodeJS.Timeout | undefined;
  watch('.', { recursive: true }, (_event, file) => {
    const name = file?.replaceAll('\\', '/') ?? '';
    const matching = notSources.test(name) ? [] : reactions.filter(({ of }) => of.test(name));
    for (const reaction of matching) due.add(reaction);
    if (matching.length === 0) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      working = working.then(handle);
    }, 200);
  });
}

await runAsProgram(import.meta.url, () =>
  runUntilStopped({ ...optionsFromCommandLine(), development: true }, watchSources),
);
