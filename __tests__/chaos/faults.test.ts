import { expect, test } from '@jest/globals';
import { campaign } from '../../chaos/campaign.js';
import type { Fault } from '../../chaos/faults.js';
import { everySingleFault, randomFaults } from '../../chaos/plan.js';
import { describeRun, runUnder } from '../../chaos/run.js';

/** The calls whose loss would cost most: each is made unclear in every way. */
const DECISIVE = ['RunInstances', 'CopyImage', 'ModifyImageAttribute'];
const UNCLEAR = ['reset after the effect', 'time-out after the effect', 'malformed body after the effect'];

/** A bounded part of `npm run chaos`, which does the whole. */
test('the full build survives faults: no leak, no second instance, no lost image, no false report', async () => {
  const trace = await runUnder([]);
  expect(trace).toMatchObject({ ending: 'success', wrongs: [] });
  const single = everySingleFault(trace.actions).filter(
    ({ action, nth, kind }) => nth === 1 && DECISIVE.includes(action) && UNCLEAR.includes(kind),
  );
  const schedules: (readonly Fault[])[] = [
    ...single.map((fault) => [fault]),
    ...Array.from({ length: 10 }, (_, index) => randomFaults(trace.actions, index + 1)),
  ];
  const runs = await campaign(schedules, runUnder, { sideBySide: 3, onRun: () => undefined });
  expect(runs).toHaveLength(DECISIVE.length * UNCLEAR.length + 10);
  const wrong = runs.filter(({ wrongs }) => wrongs.length > 0);
  expect(wrong.map((run) => `${describeRun(run)}: ${JSON.stringify(run.wrongs)}`)).toEqual([]);
}, 120_000);

test('a schedule follows from its seed', () => {
  const actions = ['CreateVpc', 'RunInstances', 'RunInstances'];
  expect(randomFaults(actions, 5)).toEqual(randomFaults(actions, 5));
  expect(randomFaults(actions, 5)).not.toEqual(randomFaults(actions, 6));
});
