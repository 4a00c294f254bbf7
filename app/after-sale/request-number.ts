/** What a request is called between people: the beginning of its id, which nobody can guess the rest of. */
export const requestNumber = (id: string): string => id.slice(0, 8).toUpperCase();
