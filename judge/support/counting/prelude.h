// The prelude of a build that counts.
#pragma once

#include "first.h"

#include "../prelude.h"
