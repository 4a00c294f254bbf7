export { live } from './live.ts';
export { EditorNote } from './EditorNote.tsx';
export { RequestCard } from './RequestCard.tsx';
export type { CardRequest } from './RequestCard.tsx';
export { accountAddress } from './account-address.ts';
