import { judgeRemains, lostImages, unreported } from './remains.js';
import { judgeReports } from './reports.js';
import type { Story, Wrong } from './story.js';
import { withoutSuperseded } from './superseded.js';

export interface Verdict {
  readonly wrongs: readonly Wrong[];
  readonly keptAndTold: readonly string[];
}

/** Everything that is wrong with how a run ended, by what it said and what the cloud holds. */
export function judge(whole: Story): Verdict {
  const story = withoutSuperseded(whole);
  const { wrongs, keptAndTold } = judgeRemains(story);
  const { cloud } = story.given;
  return {
    wrongs: [
      ...wrongs,
      ...lostImages(story),
      ...unreported(story),
      ...judgeReports(story),
      ...cloud.problems().map((what): Wrong => ({ kind: 'simulator', what })),
    ],
    keptAndTold,
  };
}

export { judgeMoment, Watch } from './moments.js';
export {
  WRONG_KINDS,
  entriesOf,
  type BuildEntry,
  type StepReport,
  type Story,
  type Wrong,
  type WrongKind,
} from './story.js';
