import { displayTime } from '../admin-shell/display-time.ts';
import type { ShopContext } from '../shop-context.ts';
import { html, type Html } from '../pages/html.ts';
import type { CaughtMail } from './mailbox.ts';

/** All mails, newest first. */
export function mailboxPage(context: ShopContext, mails: readonly CaughtMail[]): string {
  return document(
    'Mailbox',
    html`<h1>Mailbox</h1>
      <p class="subtitle">Every mail that is sent to this machine's mail server ends here. None leaves it.</p>
      ${
        mails.length === 0
          ? html`<p class="card empty">No mails yet.</p>`
          : html`<ol class="card mails">
              ${mails.map(
                (mail) =>
                  html`<li>
                    <a href="/mailbox/${mail.id}">
                      <strong>${mail.subject || 'No subject'}</strong>
                      <span class="muted"
                        >To ${mail.to.join(', ')} · ${displayTime(context, mail.receivedAt)}</span
                      >
                    </a>
                  </li>`,
              )}
            </ol>`
      }`,
  );
}

/** One mail: who, what, and its HTML in a frame without scripts beside its text. */
export function mailPage(context: ShopContext, mail: CaughtMail): string {
  const subject = mail.subject || 'No subject';
  return document(
    subject,
    html`<p><a href="/mailbox">All mails</a></p>
      <h1>${subject}</h1>
      <dl class="card mail-head">
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>Received</dt>
        <dd>${displayTime(context, mail.receivedAt)}</dd>
        ${mail.attachments.map(
          (attachment) =>
            html`<dt>Attachment</dt>
              <dd>${attachment.name} (${attachment.contentType}, ${attachment.bytes} bytes)</dd>`,
        )}
      </dl>
      ${
        mail.html !== null &&
        html`<h2>Message</h2>
          <iframe
            class="card mail-html"
            sandbox="${mailSandbox}"
            title="The message"
            src="/mailbox/${mail.id}/html"
          ></iframe>`
      }
      ${
        mail.text !== null &&
        html`<h2>Text</h2>
          <pre class="card" tabindex="0" role="region" aria-label="Text of the message">
${withLinks(mail.text, context.state.shop.domain)}</pre>`
      }`,
  );
}

/** What a mail may do in its frame: lead to pages of their own, which are not held back by it. */
export const mailSandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** A mail's HTML as programs for mail show it: what a link leads to opens beside the mail, and of the shop, here. */
export const mailContent = (content: string, shopDomain: string): string =>
  content
    .replaceAll(`https://${shopDomain}/`, '/')
    .replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`);

/** A text whose addresses can be clicked on, as programs for mail do it; those of the shop lead to where it is here. */
function withLinks(text: string, shopDomain: string): readonly Html[] {
  const here = (address: string) => address.replace(`https://${shopDomain}/`, '/');
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 0 ? html`${part}` : html`<a href="${here(part)}">${part}</a>`));
}

function document(title: string, content: Html): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · Mailbox</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/admin/admin.css" />
    </head>
    <body class="mailbox">
      <main id="content">${content}</main>
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}
