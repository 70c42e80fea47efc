// judge: {{slug}}
#include <bits/stdc++.h>
using namespace std;

{{signature}} {
    {{body}}
}
