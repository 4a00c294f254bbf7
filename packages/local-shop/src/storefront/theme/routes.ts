import { Router } from 'express';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ShopContext } from '../../shop-context.ts';
import { themeExtensions } from './theme-extensions.ts';

/** The `assets/` of theme app extensions, as they were written. */
export function themeAssetRoutes(context: ShopContext): Router {
  const router = Router();
  router.get('/cdn/extensions/:handle/assets/:file', (request, response, next) => {
    const { handle, file } = request.params;
    const extension = themeExtensions(context.extensions).find((one) => one.handle === handle);
    const path = join(extension?.folder ?? '', 'assets', basename(file));
    if (extension && existsSync(path)) response.set('cache-control', 'no-store').sendFile(path);
    else next();
  });
  return router;
}
