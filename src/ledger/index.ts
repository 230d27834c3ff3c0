export { isOpen, type LedgerEntry } from './entry.js';
export { Ledger } from './ledger.js';
export { MARK_COUNT, type RunMark, type Tag } from './marks.js';
export { describeImage, unmarkImage, type ImageFacts } from './kinds/image.js';
export { releaseAll, kindInWords, type LeftOver } from './release.js';
export { findOpenLedgers, type OpenLedger } from './open-ledgers.js';
export { finishReplacement, type ReplacementFacts } from './replacement.js';
export { ResourceScope, type CallMarks, type Resource } from './scope.js';
