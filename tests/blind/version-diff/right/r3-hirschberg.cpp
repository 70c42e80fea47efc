// judge: version-diff
// right: Hirschberg's divide and conquer in linear space, after common ends are cut off
#include <bits/stdc++.h>
using namespace std;

using Lines = vector<string>;
Lines oldLines, newLines;
vector<int> A, B;

void out(char mark, const string& s) { printf("%c%s\n", mark, s.c_str()); }

vector<int> forwardRow(int a0, int a1, int b0, int b1) {
    vector<int> row(b1 - b0 + 1, 0);
    for (int i = a0; i < a1; i++) {
        int diag = 0;
        for (int j = b0; j < b1; j++) {
            int up = row[j - b0 + 1];
            row[j - b0 + 1] = A[i] == B[j] ? diag + 1 : max(up, row[j - b0]);
            diag = up;
        }
    }
    return row;
}

vector<int> backwardRow(int a0, int a1, int b0, int b1) {
    vector<int> row(b1 - b0 + 1, 0);
    for (int i = a1 - 1; i >= a0; i--) {
        int diag = 0;
        for (int j = b1 - 1; j >= b0; j--) {
            int up = row[j - b0];
            row[j - b0] = A[i] == B[j] ? diag + 1 : max(up, row[j - b0 + 1]);
            diag = up;
        }
    }
    return row;
}

void diff(int a0, int a1, int b0, int b1) {
    while (a0 < a1 && b0 < b1 && A[a0] == B[b0]) {
        out('=', oldLines[a0]);
        a0++;
        b0++;
    }
    int tail = 0;
    while (a0 < a1 && b0 < b1 && A[a1 - 1] == B[b1 - 1]) a1--, b1--, tail++;

    if (a0 == a1) {
        for (int j = b0; j < b1; j++) out('+', newLines[j]);
    } else if (b0 == b1) {
        for (int i = a0; i < a1; i++) out('-', oldLines[i]);
    } else if (a1 - a0 == 1) {
        int hit = find(B.begin() + b0, B.begin() + b1, A[a0]) - B.begin();
        if (hit == b1) out('-', oldLines[a0]);
        for (int j = b0; j < b1; j++) out(j == hit ? '=' : '+', newLines[j]);
    } else {
        int mid = (a0 + a1) / 2;
        auto f = forwardRow(a0, mid, b0, b1), g = backwardRow(mid, a1, b0, b1);
        int best = 0;
        for (int j = 0; j <= b1 - b0; j++)
            if (f[j] + g[j] > f[best] + g[best]) best = j;
        diff(a0, mid, b0, b0 + best);
        diff(mid, a1, b0 + best, b1);
    }
    for (int t = 0; t < tail; t++) out('=', oldLines[a1 + t]);
}

int main() {
    map<string, int> id;
    for (int side = 0; side < 2; side++) {
        string s;
        getline(cin, s);
        int k = stoi(s);
        while (k--) {
            getline(cin, s);
            (side ? newLines : oldLines).push_back(s);
            (side ? B : A).push_back(id.insert({s, (int)id.size()}).first->second);
        }
    }
    diff(0, A.size(), 0, B.size());
}
