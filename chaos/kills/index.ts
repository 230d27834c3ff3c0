import { Job } from '../../__tests__/e2e/runner.js';
import { startSimulator } from '../../src/simulator/index.js';
import { templateOf } from '../fault-run.js';
import { entriesOf, judge, Watch } from '../judge/index.js';
import { Keepalive } from '../keepalive.js';
import type { Ran } from '../ran.js';
import { furnish, scenarioNamed, type Builder } from '../scenarios/index.js';
import { World } from '../world.js';
import { Course } from './course.js';
import { OneOfTwo } from './one-of-two.js';
import { isOfTwo, type AtCall, type KillKind, type KillPoint, type OneOfTwoKind } from './points.js';
import { Steps } from './steps.js';
import { Trigger, type SeenCall } from './trigger.js';

/** Runs a scenario as the runner does, from dist/, kills it at a point, and judges what comes after. */
export async function runAndKill(name: string, point: KillPoint): Promise<Ran> {
  const scenario = scenarioNamed(name);
  const trigger = new Trigger();
  const watch = new Watch();
  const lookers: ((moment: AtCall['moment'], call: SeenCall) => void)[] = [watch.look];
  using _alive = new Keepalive();
  await using cloud = await startSimulator({
    guests: scenario.guests,
    onCall: (moment, call) => {
      lookers.forEach((look) => {
        look(moment, call);
      });
      trigger.see(moment, call);
    },
  });
  const given = await furnish(cloud, scenario);
  const builders = scenario.builders(given);
  const template = JSON.stringify(withoutAccess(templateOf(scenario, given, builders)));
  const facts = { given, builders, before: World.of(cloud) };
  watch.begin(given);
  const regions = regionsOf(builders);
  await using job = await jobWith(template);
  const steps = new Steps({ cloud, job, trigger, regions });
  const courseOfTwo = async (kind: OneOfTwoKind) => {
    await using rival = await jobWith(template);
    const livingRunId = '4713';
    const keys = cloud.ram.user('rival');
    const living = new Steps({
      cloud,
      job: rival,
      trigger: new Trigger(),
      regions,
      keys,
      runId: livingRunId,
    });
    const course = new OneOfTwo(cloud, { struck: steps, living, livingRunId }, facts);
    lookers.push((...seen) => {
      course.look(...seen);
    });
    return { story: await course.run({ ...point, kind }), wrongs: [...course.wrongs, ...living.hangs] };
  };
  const courseOfOne = async (kind: KillKind) => {
    const course = new Course(cloud, steps, trigger, facts);
    return { story: await course.run({ ...point, kind }), wrongs: course.wrongs };
  };
  const { story, wrongs } = await (isOfTwo(point.kind) ? courseOfTwo(point.kind) : courseOfOne(point.kind));

  const verdict = judge(story);
  const { main } = story;
  return {
    ending: main.exitCode === null ? 'killed' : main.exitCode === 0 ? 'success' : 'clear error',
    wrongs: [...watch.wrongs, ...steps.hangs, ...wrongs, ...verdict.wrongs],
    keptAndTold: verdict.keptAndTold,
    error: entriesOf(main).find(({ error }) => error !== null)?.error ?? undefined,
    logs: [main, ...story.later].map(({ log }) => log),
    struck: trigger.struck,
  };
}

/**
 * What one run of a scenario calls where nothing befalls it, from dist/: it polls less often than a build at the
 * campaigns' own pace.
 * @throws Error where it fails by itself: then nothing that befalls it would mean anything
 */
export async function traceOfBundles(name: string): Promise<readonly string[]> {
  const scenario = scenarioNamed(name);
  using _alive = new Keepalive();
  await using cloud = await startSimulator({ guests: scenario.guests });
  const given = await furnish(cloud, scenario);
  const builders = scenario.builders(given);
  await using job = await jobWith(JSON.stringify(withoutAccess(templateOf(scenario, given, builders))));
  const { exitCode, log } = await new Steps({
    cloud,
    job,
    trigger: new Trigger(),
    regions: regionsOf(builders),
  }).main();
  if (exitCode !== 0) throw new Error(`From dist/, and without a fault, "${name}" fails:\n${log}`);
  return cloud.calls().map(({ action }) => action);
}

async function jobWith(template: string): Promise<Job> {
  const job = await Job.start();
  await job.write('template.json', template);
  return job;
}

function regionsOf(builders: readonly Builder[]): readonly string[] {
  return [...new Set(builders.flatMap(({ wants }) => wants.map(({ region }) => region)))];
}

/** The way to the cloud is in the inputs, as it should be. */
function withoutAccess(template: object): object {
  const secret = ['access_key', 'secret_key', 'custom_endpoint_ecs'];
  return JSON.parse(
    JSON.stringify(template, (name, value: unknown) => (secret.includes(name) ? undefined : value)),
  ) as object;
}

export * from './points.js';
