export { isOpen, type LedgerEntry } from './entry.js';
export { Ledger, type LedgerListener } from './ledger.js';
export { MARK_COUNT, PREFIX as MARK_PREFIX, markKeys, type RunMark, type Tag } from './marks.js';
export { EIP_FACT } from './kinds/eip.js';
export { describeImage, type ImageFacts } from './describe-image.js';
export type { ReleaseContext } from './kinds/index.js';
export { releaseAll, type LeftOver, type ReleaseOptions } from './release.js';
export { kindInWords, kindsInWords } from './kind-in-words.js';
export { AUTO_RELEASE_FACT } from './unanswered.js';
export { handOverDisks, NO_DISKS_STAY } from './kinds/disk.js';
export { foresee } from './foresee.js';
export { unmark } from './unmark.js';
export { areSettled, findOpenLedgers, ledgerPath, type LostLedger, type OpenLedger } from './open-ledgers.js';
export { releaseMarked } from './release-marked.js';
export {
  COPY_FACTS,
  snapshotFacts,
  spreadFacts,
  TEMPORARY_FACTS,
  UNPUBLISHED_FACTS,
  USABLE_FACTS,
} from './image-facts.js';
export { finishReplacement } from './replacement.js';
export type { ReplacementFacts } from './replacement-facts.js';
export { ResourceScope, type CallMarks, type Resource } from './scope.js';
export { findBuilds, type Findings, type FoundBuild } from './found-builds.js';
export { listInWords, type UnseenRegion } from './list-regions.js';
export type { Unproven } from './prove-found.js';
export { FOR_SOME_SECONDS, lookUntilFound } from './patience.js';
