/* The little C that Swift cannot say. */
#ifndef GREENROOM_CSUPPORT_H
#define GREENROOM_CSUPPORT_H
#include "greenroom_crash_guard.h"
#include "greenroom_pty.h"
#include "greenroom_signals.h"
#endif
