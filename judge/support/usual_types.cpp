// Makes definitions of what usual_types.h declares.
#include "wire.h"

#define extern
#include "usual_types.h"
