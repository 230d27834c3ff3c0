import { expect, test } from '@jest/globals';
import { runUnder } from '../../chaos/fault-run.js';
import { describeFault, readFault, type Fault } from '../../chaos/faults.js';
import { callsOf, everySingleFault, randomFaults } from '../../chaos/plan.js';

/** The calls whose loss would cost most: each is made unclear in every way. */
const DECISIVE = ['RunInstances', 'CopyImage', 'ModifyImageAttribute'];
const UNCLEAR = ['reset after the effect', 'time-out after the effect', 'effect after the time-out'];

/** A bounded part of `npm run chaos`, which does the whole. */
test('builds survive faults: no leak, no second instance, no lost image, no untrue report', async () => {
  const trace = await runUnder('full', []);
  expect(trace).toMatchObject({ ending: 'success', wrongs: [], keptAndTold: [] });
  const single = everySingleFault(callsOf(trace.actions)).filter(
    ({ action, nth, kind }) => nth === 1 && DECISIVE.includes(action) && UNCLEAR.includes(kind),
  );
  const schedules: (readonly Fault[])[] = [
    ...single.map((fault) => [fault]),
    [{ action: 'CreateImage', nth: 1, kind: 'comes to CreateFailed' }],
    [{ action: 'DeleteSecurityGroup', nth: 1, kind: 'refused for good, to the post step too' }],
    [{ action: 'DeleteVpc', nth: 1, kind: 'not found once' }],
    ...Array.from({ length: 6 }, (_, index) => randomFaults(trace.actions, index + 1)),
  ];
  const wrong: string[] = [];
  const left = schedules.values();
  const runSome = async () => {
    for (const faults of left) {
      const { wrongs } = await runUnder('full', faults);
      wrong.push(
        ...wrongs.map(({ kind, what }) => `${faults.map(describeFault).join(', ')}: ${kind}: ${what}`),
      );
    }
  };
  await Promise.all(Array.from({ length: 5 }, runSome));
  expect(wrong).toEqual([]);
}, 120_000);

test('a schedule follows from its seed', () => {
  const actions = ['CreateVpc', 'RunInstances', 'RunInstances'];
  expect(randomFaults(actions, 5)).toEqual(randomFaults(actions, 5));
  expect(randomFaults(actions, 5)).not.toEqual(randomFaults(actions, 6));
});

test('a fault is read as it is told', () => {
  const fault: Fault = { action: 'RunInstances', nth: 2, kind: 'vanishes' };
  expect(readFault(describeFault(fault))).toEqual(fault);
  expect(() => readFault('RunInstances#1 explodes')).toThrow('no fault');
});
