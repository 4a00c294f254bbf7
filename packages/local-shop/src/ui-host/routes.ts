import { Router } from 'express';
import type { ExtensionFiles } from './extensions.ts';

/** The built bundles of UI extensions at `/ui-extensions/<handle>.js`. */
export function uiHostRoutes(extensions: ExtensionFiles): Router {
  const router = Router();

  router.get('/ui-extensions/:handle.js', (request, response, next) => {
    const found = extensions.list().find((one) => one.kind === 'ui' && one.handle === request.params.handle);
    if (!found || found.bundle === null) next();
    else response.type('js').set('cache-control', 'no-store').send(found.bundle);
  });

  return router;
}
