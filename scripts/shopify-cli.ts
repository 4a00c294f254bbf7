/**
 * `npm test -- cli`: Shopify's own CLI builds the UI and theme extensions and generates the functions' types, offline.
 * It works on copies, because it rewrites `shopify.d.ts` and writes files of its own. Of the functions' types it holds only
 * that the CLI can generate them, not what is in them: our program has other options, and type checking holds what it
 * makes. Building a function would fetch Javy from the network: that is left to `shopify app deploy`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsProgram } from './process/program.ts';
import { run } from './process/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository, so that the copies find the packages.
const copies = path.join(root, 'node_modules/.cache/doorstep/shopify-cli');
/** No app is linked: the CLI wants an id and offline never uses it. */
const clientId = '0'.repeat(32);

interface Extension {
  readonly name: string;
  readonly type: string;
}

function extensionsOfApp(): readonly Extension[] {
  return readdirSync(path.join(root, 'extensions')).map((name) => {
    const toml = readFileSync(path.join(root, 'extensions', name, 'shopify.extension.toml'), 'utf8');
    return { name, type: /^type = "(\w+)"/m.exec(toml)?.[1] ?? '' };
  });
}

/** An app of these extensions as they are in the repository, without anything built. Gives its folder. */
function copyOf(name: string, extensions: readonly Extension[]): string {
  const app = path.join(copies, name);
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const file of ['shopify.app.toml', 'tsconfig.json'])
    cpSync(path.join(root, file), path.join(app, file));
  writeFileSync(
    path.join(app, 'package.json'),
    '{ "name": "doorstep", "private": true, "type": "module" }\n',
  );
  for (const extension of extensions) {
    cpSync(path.join(root, 'extensions', extension.name), path.join(app, 'extensions', extension.name), {
      recursive: true,
      filter: (file) => !['dist', 'generated', 'node_modules'].includes(path.basename(file)),
    });
  }
  return app;
}

async function shopify(...args: readonly string[]): Promise<void> {
  // In CI it neither asks nor looks for a newer version; offline there is no use in trying again.
  const env = { CI: 'true', SHOPIFY_CLI_NO_ANALYTICS: '1', SHOPIFY_CLI_SKIP_NETWORK_LEVEL_RETRY: '1' };
  const { code, said } = await run('shopify', [...args, '--client-id', clientId], { env });
  if (code !== 0) throw new Error(`shopify ${args.slice(0, 3).join(' ')} failed:\n${said}`);
}

/** Whether the CLI made the same of a copy as we did in the repository. */
function sameAsOurs(app: string, file: string): string[] {
  const [ours, theirs] = [root, app].map((folder) => readFileSync(path.join(folder, file), 'utf8'));
  return ours === theirs ? [] : [`${file} is not what Shopify CLI makes of it: ${path.join(app, file)}`];
}

async function buildAll(extensions: readonly Extension[]): Promise<string[]> {
  const app = copyOf('built', extensions);
  await shopify('app', 'build', '--path', app, '--skip-dependencies-installation');
  return extensions
    .filter(({ type }) => type === 'ui_extension')
    .flatMap(({ name }) => [
      ...(existsSync(path.join(app, `extensions/${name}/dist/${name}.js`)) ? [] : [`${name} was not built.`]),
      ...sameAsOurs(app, `extensions/${name}/shopify.d.ts`),
    ]);
}

async function generateTypes(extensions: readonly Extension[]): Promise<string[]> {
  const app = copyOf('types', extensions);
  for (const { name } of extensions)
    await shopify('app', 'function', 'typegen', '--path', path.join(app, 'extensions', name));
  // That they are there is all: our scalars are texts or unknown where those of the CLI are `any`.
  return extensions
    .filter(({ name }) => !existsSync(path.join(app, `extensions/${name}/generated/api.ts`)))
    .map(({ name }) => `${name} has no generated types.`);
}

await runAsProgram(import.meta.url, async () => {
  const extensions = extensionsOfApp();
  const problems = await Promise.all([
    buildAll(extensions.filter(({ type }) => type !== 'function')),
    generateTypes(extensions.filter(({ type }) => type === 'function')),
  ]);
  if (problems.flat().length > 0) throw new Error(problems.flat().join('\n'));
  rmSync(copies, { recursive: true, force: true });
});
