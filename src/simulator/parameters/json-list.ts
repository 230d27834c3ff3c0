import { invalidParameter } from '../protocol/api-error.js';

/** Reads an ID list of ECS's Describe actions, a JSON string such as `["i-a","i-b"]`. */
export function jsonList(name: string, text: string | undefined): readonly string[] | undefined {
  if (!text) return undefined;
  const list = parsed(text);
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw invalidParameter(name, 'It must be a JSON array of strings.');
  }
  return list;
}

/** Reads a plain comma list, as `ImageId` and VPC's IDs are sent. */
export function commaList(text: string | undefined): readonly string[] | undefined {
  return text ? text.split(',').map((item) => item.trim()) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
