// judge: {{slug}}
#include <bits/stdc++.h>
using namespace std;

{{definitions}}class {{class}} {
  public:
{{members}}};
