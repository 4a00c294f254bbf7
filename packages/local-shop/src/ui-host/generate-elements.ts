/**
 * Writes elements.json: every `s-*` element that checkout 2026-07 knows, with the kinds of its properties, its events,
 * methods and slots, read out of @shopify/ui-extensions' own declarations. The file is committed, so that starting the
 * shop needs no compiler; a test holds it to the installed package. Run: npm run elements -w local-shop
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ElementTable, ElementShape, PropertyKind } from './element-table.ts';

const NOT_PROPERTIES = new Set(['children', 'key', 'ref']);

/** The table of all elements in the installed @shopify/ui-extensions; takes some seconds of type checking. */
export function readElementTable(): ElementTable {
  const folder = componentsFolder();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts') && !/components(-shared)?\.d\.ts$/.test(name))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    skipLibCheck: true,
    strict: true,
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const table: Record<string, ElementShape> = {};
  for (const file of files) {
    const source = program.getSourceFile(file);
    const tag = source && tagName(source);
    if (source && tag) table[tag] = elementShape(source, program.getTypeChecker());
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => a.localeCompare(b)));
}

function componentsFolder(): string {
  const checkout = createRequire(import.meta.url).resolve('@shopify/ui-extensions/checkout');
  const root = checkout.slice(
    0,
    checkout.indexOf('@shopify/ui-extensions') + '@shopify/ui-extensions'.length,
  );
  return join(root, 'build/ts/surfaces/checkout/components');
}

function tagName(source: ts.SourceFile): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    if (declaration?.name.getText(source) !== 'tagName') continue;
    const text = declaration.initializer?.getText(source) ?? declaration.type?.getText(source);
    return text?.replaceAll(/['"]/g, '');
  }
  return undefined;
}

function elementShape(source: ts.SourceFile, checker: ts.TypeChecker): ElementShape {
  const members = (suffixes: readonly string[]) => interfaceMembers(source, checker, suffixes);
  const properties = members(['ElementProps', 'Props']).filter(([name]) => !NOT_PROPERTIES.has(name));
  const events = members(['ElementEvents', 'Events']).map(([name]) => name.replace(/^on/, '').toLowerCase());
  return {
    properties: Object.fromEntries(properties.map(([name, type]) => [name, propertyKind(type)])),
    events,
    methods: members(['ElementMethods', 'Methods']).map(([name]) => name),
    slots: members(['ElementSlots', 'Slots']).map(([name]) => name),
  };
}

/** Members of the file's first interface that ends with one of the suffixes, in the order of the suffixes. */
function interfaceMembers(source: ts.SourceFile, checker: ts.TypeChecker, suffixes: readonly string[]) {
  const interfaces = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declaration) => !declaration.name.text.startsWith('Base'));
  for (const suffix of suffixes) {
    const found = interfaces.find((declaration) => declaration.name.text.endsWith(suffix));
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
  const file = join(dirname(fileURLToPath(import.meta.url)), 'elements.json');
  const table = readElementTable();
  writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
  process.stdout.write(`${Object.keys(table).length} elements written to ${file}\n`);
}
