// Runs dist/ as a runner of any system would, as far as no guest is needed: wrong input, a refused key, a post
// step with nothing to do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = mkdtempSync(join(tmpdir(), 'smoke-'));
const cloud = spawn(process.execPath, ['dist/simulator/index.js', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await wrongInput();
  await refusedKey(JSON.parse(await firstLine(cloud.stdout)));
  await nothingToRelease();
  console.log(`dist/ runs on ${process.platform} with Node ${process.version}.`);
} finally {
  cloud.kill();
  rmSync(folder, { recursive: true });
}

async function wrongInput() {
  writeFileSync(
    join(folder, 'wrong.json'),
    '{\n  "builders": [{ "type": "alicloud-ecs", "regoin": "cn-beijing" }]\n}',
  );
  const { exitCode, log } = await run('main', { template: 'wrong.json' });
  assert.equal(exitCode, 1, log);
  assert.match(log, /::error [^\n]*file=wrong\.json,line=2,col=\d+::[^\n]*regoin/);
}

async function refusedKey({ port, accessKey }) {
  const { exitCode, log } = await run('main', {
    access_key: accessKey,
    secret_key: 'not-the-secret-key',
    region: 'cn-beijing',
    image_name: 'smoke',
    source_image: 'any',
    instance_type: 'ecs.c7.large',
    ssh_username: 'root',
    custom_endpoint_ecs: `127.0.0.1:${port}`,
  });
  assert.equal(exitCode, 1, log);
  assert.match(log, /::error [^\n]*SignatureDoesNotMatch/);
}

async function nothingToRelease() {
  const { exitCode, log } = await run('post', {});
  assert.equal(exitCode, 0, log);
}

/** Runs an entry with `folder` as its workspace and nothing of this process's own workflow run. */
async function run(entry, inputs) {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [
    name,
    join(folder, name),
  ]);
  for (const [, file] of files) writeFileSync(file, '');
  const child = spawn(process.execPath, [`dist/${entry}/index.js`], {
    env: {
      ...process.env,
      ...Object.fromEntries(files),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  assert.doesNotMatch(log.replace(/^::add-mask::.*$/gm, ''), /not-the-secret-key/);
  assert.doesNotMatch(files.map(([, file]) => readFileSync(file, 'utf8')).join(''), /not-the-secret-key/);
  return { exitCode, log };
}

function firstLine(stream) {
  return new Promise((resolve) => createInterface(stream).once('line', resolve));
}
