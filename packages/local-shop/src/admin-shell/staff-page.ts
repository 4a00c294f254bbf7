import type { ShopContext } from '../shop-context.ts';
import { html, type Html } from '../pages/html.ts';
import type { StaffMember } from '../state/staff.ts';
import { adminPage, badge, card, pageHeader, table } from './layout.ts';

/** The shop's staff, who of them works in this browser, and a button for each of the others. */
export function staffPage(context: ShopContext, signedIn: StaffMember): string {
  const rows = [...context.state.staff.values()].map((person): readonly Html[] => [
    html`${person.firstName} ${person.lastName}`,
    html`${person.email}`,
    html`${person.isOwner ? 'Owner' : 'Staff'}`,
    person.id === signedIn.id ? badge('Signed in', 'success') : signInButton(person),
  ]);
  const content = html`${pageHeader('Staff')}
  ${card(
    'Who works in this browser',
    html`<p class="note">
        No password is asked for: this shop is for this machine only. Another browser, or a private window,
        can be another person at the same time.
      </p>
      ${table('Staff', ['Name', 'Email', 'Role', 'This browser'], rows, 'Nobody works here.')}`,
  )}`;
  return adminPage(context, { title: 'Staff', section: 'home', content });
}

const signInButton = ({ id, firstName, lastName }: StaffMember): Html =>
  html`<form method="post" action="/admin/staff">
    <input type="hidden" name="id" value="${id}" />
    <button type="submit">Sign in as ${firstName} ${lastName}</button>
  </form>`;
