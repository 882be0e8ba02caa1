#ifndef QUAERE_LINE_EDITING_INTERNAL_H
#define QUAERE_LINE_EDITING_INTERNAL_H

#include <stdbool.h>

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

#define ERASE_LINE "\r\033[K"

/// Tells the handlers of fatal signals what they have to undo.
void qel_terminal_is_raw(bool raw, bool paste);

#endif
