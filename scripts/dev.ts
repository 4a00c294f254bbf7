/** `npm run dev`: as `npm run local`, and what is edited is served at once. */
import { watch } from 'node:fs';
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';
import { optionsFromCommandLine, runUntilStopped } from './local.ts';
import type { Product } from './product.ts';
import { runAsProgram } from './process/program.ts';

interface Reaction {
  /** For people. */
  readonly name: string;
  /** Watched with everything below; node_modules elsewhere would cost thousands of watches. */
  readonly folders: readonly string[];
  readonly react: (product: Product) => Promise<unknown>;
}

/** The app's pages are not here: Vite serves them as they are edited. */
const reactions: readonly Reaction[] = [
  {
    name: 'extensions',
    folders: ['extensions', 'packages/policy/src'],
    react: () => buildStale(buildParts.filter(({ name }) => name === 'extensions')),
  },
  {
    name: 'local shop',
    folders: ['packages/local-shop/src', 'packages/function-runner/src'],
    react: (product) => product.restartShop(),
  },
  { name: 'app', folders: ['app/jobs', 'app/orders'], react: (product) => product.restartApp() },
];

const notSources = /(^|\/)(node_modules|dist|generated)(\/|$)|\.test\.tsx?$/;

/** Edits are gathered for a moment and handled one after the other: editors write a file in several steps. */
function watchSources(product: Product): void {
  const due = new Set<Reaction>();
  let working = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  const handle = async () => {
    for (const reaction of due) {
      due.delete(reaction);
      await renew(reaction, product);
    }
  };
  const noteEdit = (reaction: Reaction) => {
    due.add(reaction);
    clearTimeout(soon);
    soon = setTimeout(() => {
      working = working.then(handle);
    }, 200);
  };
  for (const reaction of reactions) {
    for (const folder of reaction.folders) {
      watch(folder, { recursive: true }, (_event, file) => {
        if (file !== null && !notSources.test(file.replaceAll('\\', '/'))) noteEdit(reaction);
      });
    }
  }
}

async function renew({ name, react }: Reaction, product: Product): Promise<void> {
  const start = performance.now();
  try {
    await react(product);
    console.log(`  ${name} renewed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

await runAsProgram(import.meta.url, () =>
  runUntilStopped({ ...optionsFromCommandLine(), development: true }, watchSources),
);
