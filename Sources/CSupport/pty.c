#define _GNU_SOURCE
#include "greenroom_pty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

static void become(int slave, const char *path, char *const arguments[],
                   char *const environment[]) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (login_tty(slave) == 0) execve(path, arguments, environment);
  _exit(127);
}

int greenroom_pty_spawn(const char *path, char *const arguments[], char *const environment[],
                        unsigned short rows, unsigned short columns, struct greenroom_pty *result) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (openpty(&result->master, &result->slave, NULL, NULL, &size) != 0) return -1;
  fcntl(result->master, F_SETFD, FD_CLOEXEC);
  fcntl(result->slave, F_SETFD, FD_CLOEXEC);
  tcgetattr(result->slave, &result->settings);
  result->process = fork();
  if (result->process == 0) become(result->slave, path, arguments, environment);
  if (result->process > 0) return 0;
  close(result->master);
  close(result->slave);
  return -1;
}

int greenroom_pty_resize(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
