// Compares the outputs of the action with what the simulated cloud holds: the image, its snapshot, nothing else.
import assert from 'node:assert/strict';
import { env } from 'node:process';

const response = await fetch(`http://127.0.0.1:${env.PORT}/_simulator/state`);
const { accounts, problems } = await response.json();
assert.deepEqual(problems, [], 'the simulated cloud found nothing wrong with itself or its callers');

const held = {};
for (const region of accounts.flatMap((account) => Object.values(account.regions))) {
  for (const [kind, resources] of Object.entries(region)) {
    if (resources.length > 0) held[kind] = [...(held[kind] ?? []), ...resources.map(({ id }) => id)];
  }
}
assert.deepEqual(held, { snapshots: JSON.parse(env.SNAPSHOT_IDS), images: [env.IMAGE_ID] });

const [build, ...others] = JSON.parse(env.BUILDS);
assert.deepEqual(others, []);
assert.equal(build.status, 'success');
assert.equal(build.artifact_id, `${build.region}:${env.IMAGE_ID}`);
assert.deepEqual(JSON.parse(env.IMAGE_IDS), { [build.region]: env.IMAGE_ID });
console.log(`The cloud holds image ${env.IMAGE_ID} and its snapshot, and nothing else.`);
