#define _GNU_SOURCE
#include <errno.h>
#include <histedit.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditing.h"
#include "internal.h"

struct qel {
  EditLine *line;
  void *client;
  struct qel_callbacks callbacks;
  FILE *sink;
};

static struct qel *self_of(EditLine *line) {
  struct qel *self = NULL;
  el_wget(line, EL_CLIENTDATA, &self);
  return self;
}

static int read_character(EditLine *line, wchar_t *character) {
  struct qel *self = self_of(line);
  return self->callbacks.read(self->client, character);
}

// libedit draws into nothing, for the screen is drawn by the caller; of what it writes only the
// bell is meant for people.
static ssize_t swallow(void *unused, const char *bytes, size_t count) {
  (void)unused;
  if (memchr(bytes, '\a', count)) qel_write("\a", 1);
  return (ssize_t)count;
}

// libedit keeps the pointers to names and help, so they are literals.
#define COMMAND(function, code)                                        \
  static unsigned char function(EditLine *line, wint_t key) {           \
    (void)key;                                                          \
    struct qel *self = self_of(line);                                   \
    return (unsigned char)self->callbacks.command(self->client, code);  \
  }
COMMAND(complete, qel_command_complete)
COMMAND(enter, qel_command_enter)
COMMAND(vi_enter, qel_command_viEnter)
COMMAND(newline, qel_command_newline)
COMMAND(up, qel_command_up)
COMMAND(down, qel_command_down)
COMMAND(line_start, qel_command_lineStart)
COMMAND(line_end, qel_command_lineEnd)
COMMAND(search, qel_command_search)
COMMAND(search_key, qel_command_searchKey)
COMMAND(paste, qel_command_paste)
COMMAND(mark, qel_command_mark)
COMMAND(complete_back, qel_command_completeBack)
COMMAND(menu_key, qel_command_menuKey)
COMMAND(clear, qel_command_clear)
COMMAND(right, qel_command_right)
COMMAND(edit_elsewhere, qel_command_editElsewhere)

static const struct {
  const wchar_t *name, *help;
  unsigned char (*function)(EditLine *, wint_t);
} commands[qel_command_editElsewhere + 1] = {
    [qel_command_complete] = {L"quaere-complete", L"Complete the word before the cursor", complete},
    [qel_command_enter] = {L"quaere-enter", L"Hand in a complete line, else open a new one", enter},
    [qel_command_viEnter] = {L"quaere-vi-enter", L"The same in vi's command mode", vi_enter},
    [qel_command_newline] = {L"quaere-newline", L"Open a new line", newline},
    [qel_command_up] = {L"quaere-up", L"Line above, else older entry", up},
    [qel_command_down] = {L"quaere-down", L"Line below, else newer entry", down},
    [qel_command_lineStart] = {L"quaere-line-start", L"Start of the line", line_start},
    [qel_command_lineEnd] = {L"quaere-line-end", L"End of the line", line_end},
    [qel_command_search] = {L"quaere-search", L"Search the history backwards", search},
    [qel_command_searchKey] = {L"quaere-search-key", L"A key typed into a search", search_key},
    [qel_command_paste] = {L"quaere-paste", L"Insert what was pasted", paste},
    [qel_command_mark] = {L"quaere-mark", L"Insert a mark that has no width", mark},
    [qel_command_completeBack] = {L"quaere-complete-back", L"The candidate before", complete_back},
    [qel_command_menuKey] = {L"quaere-menu-key", L"A key typed over candidates", menu_key},
    [qel_command_clear] = {L"quaere-clear-screen", L"Empty the screen", clear},
    [qel_command_right] = {L"quaere-right", L"Next letter, else the rest of the entry shown", right},
    [qel_command_editElsewhere] = {
        L"quaere-edit", L"Edit the text in the user's editor", edit_elsewhere},
};

struct qel *qel_open(const char *program, void *editor, struct qel_callbacks callbacks) {
  struct qel *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->client = editor;
  self->callbacks = callbacks;
  self->sink = fopencookie(NULL, "w", (cookie_io_functions_t){.write = swallow});
  if (self->sink)
    self->line = el_init_fd(
        program, stdin, self->sink, self->sink, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  if (!self->line) {
    if (self->sink) fclose(self->sink);
    free(self);
    return NULL;
  }
  el_wset(self->line, EL_CLIENTDATA, self);
  // Some builds of libedit start with vi; ~/.editrc is read later and decides.
  el_wset(self->line, EL_EDITOR, L"emacs");
  // libedit's own handlers allocate and signal the whole process group.
  el_wset(self->line, EL_SIGNAL, 0);
  el_wset(self->line, EL_GETCFN, read_character);
  for (int i = 0; i <= qel_command_editElsewhere; i++)
    el_wset(self->line, EL_ADDFN, commands[i].name, commands[i].help, commands[i].function);
  return self;
}

void qel_close(struct qel *self) {
  el_end(self->line);
  fclose(self->sink);
  free(self);
}

const wchar_t *qel_read_line(struct qel *self, int *count) { return el_wgets(self->line, count); }

void qel_run_editrc_line(struct qel *self, const char *line) {
  Tokenizer *tokenizer = tok_init(NULL);
  if (!tokenizer) return;
  int count = 0;
  const char **words = NULL;
  if (tok_str(tokenizer, line, &count, &words) == 0 && count > 0)
    el_parse(self->line, count, words);
  tok_end(tokenizer);
}

void qel_bind(struct qel *self, const wchar_t *key, const wchar_t *name, bool alternate) {
  if (alternate)
    el_wset(self->line, EL_BIND, L"-a", key, name, NULL);
  else
    el_wset(self->line, EL_BIND, key, name, NULL);
}

bool qel_is_editing(struct qel *self) {
  int editing = 1;
  el_wget(self->line, EL_EDITMODE, &editing);
  return editing != 0;
}

bool qel_is_vi(struct qel *self) {
  const wchar_t *editor = NULL;
  return el_wget(self->line, EL_EDITOR, &editor) == 0 && editor && wcscmp(editor, L"vi") == 0;
}

const wchar_t *qel_text(struct qel *self, size_t *length, size_t *cursor) {
  const LineInfoW *info = el_wline(self->line);
  *length = (size_t)(info->lastchar - info->buffer);
  *cursor = (size_t)(info->cursor - info->buffer);
  return info->buffer;
}

void qel_insert(struct qel *self, const wchar_t *text) { el_winsertstr(self->line, text); }

void qel_replace(struct qel *self, const wchar_t *text) { el_wreplacestr(self->line, text); }

void qel_move_cursor(struct qel *self, size_t position) {
  el_cursor(self->line, (int)position - el_cursor(self->line, 0));
}

void qel_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&ready, 1, 1000);
    } else if (errno != EINTR) {
      return;  // the terminal is gone; reading says so
    }
  }
}

// Ctrl-S searches forward; it must not stop the terminal for good.
static void let_flow(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
}

void qel_set_raw(struct qel *self, bool raw, bool bracketed) {
  // The handlers must know before the terminal changes and forget after it is back.
  if (raw) qel_terminal_is_raw(true, bracketed);
  el_wset(self->line, EL_PREP_TERM, raw ? 1 : 0);
  if (raw) let_flow();
  if (bracketed) qel_write(raw ? PASTE_ON : PASTE_OFF, sizeof PASTE_ON - 1);
  if (!raw) qel_terminal_is_raw(false, false);
}
