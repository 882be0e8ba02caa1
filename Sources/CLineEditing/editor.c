#include "CLineEditing.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

struct qel {
  EditLine *line;
  void *client;
  struct qel_callbacks callbacks;
  wchar_t *prompt;
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

static wchar_t *current_prompt(EditLine *line) {
  static wchar_t none[] = L"";
  struct qel *self = self_of(line);
  return self->prompt ? self->prompt : none;
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

static const struct {
  const wchar_t *name, *help;
  unsigned char (*function)(EditLine *, wint_t);
} commands[qel_command_mark + 1] = {
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
};

struct qel *qel_open(const char *program, void *editor, struct qel_callbacks callbacks) {
  struct qel *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->client = editor;
  self->callbacks = callbacks;
  self->line = el_init(program, stdin, stdout, stderr);
  if (!self->line) {
    free(self);
    return NULL;
  }
  el_wset(self->line, EL_CLIENTDATA, self);
  // Some builds of libedit start with vi; ~/.editrc is read later and decides.
  el_wset(self->line, EL_EDITOR, L"emacs");
  // libedit's own handlers allocate and signal the whole process group.
  el_wset(self->line, EL_SIGNAL, 0);
  el_wset(self->line, EL_GETCFN, read_character);
  el_wset(self->line, EL_PROMPT_ESC, current_prompt, L'\1');
  for (int i = 0; i <= qel_command_mark; i++)
    el_wset(self->line, EL_ADDFN, commands[i].name, commands[i].help, commands[i].function);
  return self;
}

void qel_close(struct qel *self) {
  el_end(self->line);
  free(self->prompt);
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

void qel_set_prompt(struct qel *self, const wchar_t *prompt) {
  wchar_t *copy = wcsdup(prompt);
  if (!copy) return;
  free(self->prompt);
  self->prompt = copy;
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

void qel_redraw(struct qel *self) { el_wset(self->line, EL_REFRESH); }

void qel_resize(struct qel *self) { el_resize(self->line); }

void qel_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

void qel_set_raw(struct qel *self, bool raw, bool bracketed) {
  // The handlers must know before the terminal changes and forget after it is back.
  if (raw) qel_terminal_is_raw(true, bracketed);
  el_wset(self->line, EL_PREP_TERM, raw ? 1 : 0);
  if (bracketed) qel_write(raw ? PASTE_ON : PASTE_OFF, sizeof PASTE_ON - 1);
  if (!raw) qel_terminal_is_raw(false, false);
}
