import { expect, test } from 'vitest';
import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
import { visiting } from '../http.fixture.ts';
import { checkoutEditorRoutes } from './checkout-editor-routes.ts';

const SETTINGS = `[extensions.settings]
[[extensions.settings.fields]]
key = "days"
type = "number_integer"
name = "Days to show"
[[extensions.settings.fields.validations]]
name = "max"
value = "30"
[[extensions.settings.fields]]
key = "tone"
type = "single_line_text_field"
name = "Tone"
[[extensions.settings.fields.validations]]
name = "choices"
value = "[\\"info\\",\\"warning\\"]"
`;

/** A merchant in the editor of a shop with one block that has settings. */
async function merchant() {
  const { runtime, state, extensions } = await checkoutFixture();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '', {
    placement: 'PAYMENT1',
    settings: SETTINGS,
  });
  const visit = await visiting(
    checkoutEditorRoutes(runtime.context).use(checkoutRoutes(Promise.resolve(runtime))),
  );
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    visit(`/admin/settings/checkout/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  const preview = await visit('/admin/settings/checkout/preview');
  const cookie = (preview.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const sees = async (path: string) => (await visit(path, { headers: { cookie } })).text();
  return { post, visit, sees, state, preview };
}

test('the preview puts something into the cart and tells blocks that a merchant looks', async () => {
  const { preview, sees } = await merchant();
  expect(preview.headers.get('location')).toBe('/checkout?editor=checkout');
  expect(await sees('/checkout?editor=checkout')).toContain('"extension.editor":{"type":"checkout"}');
  expect(await sees('/checkout')).not.toContain('extension.editor');
});

test('settings that a merchant saves reach the extension as what they are', async () => {
  const { post, sees, visit } = await merchant();
  expect(await sees('/checkout')).toContain('"settings":{}');
  expect((await post('extensions/wrap', { days: '7', tone: 'info' })).status).toBe(303);
  expect(await sees('/checkout')).toContain('"settings":{"days":7,"tone":"info"}');
  expect(await (await visit('/admin/settings/checkout')).text()).toContain('value="7"');
});

test('a setting that does not fit is refused beside its field, and what was typed is kept', async () => {
  const { post, state } = await merchant();
  const refused = await post('extensions/wrap', { days: '31', tone: 'warning' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Enter 30 or less');
  expect(page).toContain('value="31"');
  expect(page).toMatch(/value="warning" selected/);
  expect(state.checkoutProfile.settings).toEqual({});
});

test('a block stands where its toml wants it until the merchant moves it', async () => {
  const { post, sees } = await merchant();
  await post('layout', { layout: 'three-page' });
  expect(await sees('/checkout')).not.toContain('data-slot="wrap');
  await post('extensions/wrap', { placement: 'order-summary' });
  expect(await sees('/checkout')).toContain('data-slot="wrap');
});

test('an extension that is not there cannot be set', async () => {
  const { post } = await merchant();
  expect((await post('extensions/nobody', {})).status).toBe(404);
});
