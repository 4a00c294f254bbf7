export { promiseBlock } from './promiseBlock.tsx';
