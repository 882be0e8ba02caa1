// What Swift's view of the C library lacks for running other programs.

#ifndef C_PROCESS_H
#define C_PROCESS_H

#include <sys/types.h>

/// Limits the time of the processor, and the address space unless `memory` is 0, of a process.
/// 0, or -1 with errno.
int cpr_limit(pid_t process, unsigned long seconds, unsigned long memory);

/// A pipe that other programs, started at the same moment, do not inherit. 0, or -1 with errno.
int cpr_pipe(int ends[2]);

/// An open file without a name, in memory. -1 with errno where there can be none.
int cpr_nameless_file(void);

#endif
