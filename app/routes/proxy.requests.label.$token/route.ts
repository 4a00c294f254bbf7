import type { LoaderFunctionArgs } from '@remix-run/node';

import { linkVisitOf } from '../../after-sale/form/link-visit.server.ts';
import { tell } from '../../after-sale/form/told-pages.tsx';
import { readLabelLink } from '../../after-sale/links.server.ts';
import type { LinkedRequest } from '../../after-sale/links.server.ts';
import { database } from '../../database.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';

/** GET /proxy/requests/label/<token>: a return label, for whoever has the link of its mail. It is saved and never run. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return new Response('Not signed by Shopify', { status: 401 });
  const { shop, secrets, now } = visitor;
  const visit = await linkVisitOf(database, visitor, {
    link: readLabelLink(params['token'] ?? '', { shop, secrets, now }),
    nameOf: ({ id }: LinkedRequest) => `label/${id}`,
    does: 'opened',
  });
  if (visit === null) return new Response('There is no label at this address', { status: 404 });
  if (visit.kind === 'told') return tell(visit, visitor);
  const label = await database.requestLabel.findUnique({ where: { shop_id: { shop, id: visit.link.id } } });
  if (label === null) return tell(visit.tell('gone'), visitor);
  const name = label.type === 'image/png' ? 'return-label.png' : 'return-label.pdf';
  return new Response(new Uint8Array(label.bytes), {
    headers: {
      'Content-Type': label.type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
}
