import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';

/** GET: a photo of a request, for the shop that it was sent to and nobody else; never run, whatever somebody made of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const photo = await database.requestPhoto.findFirst({
    where: { shop, id: params['photo'] ?? '', requestId: params['id'] ?? '' },
  });
  if (photo === null) throw new Response('Your shop has no such photo.', { status: 404 });
  return new Response(new Uint8Array(photo.bytes), {
    headers: {
      'Content-Type': photo.type,
      'Content-Disposition': 'inline; filename="photo"',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}
