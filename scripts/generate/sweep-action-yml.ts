import { stringify } from 'yaml';
import type { OptionTable } from '../../src/options/index.js';
import { NOTICE, optionInputs } from './action-yml.js';

const IDENTITY = {
  name: 'Alibaba Cloud image builder: sweep',
  description:
    'Finds and releases what image builds of this project left behind in an Alibaba Cloud account, for a schedule.',
  author: 'Alibaba Cloud image builder contributors',
  branding: { icon: 'trash-2', color: 'orange' },
};

const OUTPUTS = {
  resources:
    'Everything found, as a JSON list with kind, id, name, region, run, expires, status (alive, found, released, gone, kept, left or unproven) and reason.',
  unseen:
    'What could not be looked at, as a JSON list with region, kinds (of resources) and reason: of these nothing is known.',
  found:
    'How many resources would be released (dry_run); empty, as the next two, if no region could be looked at.',
  released: 'How many were released.',
  left: 'How many could not be released.',
};

const RUNS = { using: 'node24', main: '../dist/sweep/index.js' };

/** sweep/action.yml: every option of the sweep is an input of its name. */
export function sweepActionYml(options: OptionTable): string {
  const outputs = Object.fromEntries(
    Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
  );
  return (
    NOTICE + stringify({ ...IDENTITY, inputs: optionInputs(options), outputs, runs: RUNS }, { lineWidth: 0 })
  );
}
