import { Router, urlencoded } from 'express';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { signedInStaff, staffCookieOf } from './staff.ts';
import { staffPage } from './staff-page.ts';

const wish = z.object({ id: z.string() });

/** Who works in this browser, and the switch to somebody else: two browsers are two people. */
export function staffRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.get('/admin/staff', (request, response) => {
    response.send(staffPage(context, signedInStaff(context, request)));
  });
  routes.post('/admin/staff', urlencoded({ extended: false }), (request, response) => {
    const wanted = wish.safeParse(request.body);
    const person = wanted.success ? context.state.staff.get(wanted.data.id) : undefined;
    if (!person) {
      response.status(404).type('text/plain').send('Nobody of this shop’s staff has that number.');
      return;
    }
    response.cookie(...staffCookieOf(person), { httpOnly: true, sameSite: 'lax' });
    response.redirect(303, '/admin/staff');
  });
  return routes;
}
