/** A text as it was typed, without what surrounds it, its lines ended alike. PostgreSQL takes no NUL in a text. */
export const typedText = (text: string): string => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
