/** The command or the configuration is wrong, so that nothing can be done: exit status 2. The message says what to do. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}
