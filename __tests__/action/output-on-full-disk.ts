// A program that sets outputs, and says that it is settled, while the disk is full.
import { statSync } from 'node:fs';
import { setOutputs } from '../../src/action/outputs.js';
import { saveSettled } from '../../src/action/state.js';
import { limitFiles } from '../full-disk.js';
import { artifact, result } from './facts.js';

const { env } = process;
const images = (id: string) => [result({ artifact: artifact({ image_ids: { 'cn-beijing': id } }) })];
setOutputs(images('m-early'), { env });
// Not enough for a second time, and for a part of it.
limitFiles(process.pid, statSync(env['GITHUB_OUTPUT'] ?? '').size + 100);
setOutputs(images('m-late'), { env });
limitFiles(process.pid, statSync(env['GITHUB_STATE'] ?? '').size + 10);
saveSettled({ env });
