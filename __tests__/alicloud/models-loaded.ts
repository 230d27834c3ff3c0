import * as ecs from '../../src/alicloud/operations/ecs.js';
import * as sts from '../../src/alicloud/operations/sts.js';
import * as vpc from '../../src/alicloud/operations/vpc.js';

// Jest lets nothing be loaded while tests run side by side: whoever runs such tests imports this file, which has the
// models of all calls loaded before.
const operations = [...Object.values(ecs), ...Object.values(sts), ...Object.values(vpc)];
await Promise.all(operations.map(({ models }) => models()));
