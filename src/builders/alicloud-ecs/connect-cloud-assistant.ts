import { connectCloudAssistant, type Communicator, type ConnectNews } from '../../communicators/index.js';
import type { Instance } from './instance.js';
import type { Site } from './site.js';

/** A session through Cloud Assistant: by the cloud's own API, to an instance that nobody else can reach. */
export function connectByCloudAssistant(
  { options, cloud, region, signal }: Site,
  { id, osType }: Instance,
  news: ConnectNews,
): Promise<Communicator> {
  return connectCloudAssistant({ cloud, region, instanceId: id, system: osType, options, news }, signal);
}
