// The prelude of a build that counts.
#pragma once

#include "../prelude.h"
