export { createOpenBook } from './createOpenBook';
export { leaveNotice } from './notice';
export * from './openBook';
