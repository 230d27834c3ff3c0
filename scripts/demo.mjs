// Builds an image on the simulated cloud, as a GitHub runner would run the action: child processes that get
// INPUT_ variables and write to the runner's files. Needs Node and the committed dist/, nothing else.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
const bold = (text) => (isTerminal ? `\x1b[1m${text}\x1b[0m` : text);
const dim = (text) => (isTerminal ? `\x1b[2m${text}\x1b[0m` : text);

const folder = await mkdtemp(join(tmpdir(), 'image-builder-demo-'));
const cloud = await startCloud();
try {
  process.exitCode = await demonstrate();
} finally {
  await cloud.stop();
  await rm(folder, { recursive: true, force: true });
}

async function demonstrate() {
  heading('1. A simulated Alibaba Cloud');
  console.log(`It listens on ${cloud.facts.url} and holds nothing yet but public images.`);
  console.log('Its durations are those of the real one, ten times as fast.');
  if (cloud.facts.notice) console.log(dim(cloud.facts.notice));

  const inputs = {
    template: 'examples/basic.json',
    variables: `{ version: "1.0.0" }`,
    region: 'cn-hangzhou',
    access_key: cloud.facts.accessKey,
    secret_key: cloud.facts.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.facts.port}`,
    ...(cloud.facts.sshPort !== undefined &&
      cloud.facts.sshPort !== 22 && { ssh_port: String(cloud.facts.sshPort) }),
  };
  heading('2. The action, as a step of a workflow would run it');
  console.log(dim(asWorkflowStep(inputs)));
  const main = await runStep('main', inputs);

  heading('3. Its outputs');
  for (const [name, value] of Object.entries(main.outputs)) console.log(`${name.padEnd(14)} ${value}`);

  heading('4. The post step, which releases whatever a crashed or cancelled build left');
  const post = await runStep('post', inputs, main.state);

  heading('5. What the cloud holds now');
  const held = await whatTheCloudHolds();
  for (const line of held.lines) console.log(line);
  console.log();
  const passed = main.exitCode === 0 && post.exitCode === 0 && held.isClean;
  console.log(
    passed
      ? bold('One image and the snapshot behind it; everything else is released.')
      : bold('This is not what should have happened: please report it with the output above.'),
  );
  return passed ? 0 : 1;
}

/** Starts dist/simulator and waits for the JSON line that says that it is ready. */
async function startCloud() {
  const child = spawn(
    process.execPath,
    [join(root, 'dist/simulator/index.js'), '--profile', 'realistic', '--scale', '0.1'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const first = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once('line', resolve)),
    ended.then((code) =>
      Promise.reject(new Error(`The simulated cloud ended with code ${code} before it was ready.`)),
    ),
  ]);
  return {
    facts: JSON.parse(first),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs an entry of dist/ with the files and variables that the runner gives a step. */
async function runStep(entry, inputs, state = {}) {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [name, join(folder, `${entry}-${name}`)]),
  );
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const child = spawn(process.execPath, [join(root, 'dist', entry, 'index.js')], {
    cwd: root,
    env: {
      ...process.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: files.OUTPUT,
      GITHUB_STATE: files.STATE,
      GITHUB_STEP_SUMMARY: files.STEP_SUMMARY,
      RUNNER_TEMP: folder,
      ...(isTerminal ? {} : { NO_COLOR: '1' }),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let isSilent = true;
  for await (const line of createInterface(child.stdout)) isSilent = !showLogLine(line) && isSilent;
  if (isSilent) console.log(dim('(It has nothing to do, and says nothing.)'));
  const exitCode = await ended;
  const [outputs, saved] = await Promise.all(
    [files.OUTPUT, files.STATE].map(async (file) => readPairs(await readFile(file, 'utf8'))),
  );
  return { exitCode, outputs, state: saved };
}

/** Shows a line of the log as GitHub would: commands are carried out, not shown. @returns whether it is seen */
function showLogLine(line) {
  const command = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line);
  if (command === null) {
    console.log(line);
    return true;
  }
  const [, name, text] = command;
  const message = text.replaceAll('%0A', '\n').replaceAll('%0D', '').replaceAll('%25', '%');
  if (name === 'group') console.log(bold(`▸ ${message}`));
  if (name === 'error' || name === 'warning' || name === 'notice')
    console.log(`${bold(`${name}:`)} ${message}`);
  if (name === 'debug') console.log(dim(message));
  return !['add-mask', 'endgroup'].includes(name);
}

/** Every resource of every region, a line each, and whether it is what one build should leave. */
async function whatTheCloudHolds() {
  const { accounts } = await (await fetch(`${cloud.facts.url}/_simulator/state`)).json();
  const resources = accounts
    .flatMap(({ regions }) => Object.entries(regions))
    .flatMap(([region, kinds]) =>
      Object.entries(kinds).flatMap(([kind, list]) =>
        list.map((resource) => ({ region, kind, ...resource })),
      ),
    );
  return {
    lines: resources.map(({ region, kind, id, name, status, tags }) =>
      [region, kind.replace(/s$/, '').padEnd(9), id, name, status, JSON.stringify(tags)]
        .filter((part) => part)
        .join('  '),
    ),
    isClean:
      resources
        .map(({ kind }) => kind)
        .sort()
        .join() === 'images,snapshots',
  };
}

function readPairs(text) {
  return Object.fromEntries(
    [...text.matchAll(/^([^\n<=]+)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}

function asWorkflowStep(inputs) {
  const lines = Object.entries(inputs).map(
    ([name, value]) => `    ${name}: ${name.endsWith('_key') ? '***' : value}`,
  );
  return ['- uses: ./', '  with:', ...lines].join('\n');
}

function heading(text) {
  console.log(`\n${bold(text)}\n`);
}
