// judge: {{slug}}
#include <bits/stdc++.h>
using namespace std;

class {{class}} {
  public:
{{members}}};
