import { Router, json, urlencoded } from 'express';
import { z } from 'zod';

import type { ScopesDetail } from '../app-bridge/protocol.ts';
import { areOptional, grantScopes, grantedScopes, revokeScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';

const wish = z.object({ what: z.enum(['request', 'revoke']), scopes: z.array(z.string()) });
const takenBack = z.object({ scope: z.string() });

/** The app's access scopes: what the shell answers the app by, and where a merchant takes some back. */
export function scopeRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.get('/admin/scopes.json', (_request, response) => {
    response.json(detailOf(context));
  });
  routes.post('/admin/scopes.json', json(), (request, response) => {
    const wanted = wish.safeParse(request.body);
    if (!wanted.success || !areOptional(context, wanted.data.scopes)) {
      response.status(422).json({ error: 'Only optional scopes are granted and taken back.' });
      return;
    }
    const { what, scopes } = wanted.data;
    if (what === 'request') grantScopes(context, scopes);
    else revokeScopes(context, scopes);
    response.json(detailOf(context));
  });
  routes.post('/admin/apps/take-back', urlencoded({ extended: false }), (request, response) => {
    const wanted = takenBack.safeParse(request.body);
    if (wanted.success && areOptional(context, [wanted.data.scope]))
      revokeScopes(context, [wanted.data.scope]);
    response.redirect(303, '/admin/apps');
  });
  return routes;
}

const detailOf = (context: ShopContext): ScopesDetail => ({
  granted: grantedScopes(context),
  required: context.app.scopes,
  optional: context.app.optionalScopes,
});
