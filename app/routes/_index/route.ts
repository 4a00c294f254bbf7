import { redirect } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';

/** Shopify opens an app at its root; the app itself is at /app, with the same parameters. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { search, searchParams } = new URL(request.url);
  return redirect(searchParams.has('shop') ? `/app${search}` : '/auth/login');
}
