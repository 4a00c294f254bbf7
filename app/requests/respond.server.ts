import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * A page for shoppers as an answer of the app proxy. HTML and not `application/liquid`: as Liquid, what a shopper typed
 * would run in the shop's theme.
 */
export const respondWithPage = (page: ReactElement, status = 200): Response =>
  new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  });
