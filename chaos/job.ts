import { runUnder } from './fault-run.js';
import { describeFault, type Fault } from './faults.js';
import { provisionUnder, type GuestFault } from './guests/guest-run.js';
import { describePoint, runAndKill, type KillPoint } from './kills/index.js';
import type { Ran } from './ran.js';

/** One run of a campaign, as plain data: it is sent to a process of its own, and replayed from the command line. */
export type Job =
  | {
      readonly campaign: 'faults';
      readonly scenario: string;
      readonly faults: readonly Fault[];
      /** Of a random schedule. */
      readonly seed?: number;
    }
  | { readonly campaign: 'kills'; readonly scenario: string; readonly point: KillPoint }
  | { readonly campaign: 'guests'; readonly fault: GuestFault };

export const CAMPAIGNS = ['faults', 'kills', 'guests'] as const;
export type Campaign = (typeof CAMPAIGNS)[number];

export function runJob(job: Job): Promise<Ran> {
  switch (job.campaign) {
    case 'faults':
      return runUnder(job.scenario, job.faults);
    case 'kills':
      return runAndKill(job.scenario, job.point);
    case 'guests':
      return provisionUnder(job.fault);
  }
}

/** What the counts are kept by: the campaign's own division of its runs. */
export function rowOf(job: Job): string {
  switch (job.campaign) {
    case 'faults':
      return `faults, ${job.faults.length === 1 ? 'single' : 'several'}: ${job.scenario}`;
    case 'kills':
      return `kills, ${job.scenario}: ${job.point.kind}`;
    case 'guests':
      return `guests: ${job.fault.way}`;
  }
}

export function describeJob(job: Job): string {
  switch (job.campaign) {
    case 'faults':
      return `${job.scenario}: ${job.faults.map(describeFault).join(', ') || 'no fault'}`;
    case 'kills':
      return `${job.scenario}: ${describePoint(job.point)}`;
    case 'guests': {
      const { way, trouble, phase, forGood } = job.fault;
      return `${way}: ${trouble} in "${phase}"${forGood ? ', for good' : ''}`;
    }
  }
}

/** The command that does this run alone once more, with its log. */
export function replayCommand(job: Job): string {
  return `npm run chaos -- --replay '${JSON.stringify(job)}'`;
}
