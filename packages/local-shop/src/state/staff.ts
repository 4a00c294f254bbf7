/** Somebody who works in the admin. */
export interface StaffMember {
  /** Shopify's number, as text: the `sub` of session tokens. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly isOwner: boolean;
}

/** Who signs in when nobody else is chosen; a shop without its owner is a mistake of its seed. */
export function ownerOf(staff: ReadonlyMap<string, StaffMember>): StaffMember {
  const owner = [...staff.values()].find(({ isOwner }) => isOwner);
  if (!owner) throw new Error('The shop has no owner among its staff.');
  return owner;
}
