export { isOpen, type LedgerEntry } from './entry.js';
export { Ledger } from './ledger.js';
export { MARK_COUNT, type RunMark, type Tag } from './marks.js';
export { releaseAll, kindInWords, type LeftOver } from './release.js';
export { ResourceScope, type CallMarks, type Resource } from './scope.js';
