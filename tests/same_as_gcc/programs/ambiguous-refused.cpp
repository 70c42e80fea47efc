#include <bits/stdc++.h>
using namespace std;
int count;
int main() { return count; }
