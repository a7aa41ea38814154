/* ncurses for Swift 6: what is a macro, a variable or variadic there is a function here. */
#ifndef GREENROOM_CNCURSES_SHIM_H
#define GREENROOM_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

/* Hidden by feature tests, and in a header full of macros: declared here. */
extern int wcwidth(wchar_t);
extern char *tigetstr(const char *);

static const attr_t nc_bold = A_BOLD;
static const attr_t nc_dim = A_DIM;
static const attr_t nc_underline = A_UNDERLINE;
static const attr_t nc_reverse = A_REVERSE;

/* Sets only the character type, so that numbers are still read and written with a point. */
static inline int nc_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

/* newterm on standard input and output; NULL when the terminal is unknown. */
static inline SCREEN *nc_new_screen(void) { return newterm(NULL, stdout, stdin); }

static inline WINDOW *nc_window(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }

/* A string of the terminal's description; NULL when it has none. */
static inline const char *nc_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

static inline void nc_set_style(WINDOW *window, attr_t attributes, int pair) {
  wattr_set(window, attributes, (short)pair, NULL);
}

#endif
