import type { SlotShape } from './element-table.ts';

/** What the manifest's text says that a slot takes: `Only accepts a single button component with a variant of primary.` */
export function slotShape(description: string, tags: readonly string[]): SlotShape | null {
  if (description.includes('any markup or element structure is ignored')) return { takes: [] };
  const said = /[^.]*\baccepts\b\s*([^.;(]*)/i.exec(description)?.[1] ?? '';
  // What is wrapped may be of any kind.
  const takes = said.includes('wrapping element') ? [] : tagsIn(said, tags);
  if (takes.length === 0) return null;
  const most = /\b(a single|up to two)\b/.exec(said)?.[1];
  const variants = /variant(.*)/.exec(said)?.[1]?.match(/primary|secondary|auto|tertiary/g) ?? [];
  return {
    takes,
    ...(most === undefined ? {} : { most: most === 'a single' ? 1 : 2 }),
    ...(variants.length === 0 ? {} : { variants: [...new Set(variants)] }),
  };
}

/** The elements that a sentence names; the longest name first, as a `button group` is no button. */
function tagsIn(sentence: string, tags: readonly string[]): readonly string[] {
  let rest = sentence.toLowerCase().replace(/`?variant.*/, '');
  const found: string[] = [];
  for (const tag of [...tags].sort((a, b) => b.length - a.length)) {
    const name = new RegExp(`\\b${tag.slice(2).replaceAll('-', ' ')}\\b`, 'g');
    if (!name.test(rest)) continue;
    found.push(tag);
    rest = rest.replaceAll(name, '');
  }
  return found.sort();
}
