export { createOpenBook } from './createOpenBook';
export { leaveNotice } from './notice';
export { registerCommands, showDialogue, type RibbonEvent } from './ribbonHost';
export * from './openBook';
