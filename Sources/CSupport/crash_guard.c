#define _GNU_SOURCE
#include "greenroom_crash_guard.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { fatal_count = sizeof fatal / sizeof fatal[0], farewell_size = 1024, stack_size = 32768 };

/* Prepared in advance: a handler may neither allocate nor format. */
static int terminal_descriptor = -1;
static struct termios saved_settings;
static char saved_farewell[farewell_size];
static size_t farewell_length;
static int is_installed;
static int watches_exit;
/* Of its own, because the usual stack may be what overflowed. */
static char handler_stack[stack_size];

static void restore_terminal(void) {
  ssize_t written = write(terminal_descriptor, saved_farewell, farewell_length);
  (void)written;
  tcsetattr(terminal_descriptor, TCSANOW, &saved_settings);
}

/* exit() was called while the screen was up: a fault as well, and the terminal's last chance. */
static void restore_at_exit(void) {
  if (is_installed) restore_terminal();
}

static void restore_and_die(int number) {
  restore_terminal();
  signal(number, SIG_DFL);
  raise(number);
}

void greenroom_crash_guard_install(int terminal, const struct termios *settings,
                                   const char *farewell) {
  stack_t stack;
  struct sigaction action;
  if (getenv("GREENROOM_NO_CRASH_GUARD") != NULL) return;
  terminal_descriptor = terminal;
  saved_settings = *settings;
  strncpy(saved_farewell, farewell, farewell_size - 1);
  farewell_length = strlen(saved_farewell);
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = stack_size;
  sigaltstack(&stack, NULL);
  memset(&action, 0, sizeof action);
  action.sa_handler = restore_and_die;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, NULL);
  if (!watches_exit) watches_exit = atexit(restore_at_exit) == 0;
  is_installed = 1;
}

void greenroom_crash_guard_remove(void) {
  if (!is_installed) return;
  for (int i = 0; i < fatal_count; i++) signal(fatal[i], SIG_DFL);
  is_installed = 0;
}
