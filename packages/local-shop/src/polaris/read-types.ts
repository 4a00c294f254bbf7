import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The manifest of @shopify/polaris-types as JSON, and its declarations, which say what the manifest leaves out. */
export function readPackage(): { readonly manifest: unknown; readonly declarations: string } {
  const file = createRequire(import.meta.url).resolve('@shopify/polaris-types/custom-elements');
  return {
    manifest: JSON.parse(readFileSync(file, 'utf8')),
    declarations: readFileSync(file.replace('custom-elements.json', 'polaris.d.ts'), 'utf8'),
  };
}

/** The words that a type consists of: its own, and those of the types it names. */
export function wordsOfType(type: string, declarations: string): readonly string[] {
  const own = [...type.matchAll(/["']([^"'`]*)["']/g)].map(([, word = '']) => word);
  const named = [...type.replaceAll(/["'][^"']*["']/g, '').matchAll(/\b[A-Z]\w+/g)].flatMap(([name]) => {
    // `Extract<Props['borderRadius'], 'none' | …>`: what stands in brackets is a key, and what is taken out of is wider.
    const alias = new RegExp(`^type ${name} = ([^;]+);`, 'm').exec(declarations)?.[1];
    return alias ? wordsOfType(alias.replace(/Extract<\w+\[[^\]]*\],/, ''), declarations) : [];
  });
  return [...new Set([...own, ...named])];
}

/** The names of the properties whose value may be a container query. */
export const responsiveProperties = (declarations: string): ReadonlySet<string> =>
  new Set([...declarations.matchAll(/(\w+)\??: MaybeResponsive</g)].map(([, name = '']) => name));
