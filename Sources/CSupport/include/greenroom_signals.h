/* Signals as bytes in a pipe, so that one poll waits for everything. */
#ifndef GREENROOM_SIGNALS_H
#define GREENROOM_SIGNALS_H

/* Catches WINCH, TSTP, CONT, HUP, TERM, INT and QUIT from now on: each arrives as one byte, its
   number, in a pipe. A HUP, INT or QUIT that was ignored at the start stays ignored.
   Returns the pipe's non-blocking reading end, or -1 with errno. Calling it again returns the
   same descriptor. */
int greenroom_signals_open(void);

/* Gives the signals their default action again; the pipe stays. */
void greenroom_signals_restore(void);

/* Stops the whole process group as Ctrl-Z does, and returns when it is continued. */
void greenroom_suspend_self(void);

#endif
