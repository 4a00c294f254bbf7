/** The shop's own policy page, as Liquid's `shop.refund_policy` names it. */
export const REFUND_POLICY = { title: 'Refund policy', url: '/policies/refund-policy' } as const;
