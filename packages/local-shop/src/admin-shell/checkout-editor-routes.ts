import { Router, urlencoded, type Response } from 'express';

import { changeCartLines } from '../checkout/cart-lines.ts';
import type { ShopContext } from '../shop-context.ts';
import { BLOCK_PLACEMENTS } from '../state/checkout-profile.ts';
import { isSwitchedOn } from '../state/switched-off.ts';
import { cartFor } from '../storefront/buyer.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { extensionFiles, type Extension, type UiExtension } from '../ui-host/extensions.ts';
import { readSettings } from '../ui-host/setting-values.ts';
import { checkoutEditorPage } from './checkout-editor-page.ts';

/** The checkout editor with its forms, and the way into checkout as it shows it. */
export function checkoutEditorRoutes(context: ShopContext): Router {
  const { state } = context;
  const files = extensionFiles(context.extensions);
  const list = (): readonly UiExtension[] =>
    files.list().flatMap((extension) => (isOfCheckout(extension) ? [extension] : []));
  const routes = Router();
  const back = (response: Response) => response.redirect(303, '/admin/settings/checkout');

  // Apps link to the editor by its address at Shopify.
  routes.get(['/admin/settings/checkout', '/admin/settings/checkout/editor'], (_request, response) => {
    response.send(checkoutEditorPage(context, list()));
  });

  routes.post('/admin/settings/checkout/layout', urlencoded({ extended: false }), (request, response) => {
    const layout = decodeForm(request.body).layout === 'three-page' ? 'three-page' : 'one-page';
    state.checkoutProfile = { ...state.checkoutProfile, layout };
    back(response);
  });

  routes.post(
    '/admin/settings/checkout/extensions/:handle/placed',
    urlencoded({ extended: false }),
    (request, response) => {
      const { target = '', on } = decodeForm(request.body);
      place(context, list(), `${request.params.handle}/${target}`, on === 'true');
      back(response);
    },
  );

  routes.post(
    '/admin/settings/checkout/extensions/:handle',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const extension = list().find(({ handle }) => handle === request.params.handle);
      if (!extension) {
        next();
        return;
      }
      const typed = decodeForm(request.body);
      const read = readSettings(extension.settings, typed);
      if (read.kind === 'refused') {
        const refused = { handle: extension.handle, typed, problems: read.problems };
        response.status(422).send(checkoutEditorPage(context, list(), refused));
        return;
      }
      save(context, extension.handle, typed.placement, read.values);
      back(response);
    },
  );

  /** The editor shows a cart with something in it, as Shopify's does with a sample. */
  routes.get('/admin/settings/checkout/preview', (request, response) => {
    const cart = cartFor(state, request, response);
    const sample = [...state.products.values()].find(({ status }) => status === 'ACTIVE')?.variants[0];
    if (cart.lines.length === 0 && sample)
      changeCartLines(state, cart, { type: 'addCartLine', merchandiseId: sample.id, quantity: 1 });
    response.redirect('/checkout?editor=checkout');
  });
  return routes;
}

/** The editor knows what shoppers see; blocks of the admin are no part of it. */
const isOfCheckout = (extension: Extension): extension is UiExtension =>
  extension.kind === 'ui' && extension.targets.some((target) => !target.startsWith('admin.'));

/** Places one target of an extension, or takes it away. */
function place({ state }: ShopContext, all: readonly UiExtension[], id: string, on: boolean): void {
  const { checkoutProfile: profile } = state;
  const ids = all.flatMap(({ handle, targets }) => targets.map((target) => `${handle}/${target}`));
  const switchedOff = ids.filter((each) => (each === id ? !on : !isSwitchedOn(profile.switchedOff, each)));
  state.checkoutProfile = { ...profile, switchedOff };
}

function save(
  { state }: ShopContext,
  handle: string,
  wanted: string | undefined,
  values: Readonly<Record<string, string | number | boolean>>,
): void {
  const { checkoutProfile: profile } = state;
  const placement = BLOCK_PLACEMENTS.find((known) => known === wanted);
  state.checkoutProfile = {
    ...profile,
    settings: { ...profile.settings, [handle]: values },
    placements: placement ? { ...profile.placements, [handle]: placement } : profile.placements,
  };
}
