#include <zlib.h>

/// `inflateInit2` is a macro, which Swift does not see. The windows of zip archives have no header.
static inline int czl_begin(z_stream *stream) { return inflateInit2(stream, -15); }
