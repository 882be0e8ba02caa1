#ifndef QUAERE_LINE_EDITING_H
#define QUAERE_LINE_EDITING_H

// What Swift cannot say to libedit (variadic calls) or to the kernel (signal handlers), and nothing
// more. <histedit.h> stays out of this header, so no name of libedit reaches Swift.

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// One libedit editor on stdin. It keeps the text and knows the keys; it draws nothing.
struct qel;

/// The commands that libedit hands back; each has a name that an editrc may bind (editor.c).
enum qel_command {
  qel_command_complete,
  qel_command_enter,
  qel_command_viEnter,
  qel_command_newline,
  qel_command_up,
  qel_command_down,
  qel_command_lineStart,
  qel_command_lineEnd,
  qel_command_search,
  qel_command_searchKey,
  qel_command_paste,
  qel_command_mark,
  qel_command_completeBack,
  qel_command_menuKey,
  qel_command_clear,
  qel_command_right,
  qel_command_editElsewhere
} __attribute__((enum_extensibility(closed)));

/// What a command asks libedit to do next; the values of histedit.h's CC_ codes. What it draws is
/// thrown away, but it must know of changes that we made to its text.
enum qel_next {
  qel_next_nothing = 0,
  qel_next_refresh = 4,
  qel_next_beep = 6
} __attribute__((enum_extensibility(closed)));

/// The two ways back: `editor` is the pointer given to qel_open.
struct qel_callbacks {
  /// Stores one character; returns 1, 0 at the end of input, or -1 to leave the line.
  int (*_Nonnull read)(void *_Nonnull editor, wchar_t *_Nonnull character);
  enum qel_next (*_Nonnull command)(void *_Nonnull editor, enum qel_command command);
};

/// Opens an editor whose editrc lines may start with `program:`; NULL when libedit has no memory.
struct qel *_Nullable qel_open(
    const char *_Nonnull program, void *_Nonnull editor, struct qel_callbacks callbacks);
void qel_close(struct qel *_Nonnull editor);

/// Edits one line; the text ends in a newline unless the line was left. NULL when it was.
const wchar_t *_Nullable qel_read_line(struct qel *_Nonnull editor, int *_Nonnull count);

/// Runs one line of an editrc. Lines for other programs do nothing.
void qel_run_editrc_line(struct qel *_Nonnull editor, const char *_Nonnull line);
/// Binds `key` to the command called `name`, in vi's command map when `alternate`.
void qel_bind(
    struct qel *_Nonnull editor, const wchar_t *_Nonnull key, const wchar_t *_Nonnull name,
    bool alternate);
/// False after `edit off` in an editrc.
bool qel_is_editing(struct qel *_Nonnull editor);
bool qel_is_vi(struct qel *_Nonnull editor);

/// The text being edited (not terminated), its length and the cursor, in scalars.
const wchar_t *_Nonnull qel_text(
    struct qel *_Nonnull editor, size_t *_Nonnull length, size_t *_Nonnull cursor);
/// Inserts at the cursor and moves it behind.
void qel_insert(struct qel *_Nonnull editor, const wchar_t *_Nonnull text);
/// Replaces the whole text, which must not be empty.
void qel_replace(struct qel *_Nonnull editor, const wchar_t *_Nonnull text);
void qel_move_cursor(struct qel *_Nonnull editor, size_t position);

/// Writes to the terminal, whole.
void qel_write(const char *_Nonnull bytes, size_t count);
/// Turns the terminal's editing mode on or off, with `paste` bracketed paste too.
void qel_set_raw(struct qel *_Nonnull editor, bool raw, bool paste);

/// Makes LC_CTYPE a UTF-8 locale, the user's own if it is one. Must come before qel_open.
void qel_use_utf8_locale(void);
/// The value of wcwidth(3).
int qel_width(wchar_t character);
bool qel_terminal_size(int descriptor, int *_Nonnull columns, int *_Nonnull rows);

/// Installs the SIGINT handler, once. A SIGINT that is ignored stays ignored.
void qel_interrupt_install(void);
/// For a script, which nobody goes on with: the flag is set as before, and what has not ended 80 ms
/// later is ended with exit code 130. Whatever is being written must bear that, as it bears SIGKILL.
void qel_interrupt_ends_soon(void);
/// Until then: SIGINT erases the line that the cursor is in, on stderr, and ends the program.
void qel_interrupt_ends_work(void);
/// Handles resize, stop, continue and the signals that end the process, while a line is edited.
void qel_signals_begin(void);
void qel_signals_end(void);
/// Whether the signal came since this was last asked.
bool qel_signal_take(int signal);
bool qel_signal_is_raised(int signal);
/// Becomes readable when a handled signal comes; -1 before any handler is installed.
int qel_signal_descriptor(void);
void qel_signal_drain(void);
/// Stops this process as SIGTSTP would have; returns when it is continued.
void qel_suspend(void);
/// Makes a write to a closed pipe fail with EPIPE, and one beyond the limit of file sizes with EFBIG;
/// programs started later are not touched.
void qel_quiet_failed_writes(void);

#endif
