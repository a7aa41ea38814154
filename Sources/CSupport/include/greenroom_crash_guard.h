/* Gives the terminal back when the program dies of its own fault. */
#ifndef GREENROOM_CRASH_GUARD_H
#define GREENROOM_CRASH_GUARD_H

#include <termios.h>

/* From now on ILL, TRAP, SEGV, BUS, FPE and ABRT first write `farewell` (reset sequences and a
   sentence for the user; at most 1023 bytes are kept) to the terminal, put its settings back, and
   then kill the program as they would have. A call of exit() before the guard is removed does the
   same to the terminal.
   Does nothing when the environment has GREENROOM_NO_CRASH_GUARD: for debuggers. */
void greenroom_crash_guard_install(int terminal, const struct termios *settings,
                                   const char *farewell);

/* Gives the signals their default action again. */
void greenroom_crash_guard_remove(void);

#endif
