#include "CAhead.h"
