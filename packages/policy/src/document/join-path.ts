/** The path of something inside a path, which is empty for the whole document: `destinations.served`. */
export const joinPath = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
