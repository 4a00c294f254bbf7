/** What somebody can have done about an order from its page. */
export const deskActions = ['release', 'ask', 'decide'] as const;

export type DeskAction = (typeof deskActions)[number];
