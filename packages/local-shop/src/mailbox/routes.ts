import { Router } from 'express';

import type { ShopContext } from '../shop-context.ts';
import type { Mailbox } from './mailbox.ts';
import { mailContent, mailPage, mailSandbox, mailboxPage } from './pages.ts';

/** What a mail may do on its page: show pictures that it carries, styles, and the way to other pages; no scripts, no requests. */
const MAIL_POLICY = `sandbox ${mailSandbox}; default-src 'none'; img-src data:; style-src 'unsafe-inline'`;

/** /mailbox: the mails that were caught, for people, and as JSON for tests. */
export function mailboxRoutes(context: ShopContext, mailbox: Mailbox): Router {
  const routes = Router();
  routes.get('/mailbox', (_request, response) => {
    response.send(mailboxPage(context, mailbox.list()));
  });
  routes.get('/mailbox/messages.json', (_request, response) => {
    response.json({ messages: mailbox.list() });
  });
  routes.get('/mailbox/:id', (request, response, next) => {
    const mail = mailbox.find(request.params.id);
    if (mail) response.send(mailPage(context, mail));
    else next();
  });
  routes.get('/mailbox/:id/html', (request, response, next) => {
    const mail = mailbox.find(request.params.id);
    if (!mail || mail.html === null) next();
    else
      response
        .set('content-security-policy', MAIL_POLICY)
        .type('html')
        .send(mailContent(mail.html, context.state.shop.domain));
  });
  return routes;
}
