export { live } from './live.ts';
export { EditorNote } from './EditorNote.tsx';
export { accountAddress } from './account-address.ts';
