import { buyerPage } from '../pages/buyer-page.ts';
import { html, type Html } from '../pages/html.ts';

interface SignInForm {
  readonly email: string;
  readonly returnTo: string;
  readonly problem: string | null;
}

/** Asks for the address that the code is mailed to. */
export function signInPage(shopName: string, form: SignInForm): string {
  return page(
    shopName,
    html`<p class="note">A code is mailed to you: no password.</p>
      <form method="post" action="/account/login" novalidate>
        <input type="hidden" name="returnTo" value="${form.returnTo}" />
        ${field({ name: 'email', label: 'Email', type: 'email', autocomplete: 'email', value: form.email }, form.problem)}
        <button type="submit" class="primary">Continue</button>
      </form>`,
  );
}

/** Asks for the code. In the local shop the mail lies in the mailbox, and the page leads there. */
export function codePage(shopName: string, form: SignInForm): string {
  return page(
    shopName,
    html`<p class="note">
        A code of six digits was sent to ${form.email}. All mails of this shop lie in its
        <a href="/mailbox" target="_blank">mailbox</a>.
      </p>
      <form method="post" action="/account/login/code" novalidate>
        <input type="hidden" name="returnTo" value="${form.returnTo}" />
        <input type="hidden" name="email" value="${form.email}" />
        ${field({ name: 'code', label: 'Code', type: 'text', autocomplete: 'one-time-code', value: '' }, form.problem)}
        <button type="submit" class="primary">Sign in</button>
      </form>`,
  );
}

function page(shopName: string, content: Html): string {
  return buyerPage(
    { title: `Sign in – ${shopName}`, locale: 'en', kind: 'account' },
    html`<main class="sign-in">
      <a class="wordmark" href="/">${shopName}</a>
      <h1>Sign in</h1>
      ${content}
    </main>`,
  );
}

function field(
  input: {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly autocomplete: string;
    readonly value: string;
  },
  problem: string | null,
): Html {
  return html`<div class="field">
    <label for="${input.name}">${input.label}</label>
    <input
      id="${input.name}"
      name="${input.name}"
      type="${input.type}"
      autocomplete="${input.autocomplete}"
      value="${input.value}"
      ${problem !== null && html`aria-invalid="true"`}
      aria-describedby="${input.name}-error"
    />
    <p class="field-error" id="${input.name}-error">${problem}</p>
  </div>`;
}
