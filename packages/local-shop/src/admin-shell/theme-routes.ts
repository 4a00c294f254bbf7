import { Router, urlencoded } from 'express';
import { z } from 'zod';
import type { ShopContext } from '../shop-context.ts';
import { THEME_KINDS } from '../state/theme.ts';
import { themeExtensions } from '../storefront/theme/theme-extensions.ts';
import { themePage } from './theme-page.ts';

/** The form of the theme page: what is not ticked is switched off. */
const wishes = z.object({
  on: z.union([z.array(z.string()), z.string().transform((id) => [id])]).default([]),
  kind: z.enum(THEME_KINDS),
});

/** The theme page and its form. */
export function themeRoutes(context: ShopContext): Router {
  const routes = Router();
  // Apps link to the theme editor by its address at Shopify.
  routes.get(['/admin/theme', '/admin/themes/current/editor'], (_request, response) => {
    response.send(themePage(context));
  });
  routes.post('/admin/theme', urlencoded({ extended: false }), (request, response) => {
    const wanted = wishes.safeParse(request.body);
    if (!wanted.success) {
      response.status(400).type('text/plain').send(z.prettifyError(wanted.error));
      return;
    }
    const { on, kind } = wanted.data;
    const all = themeExtensions(context.extensions).flatMap(({ blocks }) => blocks.map(({ id }) => id));
    context.state.theme = {
      kind,
      switchedOff: all.filter((id) => !on.includes(id)),
    };
    response.redirect(303, '/admin/theme');
  });
  return routes;
}
