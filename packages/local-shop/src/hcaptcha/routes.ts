import { Router, urlencoded } from 'express';

import type { ShopContext } from '../shop-context.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { issueToken, verify } from './verify.ts';

/**
 * A stand-in of hCaptcha, for machines that do not reach it: `POST /hcaptcha/siteverify`, and a widget at
 * `/hcaptcha/1/api.js` that says what it is. An app that is pointed to the real one never comes here.
 */
export function hcaptchaRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post('/hcaptcha/siteverify', urlencoded({ extended: false }), (request, response) => {
    const { secret = '', response: token = '', sitekey = '' } = decodeForm(request.body);
    response.json(verify(context, { secret, response: token, sitekey }, request.hostname));
  });
  routes.post('/hcaptcha/token/:siteKey', (request, response) => {
    response.type('text/plain').send(issueToken(context, request.params.siteKey, request.hostname));
  });
  return routes;
}
