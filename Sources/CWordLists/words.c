#include "words.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "en.bloom"
};
static const unsigned char french[] = {
#embed "fr.bloom"
};
static const unsigned char german[] = {
#embed "de.bloom"
};
static const unsigned char italian[] = {
#embed "it.bloom"
};

const unsigned char *quaere_words(int language, size_t *size) {
  switch (language) {
    case 0: *size = sizeof english; return english;
    case 1: *size = sizeof french; return french;
    case 2: *size = sizeof german; return german;
    case 3: *size = sizeof italian; return italian;
    default: *size = 0; return NULL;
  }
}
