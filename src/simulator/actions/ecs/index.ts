import { describeRegions } from './describe-regions.js';

export const ecsActions = [describeRegions];
