export { BusyError } from '../cache/lock.ts';

/** Something stops the whole command that its user can mend: the message says what, where and how. */
export class UsableError extends Error {}
