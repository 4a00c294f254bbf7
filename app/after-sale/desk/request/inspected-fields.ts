/** Names of the fields of a line that is inspected end with its id. */
export const inspectedFields = { quantity: 'quantity:', condition: 'condition:' } as const;
