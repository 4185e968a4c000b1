export const DOMAINS = new Set(['com', 'fr', 'org', 'net', 'io', 'ai', 'tv', 'be', 'ch', 'ca', 'eu', 'info']);
