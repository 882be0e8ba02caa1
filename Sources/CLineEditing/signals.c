#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditing.h"
#include "internal.h"

// Lock-free atomics, not sig_atomic_t: a query reads the flag of SIGINT from other threads.
static atomic_int raised[NSIG];
static int wake[2] = {-1, -1};

static const int editing_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
static const int fatal_signals[] = {SIGTERM, SIGHUP, SIGQUIT};
#define COUNT(array) (sizeof(array) / sizeof *(array))
static struct sigaction before_editing[COUNT(editing_signals)];
static struct sigaction before_fatal[COUNT(fatal_signals)];

static struct termios cooked;
static atomic_int raw_terminal, raw_paste;

static void note(int number) {
  int saved = errno;
  atomic_store(&raised[number], 1);
  if (wake[1] >= 0) {
    // A full pipe wakes the reader just as well.
    ssize_t ignored = write(wake[1], "", 1);
    (void)ignored;
  }
  errno = saved;
}

// Only async-signal-safe calls: the terminal back as it was, then the signal again.
static void restore_and_end(int number) {
  int saved = errno;
  if (atomic_load(&raw_terminal) && tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    if (atomic_load(&raw_paste)) {
      ssize_t ignored = write(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
      (void)ignored;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
  }
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    if (fatal_signals[i] == number) sigaction(number, &before_fatal[i], NULL);
  raise(number);
  errno = saved;
}

// No SA_RESTART: a call that waits must return so that the flag is seen.
static void handle(int number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(number, NULL, before);
  // What the parent told us to ignore (nohup) stays ignored.
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

static void open_pipe(void) {
  if (wake[0] >= 0 || pipe2(wake, O_CLOEXEC | O_NONBLOCK) == 0) return;
  wake[0] = wake[1] = -1;
}

void qel_interrupt_install(void) {
  struct sigaction before;
  open_pipe();
  handle(SIGINT, note, &before);
}

// What a program reports that Ctrl-C ended.
static void end_now(int number) {
  static const char words[] = "  stopped.\n";
  ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
  (void)ignored, (void)number;
  _exit(128 + SIGINT);
}

// A running question sees the flag and ends in good order; where nobody looks, the clock ends it.
static void note_and_end_soon(int number) {
  struct itimerval soon = {.it_value = {.tv_usec = 80000}};
  note(number);
  setitimer(ITIMER_REAL, &soon, NULL);
}

void qel_interrupt_ends_soon(void) {
  struct sigaction before;
  handle(SIGALRM, end_now, &before);
  handle(SIGINT, note_and_end_soon, &before);
}

static void erase_and_end(int number) {
  ssize_t ignored = write(STDERR_FILENO, ERASE_LINE, sizeof ERASE_LINE - 1);
  (void)ignored;
  signal(number, SIG_DFL);
  raise(number);
}

void qel_interrupt_ends_work(void) {
  struct sigaction before;
  handle(SIGINT, erase_and_end, &before);
}

void qel_signals_begin(void) {
  open_pipe();
  tcgetattr(STDIN_FILENO, &cooked);
  for (size_t i = 0; i < COUNT(editing_signals); i++)
    handle(editing_signals[i], note, &before_editing[i]);
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    handle(fatal_signals[i], restore_and_end, &before_fatal[i]);
}

void qel_signals_end(void) {
  for (size_t i = 0; i < COUNT(editing_signals); i++)
    sigaction(editing_signals[i], &before_editing[i], NULL);
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    sigaction(fatal_signals[i], &before_fatal[i], NULL);
}

bool qel_signal_take(int number) { return atomic_exchange(&raised[number], 0) != 0; }

bool qel_signal_is_raised(int number) { return atomic_load(&raised[number]) != 0; }

int qel_signal_descriptor(void) { return wake[0]; }

void qel_signal_drain(void) {
  char bytes[64];
  while (wake[0] >= 0 && read(wake[0], bytes, sizeof bytes) > 0) continue;
}

void qel_suspend(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, before;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &before);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

static void do_nothing(int number) { (void)number; }

void qel_quiet_failed_writes(void) {
  // A handler, not SIG_IGN: exec would hand SIG_IGN down to every program we start.
  struct sigaction before;
  handle(SIGPIPE, do_nothing, &before);
  handle(SIGXFSZ, do_nothing, &before);
}

void qel_terminal_is_raw(bool raw, bool paste) {
  atomic_store(&raw_paste, paste);
  atomic_store(&raw_terminal, raw);
}
