import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a UI extension with one target, built: `code` is the body of what the target runs. */
export function writeUiExtension(
  root: string,
  handle: string,
  target: string,
  code: string,
  more: { readonly placement?: string; readonly settings?: string; readonly capabilities?: string } = {},
): void {
  const folder = join(root, handle);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'locales', 'en.default.json'), '{"offer":"Gift wrap for {{price}}"}');
  writeFileSync(join(folder, 'locales', 'fr.json'), '{"offer":"Emballage cadeau pour {{price}}"}');
  writeFileSync(
    join(folder, 'shopify.extension.toml'),
    `api_version = "2026-07"
[[extensions]]
name = "${handle}"
handle = "${handle}"
type = "ui_extension"
[[extensions.targeting]]
module = "./src/Target.tsx"
target = "${target}"
${more.placement ? `default_placement = "${more.placement}"` : ''}
[extensions.capabilities]
api_access = true
${more.capabilities ?? ''}
[[extensions.metafields]]
key = "note"
${more.settings ?? ''}`,
  );
  writeFileSync(join(folder, 'dist', `${handle}.js`), `shopify.extend('${target}', async () => {${code}});`);
}

/** Writes a UI extension with several targets in one bundle, as Shopify CLI makes it. */
export function writeTargets(
  root: string,
  handle: string,
  capabilities: string,
  targets: Readonly<Record<string, string>>,
): void {
  const [first = ''] = Object.keys(targets);
  writeUiExtension(root, handle, first, '', { capabilities });
  const folder = join(root, handle);
  const toml = join(folder, 'shopify.extension.toml');
  const targeting = Object.keys(targets)
    .map((target) => `[[extensions.targeting]]\nmodule = "./src/Target.tsx"\ntarget = "${target}"\n`)
    .join('');
  const one = `[[extensions.targeting]]\nmodule = "./src/Target.tsx"\ntarget = "${first}"\n`;
  writeFileSync(toml, readFileSync(toml, 'utf8').replace(one, targeting));
  const code = Object.entries(targets).map(
    ([target, body]) => `shopify.extend('${target}', async () => {${body}});`,
  );
  writeFileSync(join(folder, 'dist', `${handle}.js`), code.join('\n'));
}

/** A checkbox that adds a variant to the cart and takes it out again, and follows the cart's lines. */
export function giftWrap(variantId: string): string {
  return `
    const {lines, i18n, applyCartLinesChange, query} = shopify;
    const id = '${variantId}';
    const {data} = await query('query ($id: ID!, $country: CountryCode) @inContext(country: $country) { node(id: $id) { ... on ProductVariant { price { amount currencyCode } } } }',
      {variables: {id, country: shopify.localization.country.value.isoCode}});
    const {amount, currencyCode} = data.node.price;
    const box = document.createElement('s-checkbox');
    box.label = i18n.translate('offer', {price: i18n.formatCurrency(Number(amount), {currency: currencyCode})});
    const line = () => lines.value.find(({merchandise}) => merchandise.id === id);
    const follow = () => { box.checked = Boolean(line()); };
    box.addEventListener('change', async (event) => {
      await applyCartLinesChange(event.currentTarget.checked
        ? {type: 'addCartLine', merchandiseId: id, quantity: 1}
        : {type: 'removeCartLine', id: line().id, quantity: line().quantity});
    });
    lines.subscribe(follow);
    follow();
    document.body.append(box);`;
}

/** A target that does what checkout does not allow. */
export const rawElement = `document.body.append(document.createElement('div'));`;
/** A target that reports whether it can reach the network. */
export const networkProbe = `
    const text = document.createElement('s-text');
    text.textContent = await fetch('/').then(() => 'network is open', () => 'network is closed');
    document.body.append(text);`;
