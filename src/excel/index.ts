export { createOpenBook } from './createOpenBook';
export * from './openBook';
