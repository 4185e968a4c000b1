import { hash } from 'node:crypto';
import type { Settings } from '../../settings.ts';

/** Absolute where `site.yaml` gives the site's address, else relative to the site's root. `path` has no leading `/`. */
export function addressOf(settings: Pick<Settings, 'url'>, path: string): string {
  return settings.url ? `${settings.url}/${path}` : path;
}

/**
 * A name that stays when the site moves: a version 5 UUID (RFC 9562) of what it names. The name space is that of the
 * project, made once at random.
 */
export function permanentId(name: string): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]), 'buffer').subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const NAMESPACE = Buffer.from('6f1f1d0c5a1e4d0c9a7bd0f3c2a4e881', 'hex');
