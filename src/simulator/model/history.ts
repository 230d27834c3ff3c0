/** An event that befell an instance, for DescribeInstanceHistoryEvents. */
export interface HistoryEvent {
  readonly id: string;
  readonly instanceId: string;
  readonly type: 'SystemFailure.Delete' | 'InstanceExpiration.Delete';
  readonly reason: string;
  readonly at: Date;
}
