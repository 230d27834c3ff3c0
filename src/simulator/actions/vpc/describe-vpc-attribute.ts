import { vpc as api } from '../../api/vpc.js';
import { requireVpc } from '../../model/vpc.js';
import { defineAction } from '../action.js';
import { vpcView } from './views.js';

export const describeVpcAttribute = defineAction('DescribeVpcAttribute', api.DescribeVpcAttribute, (call) =>
  vpcView(call.region, requireVpc(call.region, call.parameters.VpcId)),
);
