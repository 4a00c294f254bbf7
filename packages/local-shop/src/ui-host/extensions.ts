import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeExtension,
  type Declaration,
  type MetafieldName,
  type SettingField,
} from './extension-toml.ts';
import { readLocales, type LocaleFiles } from './locales.ts';

interface Common {
  readonly handle: string;
  /** In the language of `locales/*.default.json` when the toml says `t:…`. */
  readonly name: string;
  readonly apiVersion: string;
  readonly folder: string;
  readonly locales: LocaleFiles;
  /** The built bundle, or `null` when it has not been built, and for a link. */
  readonly bundle: string | null;
}

/** A function: what runs at which target, with the input query that makes its input. */
export interface FunctionExtension extends Common {
  readonly kind: 'function';
  readonly targets: readonly {
    readonly target: string;
    readonly inputQuery: string;
    readonly export: string;
  }[];
  /** The owner's JSON metafield whose entries are the input query's variables. */
  readonly variables: MetafieldName | null;
  /** The schema of its API as SDL. */
  readonly schema: string;
}

/** A UI extension: one bundle for all its targets. */
export interface UiExtension extends Common {
  readonly kind: 'ui';
  readonly targets: readonly string[];
  /** Where its app block wants to be, as one of Shopify's placement references; the merchant may put it elsewhere. */
  readonly defaultPlacement: string | null;
  readonly settings: readonly SettingField[];
  /** Metafields it may read through `shopify.appMetafields`. */
  readonly metafields: readonly MetafieldName[];
  readonly capabilities: readonly string[];
}

/** A link of the app in the menus of the admin's own pages. */
export interface LinkExtension extends Common {
  readonly kind: 'link';
  readonly links: readonly { readonly target: string; readonly url: string }[];
}

export type Extension = FunctionExtension | UiExtension | LinkExtension;

export interface ExtensionFiles {
  /** Every function, UI extension and link; read again when one of its files has changed. */
  list(): readonly Extension[];
}

/**
 * The extensions of a folder as Shopify would know them after a deploy: their toml, locales, schema and built bundle,
 * nothing else. Sources are never looked at. Throws with the file's name when a toml cannot be understood.
 */
export function extensionFiles(folder: string): ExtensionFiles {
  const known = new Map<string, { readonly stamp: string; readonly extension: Extension | null }>();
  return {
    list: () =>
      (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, TOML)))
        .flatMap((entry) => {
          const path = join(folder, entry.name);
          const stamp = stampOf(path);
          const before = known.get(path);
          const extension = before?.stamp === stamp ? before.extension : readExtension(path);
          known.set(path, { stamp, extension });
          return extension ? [extension] : [];
        }),
  };
}

const TOML = 'shopify.extension.toml';

/** Changes whenever the toml, a locale, an input query, the schema or the bundle was written. */
function stampOf(path: string): string {
  const files = ['', 'src', 'locales', 'dist'].flatMap((part) => {
    const within = join(path, part);
    return existsSync(within) ? readdirSync(within).map((name) => join(within, name)) : [];
  });
  return files.map((file) => `${file}:${statSync(file).mtimeMs}`).join('\n');
}

function readExtension(path: string): Extension | null {
  const declaration = decodeExtension(readFileSync(join(path, TOML), 'utf8'), join(path, TOML));
  switch (declaration.type) {
    case 'function':
      return readFunction(path, declaration);
    case 'ui_extension':
      return readUi(path, declaration);
    case 'admin_link':
      return readLink(path, declaration);
    default:
      return null; // theme extensions and the like do not run in checkout
  }
}

function readFunction(path: string, declaration: Declaration): FunctionExtension {
  return {
    ...common(path, declaration, join(path, 'dist', 'function.js')),
    kind: 'function',
    variables: declaration.variables,
    schema: readFileSync(join(path, 'schema.graphql'), 'utf8'),
    targets: declaration.targets.map(({ target, inputQuery, exportName }) => ({
      target,
      inputQuery: readFileSync(join(path, inputQuery ?? ''), 'utf8'),
      export: exportName ?? target.replaceAll('.', '-'),
    })),
  };
}

function readUi(path: string, declaration: Declaration): UiExtension {
  const read = common(path, declaration, join(path, 'dist', `${declaration.handle}.js`));
  return {
    ...read,
    kind: 'ui',
    targets: declaration.targets.map(({ target }) => target),
    defaultPlacement: declaration.targets.find((one) => one.defaultPlacement)?.defaultPlacement ?? null,
    settings: declaration.settings.map((field) => ({
      ...field,
      name: translateName(field.name, read.locales),
    })),
    metafields: declaration.metafields,
    capabilities: declaration.capabilities,
  };
}

function readLink(path: string, declaration: Declaration): LinkExtension {
  return {
    ...common(path, declaration, null),
    kind: 'link',
    links: declaration.targets.map(({ target, url }) => ({ target, url: url ?? '/' })),
  };
}

function common(path: string, declaration: Declaration, bundle: string | null): Common {
  const locales = readLocales(join(path, 'locales'));
  return {
    handle: declaration.handle,
    name: translateName(declaration.name, locales),
    apiVersion: declaration.apiVersion,
    folder: path,
    locales,
    bundle: bundle !== null && existsSync(bundle) ? readFileSync(bundle, 'utf8') : null,
  };
}

function translateName(name: string, locales: LocaleFiles): string {
  if (!name.startsWith('t:')) return name;
  const text = locales.dictionaries.find(({ locale }) => locale === locales.defaultLocale)?.strings[
    name.slice(2)
  ];
  return typeof text === 'string' ? text : name;
}
