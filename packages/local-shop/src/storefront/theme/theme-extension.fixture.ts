import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a theme app extension into a new folder: a gift note as app block in the cart, a bar as app embed. */
export function themeExtensionFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'local-shop-theme-'));
  for (const part of ['assets', 'blocks', 'locales', 'snippets'])
    mkdirSync(join(root, 'gift', part), { recursive: true });
  for (const [file, text] of Object.entries({ ...gift, ...files }))
    writeFileSync(join(root, 'gift', file), text);
  return root;
}

const schema = (target: string, more = '') =>
  `{% schema %}{"name":"t:note.name","target":"${target}","stylesheet":"gift.css","javascript":"gift.js"${more}}{% endschema %}`;

const gift: Readonly<Record<string, string>> = {
  'shopify.extension.toml': `api_version = "2026-07"
[[extensions]]
name = "Gift"
handle = "gift"
type = "theme"
`,
  'assets/gift.css': '.gift { color: teal }',
  'assets/gift.js': 'window.gift = true;',
  'blocks/note.liquid': `{% render 'note', text: block.settings.text %}${schema(
    'section',
    ',"enabled_on":{"templates":["cart"]},"settings":[{"type":"text","id":"text","default":"Enjoy"}]',
  )}`,
  'blocks/bar.liquid': `<p>bar on {{ template.name }} with {{ cart.item_count }}</p>${schema('body')}`,
  'snippets/note.liquid': `<p>{{ text }}: {{ 'note.offer' | t: price: 4500 }}</p>`,
  'locales/en.default.json':
    '{"note":{"offer":"A note for {{ price }}","left":{"one":"one left","other":"{{ count }} left"}}}',
  'locales/fr.json': '{"note":{"offer":"Un mot pour {{ price }}"}}',
  'locales/zh.json': '{"note":{"offer":"{{ price }} 的卡片"}}',
  'locales/en.default.schema.json': '{"note":{"name":"Gift note"}}',
};
