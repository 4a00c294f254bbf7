/**
 * The text that says that names which were not changed still fit those that were. It holds the names that this was said
 * of, so that it says nothing any more once one of them is typed anew.
 */
export const namesConfirmedField = 'protection.namesConfirmed';
