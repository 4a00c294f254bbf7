import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { themedStyles } from './styles.ts';

const headers = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A page for shoppers that stands alone, as an answer of the app proxy. */
export const respondWithPage = (page: ReactElement, status = 200): Response =>
  new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  });

/**
 * A page whose own address lets its reader act: no other page is told it, and nothing is loaded that could read it. So it stands alone: a theme
 * loads what other companies wrote.
 */
export function respondPrivately(page: ReactElement, status = 200): Response {
  const answer = respondWithPage(page, status);
  answer.headers.set('Referrer-Policy', 'no-referrer');
  answer.headers.set('X-Robots-Tag', 'noindex, nofollow');
  answer.headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  return answer;
}

/**
 * A page for shoppers inside of the shop's theme, as an answer of the app proxy. Its text runs there as Liquid: so that nothing which somebody typed
 * does, no brace that could begin a tag is left in it.
 */
export const respondInTheme = (content: ReactElement, status = 200): Response =>
  new Response(`<style>${themedStyles}</style>${withoutLiquid(renderToStaticMarkup(content))}`, {
    status,
    headers: { ...headers, 'Content-Type': 'application/liquid; charset=utf-8' },
  });

/** The same page for a browser, and nothing but text for Liquid. Markup itself has no braces: they stand in texts and attributes alone. */
const withoutLiquid = (markup: string): string => markup.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
