// judge: {{slug}}
#include <bits/stdc++.h>
using namespace std;

{{definitions}}{{signature}} {
    {{body}}
}
