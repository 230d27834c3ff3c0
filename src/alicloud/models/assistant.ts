/** Cloud Assistant: commands and files. */
export { RunCommandRequest } from '@alicloud/ecs20140526/dist/models/RunCommandRequest';
export { RunCommandResponseBody } from '@alicloud/ecs20140526/dist/models/RunCommandResponseBody';
export { StopInvocationRequest } from '@alicloud/ecs20140526/dist/models/StopInvocationRequest';
export { StopInvocationResponseBody } from '@alicloud/ecs20140526/dist/models/StopInvocationResponseBody';
export { DescribeInvocationResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsRequest';
export { DescribeInvocationResultsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponseBody';
export { SendFileRequest } from '@alicloud/ecs20140526/dist/models/SendFileRequest';
export { SendFileResponseBody } from '@alicloud/ecs20140526/dist/models/SendFileResponseBody';
export { DescribeSendFileResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSendFileResultsRequest';
export { DescribeSendFileResultsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSendFileResultsResponseBody';
export { DescribeCloudAssistantStatusRequest } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusRequest';
export { DescribeCloudAssistantStatusResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusResponseBody';
