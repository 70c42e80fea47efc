#include <bits/stdc++.h>
using namespace std;
#define int long long

signed main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int a, b;
    scanf("%lld%lld", &a, &b);
    printf("  %lld", a + b);
}
