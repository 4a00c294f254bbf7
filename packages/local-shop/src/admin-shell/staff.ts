import type { Request } from 'express';

import type { ShopContext } from '../shop-context.ts';
import { ownerOf, type StaffMember } from '../state/staff.ts';
import { cookiesOf } from '../storefront/buyer.ts';

const staffCookie = 'staff';

/** Who works in this browser: the owner, until somebody else is chosen. */
export function signedInStaff({ state }: ShopContext, request: Request): StaffMember {
  return state.staff.get(cookiesOf(request).get(staffCookie) ?? '') ?? ownerOf(state.staff);
}

/** The cookie that makes this browser somebody else's. */
export const staffCookieOf = ({ id }: StaffMember): readonly [name: string, value: string] => [
  staffCookie,
  id,
];
