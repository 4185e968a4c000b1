/** 0 done, warnings or not; 1 at least one error; 2 the command or the configuration is wrong. */
export type ExitStatus = 0 | 1 | 2;
