import { Router, urlencoded } from 'express';
import type { ShopContext } from '../shop-context.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { codePage, signInPage } from './sign-in-pages.ts';
import { sendSignInCode, signIn, signOut } from './sign-in.ts';

/** Signing in, by an address and the code that is mailed to it, and out. */
export function signInRoutes(context: ShopContext): Router {
  const router = Router();
  const { shop } = context.state;

  router.get('/account/login', (request, response) => {
    const returnTo = ownPath(request.query.returnTo);
    response.send(signInPage(shop.name, { email: '', returnTo, problem: null }));
  });

  router.post('/account/login', urlencoded({ extended: false }), (request, response) => {
    const { email = '', returnTo } = decodeForm(request.body);
    const path = ownPath(returnTo);
    if (sendSignInCode(context, email)) {
      response.redirect(
        303,
        `/account/login/code?${new URLSearchParams({ email, returnTo: path }).toString()}`,
      );
      return;
    }
    // Shopify lets anybody in and makes them a customer; here whoever has not bought yet has nothing to see.
    const problem = 'No order was placed with this email. Check it, or place an order first.';
    response.status(422).send(signInPage(shop.name, { email, returnTo: path, problem }));
  });

  router.get('/account/login/code', (request, response) => {
    const { email, returnTo } = request.query;
    const form = {
      email: typeof email === 'string' ? email : '',
      returnTo: ownPath(returnTo),
      problem: null,
    };
    response.send(codePage(shop.name, form));
  });

  router.post('/account/login/code', urlencoded({ extended: false }), (request, response) => {
    const { email = '', code = '', returnTo } = decodeForm(request.body);
    const path = ownPath(returnTo);
    if (signIn(context, response, { email, code })) response.redirect(303, path);
    else {
      const problem = 'This code is not right, or no longer good. Go back to get a new one.';
      response.status(422).send(codePage(shop.name, { email, returnTo: path, problem }));
    }
  });

  router.post('/account/logout', urlencoded({ extended: false }), (request, response) => {
    signOut(response);
    response.redirect(303, ownPath(decodeForm(request.body).returnTo));
  });
  return router;
}

/** A path of this shop, never another site. */
function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}
