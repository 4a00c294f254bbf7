/**
 * Writes elements.json and account-elements.json: every `s-*` element that checkout 2026-07 knows, and those that only
 * customer accounts know, with the kinds of their properties, their events, methods and slots, read out of
 * @shopify/ui-extensions' own declarations. The files are committed, so that starting the shop needs no compiler; a
 * test holds them to the installed package. Run: npm run elements -w local-shop
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ElementTable, ElementShape, PropertyKind } from './element-table.ts';

const NOT_PROPERTIES = new Set(['children', 'key', 'ref']);

export interface ElementTables {
  /** What checkout and customer accounts both draw with. */
  readonly checkout: ElementTable;
  /** What customer accounts have beside that. */
  readonly account: ElementTable;
}

/** The tables of all elements in the installed @shopify/ui-extensions; takes some seconds of type checking. */
export function readElementTables(): ElementTables {
  const checkoutFiles = componentFiles('checkout');
  const shared = new Set(checkoutFiles.map((file) => basename(file)));
  const accountFiles = componentFiles('customer-account').filter((file) => !shared.has(basename(file)));
  const program = ts.createProgram([...checkoutFiles, ...accountFiles], {
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    skipLibCheck: true,
    strict: true,
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return { checkout: readTable(program, checkoutFiles), account: readTable(program, accountFiles) };
}

function readTable(program: ts.Program, files: readonly string[]): ElementTable {
  const table: Record<string, ElementShape> = {};
  for (const file of files) {
    const source = program.getSourceFile(file);
    const tag = source && tagName(source);
    if (source && tag) table[tag] = elementShape(source, program.getTypeChecker());
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => a.localeCompare(b)));
}

/** The declarations of a surface's elements, one file each; the files that several elements share are none. */
function componentFiles(surface: 'checkout' | 'customer-account'): readonly string[] {
  const checkout = createRequire(import.meta.url).resolve('@shopify/ui-extensions/checkout');
  const root = checkout.slice(
    0,
    checkout.indexOf('@shopify/ui-extensions') + '@shopify/ui-extensions'.length,
  );
  const folder = join(root, 'build/ts/surfaces', surface, 'components');
  return readdirSync(folder)
    .filter(
      (name) =>
        name.endsWith('.d.ts') && !/^(components(-shared)?|shared|StandardComponents)\.d\.ts$/.test(name),
    )
    .map((name) => join(folder, name));
}

/** The tag that a file declares: as its constant `tagName`, or, in some files of customer accounts, in the map of tags alone. */
function tagName(source: ts.SourceFile): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    if (declaration?.name.getText(source) !== 'tagName') continue;
    const text = declaration.initializer?.getText(source) ?? declaration.type?.getText(source);
    return text?.replaceAll(/['"]/g, '');
  }
  return /interface HTMLElementTagNameMap \{\s*\['(s-[a-z-]+)'\]/.exec(source.text)?.[1];
}

function elementShape(source: ts.SourceFile, checker: ts.TypeChecker): ElementShape {
  const members = (suffixes: readonly string[]) => interfaceMembers(source, checker, suffixes);
  const properties = members(['ElementProps', 'Props']).filter(
    ([name]) => !NOT_PROPERTIES.has(name) && !/^on[A-Z]/.test(name),
  );
  const events = members(['ElementEvents', 'Events']).map(([name]) => name.replace(/^on/, '').toLowerCase());
  return {
    properties: Object.fromEntries(properties.map(([name, type]) => [name, propertyKind(type)])),
    events,
    methods: members(['ElementMethods', 'Methods']).map(([name]) => name),
    slots: members(['ElementSlots', 'Slots']).map(([name]) => name),
  };
}

/**
 * Members of the element's interface with the first of the suffixes that there is. A file is named as its element, and
 * may declare a second one that the first makes use of (`TextField` has `Icon`).
 */
function interfaceMembers(source: ts.SourceFile, checker: ts.TypeChecker, suffixes: readonly string[]) {
  const element = basename(source.fileName, '.d.ts').toLowerCase();
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  for (const suffix of suffixes) {
    const found = interfaces.find(({ name }) => name.text.toLowerCase() === element + suffix.toLowerCase());
    if (!found) continue;
    return checker
      .getTypeAtLocation(found)
      .getProperties()
      .map((property) => [property.name, checker.getTypeOfSymbolAtLocation(property, source)] as const);
  }
  return [];
}

function propertyKind(type: ts.Type): PropertyKind {
  const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & nothing));
  const all = (flag: ts.TypeFlags) => parts.length > 0 && parts.every((part) => part.flags & flag);
  if (all(ts.TypeFlags.BooleanLike)) return 'boolean';
  if (all(ts.TypeFlags.NumberLike)) return 'number';
  if (all(ts.TypeFlags.StringLike)) return 'string';
  return 'any';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = readElementTables();
  for (const [name, table] of [
    ['elements.json', tables.checkout],
    ['account-elements.json', tables.account],
  ] as const) {
    const file = join(dirname(fileURLToPath(import.meta.url)), name);
    writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
    process.stdout.write(`${Object.keys(table).length} elements written to ${file}\n`);
  }
}
