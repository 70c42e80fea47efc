// Precompiled once and included before every solution, so that compiling one takes a fraction of
// the time. A solution that it would disturb is compiled without it.
#pragma once

#include <bits/stdc++.h>

#include "harness.h"
#include "usual_types.h"
