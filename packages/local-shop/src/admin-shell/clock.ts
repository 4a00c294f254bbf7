import { Router, json, urlencoded } from 'express';
import { z } from 'zod';

import { instantOf, localTime } from '../orders/shop-clock.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { displayTime } from './display-time.ts';
import { card } from './layout.ts';

const DAY = 24 * 3600 * 1000;
const wish = z.object({ days: z.coerce.number().int().min(-400).max(400) });

/** What the shop's clock shows, and the form that moves it. */
export function clockCard(context: ShopContext): Html {
  const days = Math.round(context.state.clockShift / DAY);
  return card(
    'Clock',
    html`<p>
        The shop’s clock shows
        ${displayTime(context, context.now())}${days !== 0 && html`, ${days} days from the machine’s`}. What
        happens in the shop happens at that time; tokens, signatures and the app go by the machine’s clock.
      </p>
      <form method="post" action="/admin/clock">
        <div class="field">
          <label for="clock-days">Days from today, below zero for the past</label>
          <input id="clock-days" name="days" type="number" min="-400" max="400" value="${days}" />
        </div>
        <p class="form-actions"><button class="button" type="submit">Move the clock</button></p>
      </form>`,
  );
}

/** `POST /admin/clock` by hand and `POST /local-shop/clock` with `{ "days": -21 }`: moves the shop's clock. */
export function clockRoutes({ state, now }: ShopContext): Router {
  const routes = Router();
  routes.post('/admin/clock', urlencoded({ extended: false }), (request, response) => {
    const wanted = wish.safeParse(request.body);
    if (wanted.success) state.clockShift = shiftBy(state.shop.timeZone, wanted.data.days);
    response.redirect(303, '/admin');
  });
  routes.post('/local-shop/clock', json(), (request, response) => {
    const wanted = wish.safeParse(request.body);
    if (!wanted.success) {
      response.status(400).json({ error: z.prettifyError(wanted.error) });
      return;
    }
    state.clockShift = shiftBy(state.shop.timeZone, wanted.data.days);
    response.json({ now: now() });
  });
  return routes;
}

/**
 * Milliseconds from now to the same minute of the shop's wall clock so many days away: where clocks change in between, 24 hours
 * a day would come to another date around midnight.
 */
export function shiftBy(timeZone: string, days: number, now: number = Date.now()): number {
  const here = localTime(new Date(now).toISOString(), timeZone);
  const there = new Date(Date.parse(`${here}Z`) + days * DAY).toISOString().slice(0, 16);
  const [from, to] = [here, there].map((local) => Date.parse(instantOf(local, timeZone) ?? ''));
  return (to ?? 0) - (from ?? 0);
}
