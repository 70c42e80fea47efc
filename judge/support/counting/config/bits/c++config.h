// Stands before the library's own, which every header of it includes first: std::string's functions
// are then compiled into the solution, and counted, rather than taken from the library. (GCC sets
// this macro itself and leaves no option for it; -1 stands for "not the strings".)
#pragma once
#include_next <bits/c++config.h>
#undef _GLIBCXX_EXTERN_TEMPLATE
#define _GLIBCXX_EXTERN_TEMPLATE -1
