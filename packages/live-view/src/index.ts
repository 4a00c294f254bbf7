export { live } from './live.ts';
export { EditorNote } from './EditorNote.tsx';
export { RequestCard } from './RequestCard.tsx';
export type { CardRequest } from './RequestCard.tsx';
export { accountAddress, formAddress } from './account-address.ts';
