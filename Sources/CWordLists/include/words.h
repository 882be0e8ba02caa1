// Filters that know the common words of a language; see README.md.
#ifndef QUAERE_WORDS_H
#define QUAERE_WORDS_H

#include <stddef.h>

// The filter of `en`, `fr`, `de`, `it` as 0 to 3, and its size in bytes; NULL for any other.
const unsigned char *quaere_words(int language, size_t *size);

#endif
