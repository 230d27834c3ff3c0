import type { Tags } from './tags.js';

/** What every resource of the cloud has. */
export interface Resource {
  readonly id: string;
  readonly tags: Tags;
  readonly createdAt: Date;
  readonly resourceGroupId: string;
}

/** `yyyy-MM-ddTHH:mm:ssZ`, the API's form of a time. */
export function apiTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The form without seconds, in which ECS tells creation and release times of instances. */
export function apiMinute(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`;
}
