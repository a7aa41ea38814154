/* A program in a pseudo-terminal of its own: fork cannot be called from Swift. */
#ifndef GREENROOM_PTY_H
#define GREENROOM_PTY_H

#include <sys/types.h>
#include <termios.h>

struct greenroom_pty {
  /* The end that plays the user; close-on-exec. */
  int master;
  /* Kept open so that the terminal's settings can be read after the program has ended. */
  int slave;
  /* The settings before the program could change them. */
  struct termios settings;
  pid_t process;
};

/* Starts a program as the leader of a new session on a new pseudo-terminal of this size.
   `arguments` and `environment` end with NULL. Returns 0, or -1 with errno. */
int greenroom_pty_spawn(const char *path, char *const arguments[], char *const environment[],
                        unsigned short rows, unsigned short columns, struct greenroom_pty *result);

/* Gives the terminal another size; its program gets SIGWINCH. Returns 0, or -1 with errno. */
int greenroom_pty_resize(int master, unsigned short rows, unsigned short columns);

#endif
