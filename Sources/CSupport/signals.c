#define _GNU_SOURCE
#include "greenroom_signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT, SIGQUIT};
enum { caught_count = sizeof caught / sizeof caught[0] };

static int pipe_ends[2] = {-1, -1};

static void write_number(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  /* When the pipe is full, 64 kB of signals are waiting already: one more says nothing new. */
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void install(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = write_number;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static int stays_ignored(int number) {
  struct sigaction old;
  if (number != SIGHUP && number != SIGINT && number != SIGQUIT) return 0;
  return sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN;
}

int greenroom_signals_open(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  for (int i = 0; i < caught_count; i++) {
    if (!stays_ignored(caught[i])) install(caught[i]);
  }
  return pipe_ends[0];
}

void greenroom_signals_restore(void) {
  for (int i = 0; i < caught_count; i++) {
    if (!stays_ignored(caught[i])) signal(caught[i], SIG_DFL);
  }
}

void greenroom_suspend_self(void) {
  struct sigaction ours;
  struct sigaction standard;
  sigset_t stop;
  sigset_t old_mask;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &old_mask);
  kill(0, SIGTSTP);
  /* Running again. */
  sigprocmask(SIG_SETMASK, &old_mask, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
