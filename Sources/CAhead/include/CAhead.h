// What Swift has no word for: telling the processor which memory will be read soon.

#ifndef C_AHEAD_H
#define C_AHEAD_H

/// Asks for the memory at an address. Any address will do: where there is none, nothing happens.
static inline void ahead_fetch(const void *address) { __builtin_prefetch(address); }

#endif
