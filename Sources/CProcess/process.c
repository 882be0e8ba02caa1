#define _GNU_SOURCE
#include "CProcess.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int cpr_limit(pid_t process, unsigned long seconds, unsigned long memory) {
  struct rlimit time = {seconds, seconds};
  if (prlimit(process, RLIMIT_CPU, &time, NULL) != 0) return -1;
  if (memory == 0) return 0;
  struct rlimit space = {memory, memory};
  return prlimit(process, RLIMIT_AS, &space, NULL);
}

int cpr_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int cpr_nameless_file(void) { return memfd_create("document", MFD_CLOEXEC); }
