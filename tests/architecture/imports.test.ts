import { expect, test } from 'vitest';
import { codeBelow, filesBelow, importsOf, isTest } from './sources.ts';

/** Imports of `files` that `allowed` refuses, as readable lines. */
function refused(
  files: readonly string[],
  allowed: (imported: string, file: string) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(imported, file))
      .map((imported) => `${file} imports ${imported}`),
  );
}

/** The file a relative import leads to is below `folder`. */
const below = (folder: string) => (imported: string) => imported.startsWith(folder);
const ofRepository = (imported: string) => /^(app|extensions|packages|prisma|scripts|tests)\//.test(imported);
/** A package of this repository by its name; two of them know nothing of Doorstep, in their name either. */
const ofWorkspace = (imported: string) => /^(@doorstep|local-shop|function-runner)(\/|$)/.test(imported);
const folderOf = (file: string, depth: number) => `${file.split('/').slice(0, depth).join('/')}/`;

test('the engine imports only itself', () => {
  const files = codeBelow('packages/policy/src').filter((file) => !isTest(file));
  expect(refused(files, below('packages/policy/src/'))).toEqual([]);
});

test('an extension imports the engine, the platform and its own files, never another extension', () => {
  const platform =
    /^(@doorstep\/(policy|live-view|live-view\/promise-card)|preact(\/.*)?|@preact\/signals|@shopify\/(ui-extensions|shopify_function)(\/.*)?)$/;
  const files = codeBelow('extensions').filter((file) => !isTest(file));
  expect(
    refused(files, (imported, file) => platform.test(imported) || below(folderOf(file, 2))(imported)),
  ).toEqual([]);
});

test.each([
  ['packages/live-view', /^(@doorstep\/policy|preact)$/],
  ['packages/checkout-react', /^(@doorstep\/policy|react|@shopify\/ui-extensions(-react)?\/checkout)$/],
])('%s imports the engine, what it draws with, and itself', (folder, known) => {
  const files = codeBelow(folder).filter((file) => !isTest(file));
  expect(files.length).toBeGreaterThan(3);
  expect(refused(files, (imported) => known.test(imported) || below(`${folder}/`)(imported))).toEqual([]);
});

test('the local shop shares no code with what it tests', () => {
  const files = codeBelow('packages/local-shop');
  const own = below('packages/local-shop/');
  expect(
    refused(
      files,
      (imported) => own(imported) || !(ofRepository(imported) || imported.startsWith('@doorstep/')),
    ),
  ).toEqual([]);
});

test('the function runner imports published packages and itself', () => {
  const files = codeBelow('packages/function-runner');
  const own = below('packages/function-runner/');
  expect(
    refused(files, (imported) => own(imported) || !(ofRepository(imported) || ofWorkspace(imported))),
  ).toEqual([]);
});

test('the app never imports extensions, the local shop or scripts', () => {
  const files = codeBelow('app').filter((file) => !isTest(file));
  expect(
    refused(
      files,
      (imported) =>
        !/^(extensions|packages|scripts|tests)\//.test(imported) &&
        (/^(@doorstep\/policy|function-runner)$/.test(imported) || !ofWorkspace(imported)),
    ),
  ).toEqual([]);
});

test('of the app only app/simulator runs functions', () => {
  const files = codeBelow('app').filter((file) => !file.startsWith('app/simulator/'));
  expect(refused(files, (imported) => !/^function-runner(\/|$)/.test(imported))).toEqual([]);
});

test('of the app only app/testing imports the local shop: tests get it from there, and what ships never does', () => {
  const ofLocalShop = below('packages/local-shop/');
  const files = codeBelow('app');
  expect(
    refused(files, (imported, file) => !ofLocalShop(imported) || file.startsWith('app/testing/')),
  ).toEqual([]);
  expect(files.some((file) => importsOf(file).some(ofLocalShop))).toBe(true);
});

test('nothing but tests imports app/testing', () => {
  const files = codeBelow('app').filter((file) => !isTest(file));
  expect(refused(files, (imported) => !below('app/testing/')(imported))).toEqual([]);
});

test('nothing below the routes imports a route, and no route imports another; a test of one may ask what it polls', () => {
  const route = /^app\/routes\/([^/]+)/;
  const leadsToOther = (imported: string, file: string) => {
    const target = route.exec(imported)?.[1];
    const own = route.exec(file)?.[1];
    if (target === undefined || target === own) return false;
    return !(own !== undefined && isTest(file) && target.startsWith(`${own}_.`));
  };
  expect(refused(codeBelow('app'), (imported, file) => !leadsToOther(imported, file))).toEqual([]);
});

test('these rules look at real files', () => {
  for (const folder of [
    'app',
    'extensions',
    'packages/policy',
    'packages/function-runner',
    'packages/local-shop',
  ]) {
    expect(codeBelow(folder).length, folder).toBeGreaterThan(5);
  }
  expect(filesBelow('extensions').some((file) => file.endsWith('.toml'))).toBe(true);
});
