import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeExtension } from '../../ui-host/extension-toml.ts';
import { readLocales, type LocaleFiles } from '../../ui-host/locales.ts';
import { decodeBlockSchema, type BlockSchema } from './decode-block-schema.ts';
import { translate } from './translation.ts';

/** A theme app extension: what Shopify has of it after a deploy. */
export interface ThemeExtension {
  readonly handle: string;
  readonly folder: string;
  readonly locales: LocaleFiles;
  readonly blocks: readonly ThemeBlock[];
}

/** One file of `blocks/`: an app block (`section`) or an app embed (`head`, `body`). */
export interface ThemeBlock extends Omit<BlockSchema, 'name'> {
  /** `<extension>/<file>`, as the theme's settings name it. */
  readonly id: string;
  readonly file: string;
  /** In English, for the theme editor. */
  readonly name: string;
}

/**
 * The theme app extensions of a folder. They are read at each call, so that an edit is seen at the next page; a folder
 * without a toml of `type = "theme"` is passed over. Throws with the file's name when a block cannot be understood.
 */
export function themeExtensions(folder: string): readonly ThemeExtension[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, TOML)))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const { type, handle } = decodeExtension(readFileSync(join(path, TOML), 'utf8'), join(path, TOML));
      return type === 'theme' ? [themeExtension(path, handle)] : [];
    });
}

const TOML = 'shopify.extension.toml';

function themeExtension(folder: string, handle: string): ThemeExtension {
  const locales = readLocales(join(folder, 'locales'));
  const files = readdirSync(join(folder, 'blocks')).filter((file) => file.endsWith('.liquid'));
  const blocks = files.map((name): ThemeBlock => {
    const path = join(folder, 'blocks', name);
    const schema = decodeBlockSchema(readFileSync(path, 'utf8'), path);
    const file = name.slice(0, -'.liquid'.length);
    return { ...schema, id: `${handle}/${file}`, file, name: editorName(folder, schema.name) };
  });
  return { handle, folder, locales, blocks };
}

/** A name such as `t:block.name` stands in the default `*.schema.json`. */
function editorName(folder: string, name: string): string {
  if (!name.startsWith('t:')) return name;
  const { dictionaries, defaultLocale } = readLocales(join(folder, 'locales'), '.schema.json');
  return translate(
    dictionaries.filter(({ locale }) => locale === defaultLocale),
    name.slice('t:'.length),
    {},
  );
}
