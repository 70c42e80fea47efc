// judge: edit-distance-sku
// right: one row in a std::list whose nodes hold a character and its number, changed in place.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    struct Cell { char c; int edits; };
    list<Cell> row;
    int number = 0;
    for (char c : catalogue) row.push_back({c, ++number});
    int first = 0;                               // the number in front of the row
    for (char c : scanned) {
        int diagonal = first++;
        int left = first;
        for (Cell& cell : row) {
            int above = cell.edits;
            left = min(diagonal + (cell.c != c), min(left, above) + 1);
            cell.edits = left;
            diagonal = above;
        }
    }
    return row.empty() ? first : row.back().edits;
}
