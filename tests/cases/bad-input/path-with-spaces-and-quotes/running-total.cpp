#include "helper.h"
int other() { std::vector<int> totals;
return totals.size(); }
