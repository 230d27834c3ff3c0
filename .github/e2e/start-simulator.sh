#!/usr/bin/env bash
# Starts the simulated cloud in the background, as root so that its guests are as real as they can be, and
# hands its facts on as outputs of the step.
set -euo pipefail

ready="${RUNNER_TEMP:-/tmp}/simulator.json"
: > "$ready"
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
nohup "${as_root[@]}" "$(command -v node)" dist/simulator/index.js --port 0 --profile realistic --scale 0.1 > "$ready" 2>&1 &

for _ in $(seq 100); do
  if grep -q '^{.*}$' "$ready"; then break; fi
  sleep 0.2
done
node - "$ready" "${GITHUB_OUTPUT:-/dev/stdout}" <<'SCRIPT'
const { appendFileSync, readFileSync } = require('node:fs');
const [ready, output] = process.argv.slice(2);
const text = readFileSync(ready, 'utf8');
const line = text.split('\n').find((one) => one.startsWith('{'));
if (line === undefined) throw new Error(`The simulated cloud did not start:\n${text}`);
const { port, accessKey, secretKey, sshPort = '' } = JSON.parse(line);
appendFileSync(output, `port=${port}\naccess_key=${accessKey}\nsecret_key=${secretKey}\nssh_port=${sshPort}\n`);
SCRIPT
